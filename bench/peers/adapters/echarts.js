import { GaugeChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([GaugeChart, SVGRenderer]);

const seriesOf = (p) => ({ series: [{ type: 'gauge', data: [{ value: 100 * p }] }] });

globalThis.peer = {
  make(cell, p) {
    const chart = init(cell, null, { renderer: 'svg', width: 100, height: 100 });
    chart.setOption({ animation: false, ...seriesOf(p) });
    return chart;
  },
  // a chart draws in a later frame: flushed, the new value is in the same frame as that of the others
  set(chart, p) {
    chart.setOption(seriesOf(p));
    chart.getZr().flush();
  },
  end: (chart) => chart.dispose(),
};
