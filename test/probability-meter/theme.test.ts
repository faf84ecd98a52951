import { expect, fixture, html } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { contrast, type Colour } from '../support/contrast.js';
import { emulate } from '../support/commands.js';
import { control, meterWith, part, parts } from '../support/meter.js';

const whole = {
  probability: '0.7',
  prior: '0.4',
  low: '0.6',
  high: '0.8',
  scale: 'degrees',
  words: true,
  readout: true,
  labels: '{"angles":[85],"labels":["P"]}',
} as const;

const style = (piece: Element) => getComputedStyle(piece);
const texts = (meter: ProbabilityMeter) => [
  ...[...meter.shadowRoot!.querySelectorAll('svg text')].map((text) => style(text).fill),
  style(part(meter, 'readout')).color,
];
const lines = (meter: ProbabilityMeter) =>
  [...meter.shadowRoot!.querySelectorAll('svg path')]
    .map((path) => style(path).stroke)
    .filter((colour) => colour !== 'none');

async function paged(colorScheme: string, attributes = {}): Promise<ProbabilityMeter> {
  const meter = await meterWith({ ...whole, ...attributes });
  meter.parentElement!.style.colorScheme = colorScheme;
  return meter;
}

const pages: Readonly<Record<string, Colour>> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(18, 18, 18)',
};

describe('the colours of a meter', () => {
  for (const [colorScheme, page] of Object.entries(pages)) {
    it(`have a contrast of 4.5 for text and 3 for lines with a ${colorScheme} page`, async () => {
      const meter = await paged(colorScheme);
      expect(texts(meter).length).to.be.greaterThan(15);
      for (const colour of texts(meter)) expect(contrast(colour, page)).to.be.at.least(4.5);
      expect(lines(meter).length).to.be.greaterThan(5);
      for (const colour of lines(meter)) expect(contrast(colour, page)).to.be.at.least(3);
    });

    it(`have enough contrast with the bands below them in a ${colorScheme} page`, async () => {
      const meter = await paged(colorScheme, { scale: 'none' });
      const grounds = ['paper', 'band'].map((name) => style(part(meter, name)).fill);
      for (const ground of grounds) {
        expect(contrast(style(part(meter, 'needle')).stroke, ground)).to.be.at.least(3);
        for (const colour of lines(meter)) expect(contrast(colour, ground)).to.be.at.least(3);
      }
    });
  }

  it('follow the preference of the reader where the page sets no scheme', async () => {
    const meter = await paged('light dark');
    await emulate({ colorScheme: 'light' });
    const light = style(part(meter, 'base')).stroke;
    await emulate({ colorScheme: 'dark' });
    expect(style(part(meter, 'base')).stroke).not.to.equal(light);
  });

  it('follow the scheme of the page, not of the reader, where the page sets one', async () => {
    await emulate({ colorScheme: 'dark' });
    const [light, dark] = [await paged('light'), await paged('dark')].map(
      (meter) => style(part(meter, 'base')).stroke,
    );
    expect(contrast(light, 'rgb(255, 255, 255)')).to.be.greaterThan(10);
    expect(contrast(dark, 'rgb(0, 0, 0)')).to.be.greaterThan(10);
  });

  for (const [property, name, of] of [
    ['ink', 'base', 'stroke'],
    ['paper', 'paper', 'fill'],
    ['band', 'band', 'fill'],
    ['needle', 'needle', 'stroke'],
    ['fill', 'interval', 'fill'],
  ] as const) {
    it(`take --instrument-${property} from the page`, async () => {
      const meter = await meterWith(whole);
      expect(style(part(meter, name))[of]).not.to.equal('rgb(1, 2, 3)');
      meter.parentElement!.style.setProperty(`--instrument-${property}`, 'rgb(1, 2, 3)');
      expect(style(part(meter, name))[of]).to.equal('rgb(1, 2, 3)');
    });
  }

  it('use --instrument-accent for secondary parts', async () => {
    const meter = await meterWith(whole);
    meter.style.setProperty('--instrument-accent', 'rgb(1, 2, 3)');
    const second = part(meter, 'prior').querySelectorAll('path');
    const colours = [...second].flatMap((path) => [style(path).fill, style(path).stroke]);
    expect(colours).to.include('rgb(1, 2, 3)');
  });

  it('use --instrument-font', async () => {
    const meter = await meterWith(whole);
    meter.style.setProperty('--instrument-font', 'monospace');
    for (const text of meter.shadowRoot!.querySelectorAll('svg text'))
      expect(style(text).fontFamily).to.equal('monospace');
    expect(style(part(meter, 'readout')).fontFamily).to.equal('monospace');
  });

  it('and the font are inherited unless the page sets others', async () => {
    const meter = await meterWith(whole);
    meter.parentElement!.style.fontFamily = 'fantasy';
    expect(style(part(meter, 'readout')).fontFamily).to.equal('fantasy');
  });
});

