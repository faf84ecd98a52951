import { expect, fixture, html } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { contrast, type Colour } from '../support/contrast.js';
import { emulate } from '../support/commands.js';
import { part, parts, piece, spunWith, type Attributes } from '../support/spinner.js';

const everything: Attributes = {
  decibels: '3',
  controls: true,
  spinnable: true,
  readout: true,
};

const style = (element: Element) => getComputedStyle(element);
const partStyle = (spinner: Element, name: string) => style(part(spinner, name));
const texts = ['readout', 'tally', 'field', 'reset'];

/** The lines of the drawing: what closes the disc and what divides it. */
const lines = (spinner: Element): Colour[] =>
  ['rim', 'ticks'].map((name) => partStyle(spinner, name).stroke);

async function paged(colorScheme: string, attributes = everything): Promise<DecibelSpinner> {
  const spinner = await spunWith(attributes);
  spinner.parentElement!.style.colorScheme = colorScheme;
  return spinner;
}

/** The colour that lies behind an element's text, where the page behind it all is of this colour. */
function ground(element: Element, page: Colour): Colour {
  const own = style(element).backgroundColor;
  return own === 'rgba(0, 0, 0, 0)' ? page : own;
}

const pages: Readonly<Record<string, Colour>> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(18, 18, 18)',
};

describe('the colours of a spinner', () => {
  it('are #1f77b4 on white with a black rim, in a light page', async () => {
    const spinner = await paged('light');
    expect(partStyle(spinner, 'fill').fill).to.equal('rgb(31, 119, 180)');
    expect(partStyle(spinner, 'paper').fill).to.equal('rgb(255, 255, 255)');
    expect(contrast(partStyle(spinner, 'rim').stroke, '#fff')).to.be.greaterThan(14);
    expect(parseFloat(partStyle(spinner, 'rim').strokeWidth)).to.be.within(0.5, 2);
  });

  for (const [colorScheme, page] of Object.entries(pages)) {
    it(`have a contrast of 4.5 for text and 3 for lines with a ${colorScheme} page`, async () => {
      const spinner = await paged(colorScheme);
      for (const name of texts) {
        const text = piece(spinner, name);
        const colour = style(text).color;
        expect(contrast(colour, ground(text, page)), name).to.be.at.least(4.5);
      }
      for (const colour of lines(spinner)) expect(contrast(colour, page)).to.be.at.least(3);
    });

    it(`have enough contrast with one another in a ${colorScheme} page: the fill, the paper, the rim`, async () => {
      const spinner = await paged(colorScheme);
      const [fill, paper] = ['fill', 'paper'].map((name) => partStyle(spinner, name).fill);
      expect(contrast(fill, paper)).to.be.at.least(3);
      for (const colour of lines(spinner)) expect(contrast(colour, paper)).to.be.at.least(3);
    });

    it(`show the arrow on fill and on paper, in a ${colorScheme} page`, async () => {
      const spinner = await paged(colorScheme);
      const arrow = partStyle(spinner, 'arrow');
      for (const name of ['fill', 'paper']) {
        const under = partStyle(spinner, name).fill;
        // by itself, or by the line around it
        const seen = [arrow.fill, arrow.stroke].filter((colour) => colour !== 'none');
        const contrasts = seen.map((colour) => contrast(colour, under));
        expect(Math.max(...contrasts), name).to.be.at.least(3);
      }
    });
  }

  it('follow the preference of the reader where the page sets no scheme', async () => {
    const spinner = await paged('light dark');
    await emulate({ colorScheme: 'light' });
    const light = lines(spinner);
    await emulate({ colorScheme: 'dark' });
    expect(lines(spinner)).not.to.deep.equal(light);
  });

  it('follow the scheme of the page, not of the reader, where the page sets one', async () => {
    await emulate({ colorScheme: 'dark' });
    const [light, dark] = [await paged('light'), await paged('dark')].map(
      (spinner) => partStyle(spinner, 'rim').stroke,
    );
    expect(contrast(light, 'rgb(255, 255, 255)')).to.be.greaterThan(10);
    expect(contrast(dark, 'rgb(0, 0, 0)')).to.be.greaterThan(10);
  });

  for (const [property, name, of] of [
    ['ink', 'rim', 'stroke'],
    ['ink', 'ticks', 'stroke'],
    ['ink', 'readout', 'color'],
    ['ink', 'tally', 'color'],
    ['paper', 'paper', 'fill'],
    ['fill', 'fill', 'fill'],
  ] as const) {
    it(`take --instrument-${property} from the page, for the ${name}`, async () => {
      const spinner = await spunWith(everything);
      expect(partStyle(spinner, name)[of]).not.to.equal('rgb(1, 2, 3)');
      spinner.parentElement!.style.setProperty(`--instrument-${property}`, 'rgb(1, 2, 3)');
      expect(partStyle(spinner, name)[of]).to.equal('rgb(1, 2, 3)');
    });
  }

  it('take the colour of the arrow from the page', async () => {
    const spinner = await spunWith(everything);
    for (const [i, property] of ['ink', 'needle', 'accent'].entries())
      spinner.style.setProperty(`--instrument-${property}`, `rgb(${i + 1}, 2, 3)`);
    const { fill, stroke } = partStyle(spinner, 'arrow');
    expect([fill, stroke].some((colour) => /^rgb\([123], 2, 3\)$/.test(colour))).to.equal(true);
  });

  it('use --instrument-font, or the surrounding font, for all text', async () => {
    const spinner = await spunWith(everything);
    spinner.parentElement!.style.fontFamily = 'fantasy';
    for (const name of texts) expect(partStyle(spinner, name).fontFamily).to.equal('fantasy');
    spinner.style.setProperty('--instrument-font', 'monospace');
    for (const name of texts) expect(partStyle(spinner, name).fontFamily).to.equal('monospace');
  });
});

