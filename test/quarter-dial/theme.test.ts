import { expect, fixture, html } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { emulate } from '../support/commands.js';
import { contrast, type Colour } from '../support/contrast.js';
import { dialWith, part, parts, piece, type Attributes } from '../support/dial.js';
import { drawnParts, glyphsOf, lettersOf } from '../support/dial-face.js';

const everything: Attributes = {
  expression: '42000 * 0.0723 / 40',
  table: true,
  readout: true,
};

const style = (element: Element) => getComputedStyle(element);
const partStyle = (dial: Element, name: string) => style(part(dial, name));

const pages: Readonly<Record<string, Colour>> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(18, 18, 18)',
};

const words = ['readout', 'factors', 'result', 'table', 'used'];
const lines = ['boundary', 'rim', 'ticks', 'outer', 'legs', 'hand'];
const lettered = ['numerals', 'symbols', 'exponent'];

async function paged(colorScheme: string, attributes = everything): Promise<QuarterDial> {
  const dial = await dialWith(attributes);
  dial.parentElement!.style.colorScheme = colorScheme;
  return dial;
}

/** The colour of a line as it is seen on a ground, which it may let through. */
function seenOn(ground: Colour, line: Element): Colour {
  const { stroke, strokeOpacity, opacity } = style(line);
  const share = 100 * Number(strokeOpacity) * Number(opacity);
  return `color-mix(in srgb, ${stroke} ${share}%, ${ground})`;
}

/** The letters of the drawing, and the outlines that stand for letters. */
const lettersIn = (dial: Element): Element[] =>
  lettered.flatMap((name) => [...lettersOf(dial, name), ...glyphsOf(dial, name)]);

describe('the colours of a dial', () => {
  for (const [colorScheme, page] of Object.entries(pages)) {
    it(`have a contrast of 4.5 with a ${colorScheme} page for all text under the dial`, async () => {
      const dial = await paged(colorScheme);
      for (const name of words)
        expect(contrast(style(piece(dial, name)).color, page), name).to.be.at.least(4.5);
    });

    it(`keep the texts of the face legible, on both kinds of sectors: ${colorScheme}`, async () => {
      const dial = await paged(colorScheme);
      const letters = lettersIn(dial);
      expect(letters.length).to.be.greaterThan(12);
      for (const name of ['paper', 'band']) {
        const ground = partStyle(dial, name).fill;
        for (const letter of letters)
          expect(
            contrast(style(letter).fill, ground),
            `${letter.textContent} on ${name}`,
          ).to.be.at.least(4.5);
      }
    });

    it(`keep each line visible, on both kinds of sectors: ${colorScheme}`, async () => {
      const dial = await paged(colorScheme);
      for (const name of lines)
        for (const under of ['paper', 'band']) {
          const ground = partStyle(dial, under).fill;
          for (const line of parts(dial, name))
            expect(contrast(seenOn(ground, line), ground), `${name} on ${under}`).to.be.at.least(3);
        }
      // those that reach over the rim
      for (const name of ['outer', 'rim'])
        expect(contrast(seenOn(page, part(dial, name)), page), name).to.be.at.least(3);
    });
  }

  it('shade every other sector', async () => {
    for (const colorScheme of Object.keys(pages)) {
      const dial = await paged(colorScheme);
      const [paper, band] = ['paper', 'band'].map((name) => partStyle(dial, name).fill);
      expect(contrast(paper, band)).to.be.greaterThan(1.1);
    }
  });

  it('follow the preference of the reader where the page sets no scheme', async () => {
    const dial = await paged('light dark');
    await emulate({ colorScheme: 'light' });
    const light = partStyle(dial, 'rim').stroke;
    await emulate({ colorScheme: 'dark' });
    expect(partStyle(dial, 'rim').stroke).not.to.equal(light);
  });

  for (const [property, name, of] of [
    ['ink', 'rim', 'stroke'],
    ['ink', 'ticks', 'stroke'],
    ['ink', 'outer', 'stroke'],
    ['ink', 'boundary', 'stroke'],
    ['ink', 'numerals', 'fill'],
    ['ink', 'exponent', 'fill'],
    ['ink', 'readout', 'color'],
    ['ink', 'result', 'color'],
    ['ink', 'table', 'color'],
    ['paper', 'paper', 'fill'],
    ['band', 'band', 'fill'],
    ['needle', 'hand', 'stroke'],
    ['accent', 'legs', 'stroke'],
  ] as const) {
    it(`take --instrument-${property} from the page, for the ${name}`, async () => {
      const dial = await dialWith(everything);
      const [first] = parts(dial, name);
      expect(style(first)[of]).not.to.equal('rgb(1, 2, 3)');
      dial.parentElement!.style.setProperty(`--instrument-${property}`, 'rgb(1, 2, 3)');
      for (const drawn of parts(dial, name)) expect(style(drawn)[of]).to.equal('rgb(1, 2, 3)');
    });
  }

  it('use --instrument-font, or the surrounding font, for all text', async () => {
    const dial = await dialWith(everything);
    const read = [
      ...words.map((name) => piece(dial, name)),
      ...lettered.flatMap((name) => lettersOf(dial, name)),
    ];
    dial.parentElement!.style.fontFamily = 'fantasy';
    for (const text of read) expect(style(text).fontFamily).to.equal('fantasy');
    dial.style.setProperty('--instrument-font', 'monospace');
    for (const text of read) expect(style(text).fontFamily).to.equal('monospace');
  });
});