describe('the parts of a meter', () => {
  it('can each be styled from outside', async () => {
    const names = ['face', 'paper', 'band', 'foot', 'base', 'ticks', 'needle', 'scale', 'words'];
    const more = ['labels', 'interval', 'prior', 'control', 'readout'];
    const rules = [...names, ...more].map(
      (name) => `probability-meter::part(${name}){opacity:0.25}`,
    );
    await fixture(html`<style>${rules.join('')}</style>`);
    const plain = await meterWith();
    const dressed = await meterWith({ ...whole, interactive: true });
    for (const name of [...names, ...more]) {
      const found = [...parts(plain, name), ...parts(dressed, name)];
      expect(found, name).to.have.length.at.least(1);
      for (const piece of found) expect(style(piece).opacity, name).to.equal('0.25');
    }
  });

  it('name everything that is drawn', async () => {
    const meter = await meterWith({ ...whole, scale: 'both', interactive: true });
    const nameless = [...meter.shadowRoot!.querySelectorAll('svg path, svg text')].filter(
      (piece) => !piece.closest('svg [part]'),
    );
    expect(nameless.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
  });
});

describe('forced colours on a meter', () => {
  const systemColours = async (...names: string[]) => {
    const colours = [];
    for (const name of names) {
      const sample = await fixture<HTMLElement>(html`<i></i>`);
      sample.style.color = name;
      colours.push(getComputedStyle(sample).color);
    }
    return colours;
  };

  it('are system colours, for everything that is drawn', async () => {
    await emulate({ forcedColors: 'active' });
    const meter = await meterWith({ ...whole, interactive: true });
    const system = await systemColours('CanvasText', 'Highlight', 'GrayText', 'LinkText', 'Canvas');
    for (const colour of [...texts(meter), ...lines(meter)]) expect(system).to.include(colour);
    const [canvas, text] = await systemColours('Canvas', 'CanvasText');
    for (const name of ['paper', 'band']) expect(style(part(meter, name)).fill).to.equal(canvas);
    expect(style(part(meter, 'base')).stroke).to.equal(text);
    expect(style(part(meter, 'needle')).stroke).not.to.equal(canvas);
  });

  it('win over those of the page', async () => {
    await emulate({ forcedColors: 'active' });
    const meter = await meterWith(whole);
    meter.style.setProperty('--instrument-needle', 'rgb(1, 2, 3)');
    expect(style(part(meter, 'needle')).stroke).not.to.equal('rgb(1, 2, 3)');
  });

  it('keep the focus visible', async () => {
    await emulate({ forcedColors: 'active' });
    const meter = await meterWith({ interactive: true });
    meter.focus();
    const { outlineStyle, outlineColor } = style(control(meter));
    expect(outlineStyle).not.to.equal('none');
    expect(outlineColor).not.to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('a meter on paper', () => {
  it('keeps its size, with a contrast of 3 for text and lines', async () => {
    await emulate({ media: 'print' });
    const meter = await meterWith(whole);
    const { width, height } = part(meter, 'face').getBoundingClientRect();
    expect([width > 300, height > 90]).to.deep.equal([true, true]);
    for (const colour of [...texts(meter), ...lines(meter)])
      expect(contrast(colour, 'rgb(255, 255, 255)')).to.be.at.least(3);
  });
});

describe('the size of a meter', () => {
  it('is the width of the container, up to 800 px', async () => {
    for (const [room, width] of [
      [320, 320],
      [640, 640],
      [1200, 800],
    ]) {
      const meter = await meterWith({}, room);
      expect(meter.getBoundingClientRect().width).to.equal(width);
      expect(getComputedStyle(meter).display).to.equal('block');
    }
  });

  it('can be set by width alone', async () => {
    const meter = await meterWith();
    for (const width of [30, 200, 1200]) {
      meter.style.width = `${width}px`;
      const { width: wide, height } = part(meter, 'face').getBoundingClientRect();
      expect(wide).to.be.closeTo(width, 0.1);
      expect(height).to.be.closeTo((width * 250) / 800, 0.5);
    }
  });

  it('is zero with hidden', async () => {
    const meter = await meterWith({ hidden: true });
    expect(meter.getBoundingClientRect().height).to.equal(0);
  });

  it('never makes its page scroll sideways, at 320 px', async () => {
    const meter = await meterWith({ ...whole, interactive: true, scale: 'both' }, 320);
    expect(meter.parentElement!.scrollWidth).to.be.at.most(320);
  });
});