describe('the parts of a spinner', () => {
  const drawn = ['face', 'paper', 'fill', 'rim', 'ticks', 'arrow'];
  const around = ['readout', 'control', 'spin', 'field', 'slider', 'tally', 'reset'];

  it('can each be styled from outside', async () => {
    const rules = [...drawn, ...around].map(
      (name) => `decibel-spinner::part(${name}){opacity:0.25}`,
    );
    await fixture(html`<style>
      ${rules.join('')}
    </style>`);
    const spinners = await Promise.all([
      spunWith(),
      spunWith(everything),
      spunWith({ interactive: true }),
    ]);
    for (const name of [...drawn, ...around]) {
      const found = spinners.flatMap((spinner) => parts(spinner, name));
      expect(found, name).to.have.length.at.least(1);
      for (const piece of found) expect(style(piece).opacity, name).to.equal('0.25');
    }
  });

  it('name everything that is drawn', async () => {
    const spinner = await spunWith({ ...everything, interactive: true });
    const nameless = [...spinner.shadowRoot!.querySelectorAll('svg *, input, button')].filter(
      (piece) => !piece.closest('[part]:not(svg)'),
    );
    expect(nameless.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
  });
});

describe('forced colours on a spinner', () => {
  async function system(name: string): Promise<Colour> {
    const sample = await fixture<HTMLElement>(html`<i></i>`);
    sample.style.color = name;
    return style(sample).color;
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`are system colours, for everything that is drawn: ${colorScheme}`, async () => {
      await emulate({ forcedColors: 'active', colorScheme });
      const spinner = await spunWith(everything);
      const [canvas, text, highlight] = [
        await system('Canvas'),
        await system('CanvasText'),
        await system('Highlight'),
      ];
      expect(partStyle(spinner, 'paper').fill).to.equal(canvas);
      expect(partStyle(spinner, 'fill').fill).to.equal(highlight);
      for (const colour of lines(spinner)) expect(colour).to.equal(text);
      for (const name of ['readout', 'tally'])
        expect(partStyle(spinner, name).color).to.equal(text);
      const { fill, stroke } = partStyle(spinner, 'arrow');
      expect([text, canvas]).to.include(fill);
      expect(new Set([fill, stroke]).size, 'an arrow without a line around it').to.equal(2);
    });
  }

  it('win over those of the page', async () => {
    await emulate({ forcedColors: 'active' });
    const spinner = await spunWith(everything);
    for (const name of ['fill', 'paper']) {
      spinner.style.setProperty(`--instrument-${name}`, 'rgb(1, 2, 3)');
      expect(partStyle(spinner, name).fill).not.to.equal('rgb(1, 2, 3)');
    }
  });

  for (const [name, attributes] of [
    ['control', { interactive: true }],
    ['spin', everything],
    ['field', everything],
    ['slider', everything],
  ] as const) {
    it(`keep the focus visible: ${name}`, async () => {
      await emulate({ forcedColors: 'active' });
      const spinner = await spunWith(attributes);
      const movable = piece(spinner, name);
      movable.focus({ focusVisible: true });
      const { outlineStyle, outlineColor } = style(movable);
      expect(outlineStyle).not.to.equal('none');
      expect(outlineColor).not.to.equal('rgba(0, 0, 0, 0)');
    });
  }
});

describe('a spinner on paper', () => {
  it('keeps its size, with a contrast of 4.5 for text and 3 for lines', async () => {
    await emulate({ media: 'print' });
    const spinner = await paged('light');
    const { width, height } = part(spinner, 'face').getBoundingClientRect();
    expect([width, height]).to.deep.equal([320, 320]);
    for (const name of ['readout', 'tally'])
      expect(contrast(partStyle(spinner, name).color, '#fff')).to.be.at.least(4.5);
    for (const colour of [...lines(spinner), partStyle(spinner, 'fill').fill])
      expect(contrast(colour, '#fff')).to.be.at.least(3);
  });
});