describe('the parts of a dial', () => {
  const around = ['face', ...words, 'control'];

  it('can each be styled from outside', async () => {
    const rules = [...drawnParts, ...around].map(
      (name) => `quarter-dial::part(${name}){opacity:0.25}`,
    );
    await fixture(html`<style>
      ${rules.join('')}
    </style>`);
    const dials = [await dialWith(everything), await dialWith({ interactive: true })];
    for (const name of [...drawnParts, ...around]) {
      const found = dials.flatMap((dial) => parts(dial, name));
      expect(found, name).to.have.length.at.least(1);
      for (const drawn of found) expect(style(drawn).opacity, name).to.equal('0.25');
    }
  });

  it('name everything that is drawn', async () => {
    for (const attributes of [everything, { interactive: true }] as Attributes[]) {
      const dial = await dialWith(attributes);
      const nameless = [...dial.shadowRoot!.querySelectorAll('svg *, input, table *, li')].filter(
        (drawn) => !drawn.closest('[part]:not(svg)'),
      );
      expect(nameless.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    }
  });
});

describe('forced colours on a dial', () => {
  async function system(name: string): Promise<Colour> {
    const sample = await fixture<HTMLElement>(html`<i></i>`);
    sample.style.color = name;
    return style(sample).color;
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`are system colours, for everything that is drawn: ${colorScheme}`, async () => {
      await emulate({ forcedColors: 'active', colorScheme });
      const dial = await dialWith(everything);
      const [canvas, text, highlight] = [
        await system('Canvas'),
        await system('CanvasText'),
        await system('Highlight'),
      ];
      for (const name of ['paper', 'band']) expect(partStyle(dial, name).fill).to.equal(canvas);
      for (const name of ['boundary', 'rim', 'ticks', 'outer', 'legs'])
        for (const line of parts(dial, name)) expect(style(line).stroke, name).to.equal(text);
      for (const letter of lettersIn(dial)) expect(style(letter).fill).to.equal(text);
      expect(partStyle(dial, 'hand').stroke).to.equal(highlight);
      for (const name of ['readout', 'factors', 'result'])
        expect(partStyle(dial, name).color).to.equal(text);
    });
  }

  it('win over those of the page', async () => {
    await emulate({ forcedColors: 'active' });
    const dial = await dialWith(everything);
    for (const name of ['needle', 'paper', 'band', 'ink', 'accent'])
      dial.style.setProperty(`--instrument-${name}`, 'rgb(1, 2, 3)');
    for (const name of ['paper', 'band', 'hand', 'legs'])
      for (const kind of ['fill', 'stroke'] as const)
        expect(partStyle(dial, name)[kind], name).not.to.equal('rgb(1, 2, 3)');
  });

  it('keep the focus visible', async () => {
    await emulate({ forcedColors: 'active' });
    const control = piece(await dialWith({ interactive: true }), 'control');
    control.focus({ focusVisible: true });
    const { outlineStyle, outlineColor } = style(control);
    expect(outlineStyle).not.to.equal('none');
    expect(outlineColor).not.to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('a dial on paper', () => {
  it('keeps its size, with a contrast of 4.5 for text and 3 for lines', async () => {
    await emulate({ media: 'print' });
    const dial = await paged('light');
    const { width, height } = part(dial, 'face').getBoundingClientRect();
    expect([width, height]).to.deep.equal([480, 480]);
    for (const name of words)
      expect(contrast(partStyle(dial, name).color, '#fff')).to.be.at.least(4.5);
    for (const name of lines)
      for (const line of parts(dial, name))
        expect(contrast(seenOn('#fff', line), '#fff'), name).to.be.at.least(3);
  });
});
