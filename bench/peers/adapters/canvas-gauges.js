/* global document */
import gauges from 'canvas-gauges';

globalThis.peer = {
  make(cell, p) {
    const renderTo = document.createElement('canvas');
    cell.append(renderTo);
    const size = { width: 100, height: 100 };
    const options = { renderTo, ...size, minValue: 0, maxValue: 100, value: 100 * p };
    return new gauges.RadialGauge({ ...options, animation: false, animationRule: 'linear' }).draw();
  },
  set: (gauge, p) => (gauge.value = 100 * p),
  end: (gauge) => gauge.destroy(),
};
