import { expect, fixture, html } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { emulate } from '../support/commands.js';
import { contrast, type Colour } from '../support/contrast.js';
import {
  part,
  parts,
  piece,
  ruleWith,
  scalesOf,
  shapes,
  type Attributes,
} from '../support/rule.js';
import { lettersOf } from '../support/rule-face.js';

/** Rising and falling scales, on the body and on the slide. */
const layout = 'A DI [ B CI C ] D | K [ S C ] L';
const everything: Attributes = { layout, controls: true, readout: true };

const style = (element: Element) => getComputedStyle(element);
const partStyle = (rule: Element, name: string) => style(part(rule, name));

const pages: Readonly<Record<string, Colour>> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(18, 18, 18)',
};

async function paged(colorScheme: string, attributes: Attributes = {}): Promise<SlideRule> {
  const rule = await ruleWith({ ...everything, ...attributes }, 760);
  rule.parentElement!.style.colorScheme = colorScheme;
  return rule;
}

/** The first fill under the scales, from the inside out: what their letters are read on. */
function groundOf(rule: Element, drawn: Element, page: Colour): Colour {
  const grounds = [...part(rule, 'face').querySelectorAll('path, rect, circle')]
    .filter((shape) => shape.compareDocumentPosition(drawn) & Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((shape) => !['none', 'rgba(0, 0, 0, 0)'].includes(style(shape).fill))
    .filter((shape) => covers(shape, drawn));
  return grounds.length > 0 ? style(grounds.at(-1)!).fill : page;
}

function covers(shape: Element, drawn: Element): boolean {
  const [outer, inner] = [shape.getBoundingClientRect(), drawn.getBoundingClientRect()];
  const [x, y] = [inner.left + inner.width / 2, inner.top + inner.height / 2];
  return x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;
}

const lettersIn = (rule: Element): SVGTextElement[] =>
  scalesOf(rule).flatMap((scale) =>
    ['numbers', 'name', 'gauge'].flatMap((name) => lettersOf(scale, name)),
  );

/** A line's colour as it is seen on a ground, which it may let through. */
function seenOn(ground: Colour, line: Element): Colour {
  const { stroke, strokeOpacity, opacity } = style(line);
  const share = 100 * Number(strokeOpacity) * Number(opacity);
  return `color-mix(in srgb, ${stroke} ${share}%, ${ground})`;
}

for (const shape of shapes) {
  describe(`the colours of a ${shape} rule`, () => {
    for (const [colorScheme, page] of Object.entries(pages)) {
      it(`keep every text legible, on rising and falling scales: ${colorScheme}`, async () => {
        const rule = await paged(colorScheme, { shape });
        const letters = lettersIn(rule);
        expect(letters.length).to.be.greaterThan(30);
        for (const letter of letters) {
          const ground = groundOf(rule, letter, page);
          const seen = contrast(style(letter).fill, ground);
          expect(seen, `${letter.textContent} on ${ground}`).to.be.at.least(4.5);
        }
      });

      it(`keep every mark and the hairline visible: ${colorScheme}`, async () => {
        const rule = await paged(colorScheme, { shape });
        const lines = [...parts(rule, 'ticks'), part(rule, 'hairline')];
        for (const line of lines) {
          const ground = groundOf(rule, line, page);
          expect(contrast(seenOn(ground, line), ground)).to.be.at.least(3);
        }
      });

      it(`keep all text under the rule legible: ${colorScheme}`, async () => {
        const rule = await paged(colorScheme, { shape });
        for (const name of ['readout', 'turn', 'set-hand', 'set-face', 'reset', 'fine']) {
          const { color, backgroundColor } = partStyle(rule, name);
          const isClear = backgroundColor === 'rgba(0, 0, 0, 0)';
          expect(contrast(color, isClear ? page : backgroundColor), name).to.be.at.least(4.5);
        }
      });
    }

    for (const [property, name, of] of [
      ['ink', 'readout', 'color'],
      ['needle', 'hairline', 'stroke'],
    ] as const) {
      it(`take --instrument-${property} from the page, for the ${name}`, async () => {
        const rule = await ruleWith({ ...everything, shape });
        expect(partStyle(rule, name)[of]).not.to.equal('rgb(1, 2, 3)');
        rule.parentElement!.style.setProperty(`--instrument-${property}`, 'rgb(1, 2, 3)');
        expect(partStyle(rule, name)[of]).to.equal('rgb(1, 2, 3)');
      });
    }

    it('use ink for rising scales, and the colour of the needle for falling ones', async () => {
      const rule = await ruleWith({ ...everything, shape });
      rule.style.setProperty('--instrument-ink', 'rgb(1, 2, 3)');
      rule.style.setProperty('--instrument-needle', 'rgb(4, 5, 6)');
      for (const [name, colour] of [
        ['D', 'rgb(1, 2, 3)'],
        ['B', 'rgb(1, 2, 3)'],
        ['CI', 'rgb(4, 5, 6)'],
        ['DI', 'rgb(4, 5, 6)'],
      ]) {
        const [scale] = scalesOf(rule, name);
        for (const letter of lettersOf(scale, 'numbers'))
          expect(style(letter).fill, name).to.equal(colour);
      }
      const rising = [...scalesOf(rule, 'D')[0].querySelectorAll('[part~=ticks]')];
      const marks = rising.filter((path) => !path.closest('[part~=gauge]'));
      for (const path of marks) expect(style(path).stroke).to.equal('rgb(1, 2, 3)');
    });

    it('use the paper colour of the page', async () => {
      const rule = await ruleWith({ ...everything, shape });
      rule.style.setProperty('--instrument-paper', 'rgb(7, 8, 9)');
      const fills = [...part(rule, 'face').querySelectorAll('*')].map((it) => style(it).fill);
      expect(fills).to.include('rgb(7, 8, 9)');
    });

    it('use --instrument-font, or the surrounding font, for all text', async () => {
      const rule = await ruleWith({ ...everything, shape });
      const read = [...lettersIn(rule), piece(rule, 'readout'), piece(rule, 'set-hand')];
      rule.parentElement!.style.fontFamily = 'fantasy';
      for (const text of read) expect(style(text).fontFamily).to.equal('fantasy');
      rule.style.setProperty('--instrument-font', 'monospace');
      for (const text of read) expect(style(text).fontFamily).to.equal('monospace');
    });

    it('have tabular digits without a stroke', async () => {
      const rule = await ruleWith({ ...everything, shape });
      for (const letter of lettersIn(rule)) {
        expect(style(letter).stroke).to.equal('none');
        expect(style(letter).fontVariantNumeric).to.contain('tabular-nums');
      }
    });
  });

  describe(`forced colours on a ${shape} rule`, () => {
    async function system(name: string): Promise<Colour> {
      const sample = await fixture<HTMLElement>(html`<i></i>`);
      sample.style.color = name;
      return style(sample).color;
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`are system colours, for everything that is drawn: ${colorScheme}`, async () => {
        await emulate({ forcedColors: 'active', colorScheme });
        const rule = await ruleWith({ ...everything, shape }, 760);
        rule.style.setProperty('--instrument-needle', 'rgb(1, 2, 3)');
        rule.style.setProperty('--instrument-paper', 'rgb(1, 2, 3)');
        const own = [await system('CanvasText'), await system('Highlight')];
        expect(partStyle(rule, 'hairline').stroke).to.equal(own[1]);
        for (const letter of lettersIn(rule)) expect(own).to.include(style(letter).fill);
        for (const line of parts(rule, 'ticks')) expect(own).to.include(style(line).stroke);
        for (const drawn of part(rule, 'face').querySelectorAll('*'))
          expect(style(drawn).fill, drawn.outerHTML.slice(0, 60)).not.to.equal('rgb(1, 2, 3)');
      });
    }

    it('keep the focus visible', async () => {
      await emulate({ forcedColors: 'active' });
      const rule = await ruleWith({ ...everything, shape });
      // the controls of the parts are not seen: what they move is
      const looks = () =>
        [...part(rule, 'face').querySelectorAll('path, rect, circle')]
          .map((drawn) => [style(drawn).stroke, style(drawn).strokeWidth].join(' '))
          .join();
      const [unfocused, seen] = [looks(), new Set<string>()];
      for (const name of ['cursor-control', 'slide-control']) {
        piece(rule, name).focus({ focusVisible: true });
        seen.add(looks());
      }
      expect(seen.size).to.equal(2);
      expect(seen.has(unfocused)).to.equal(false);
      piece(rule, 'set-hand').focus({ focusVisible: true });
      expect(partStyle(rule, 'set-hand').outlineStyle).not.to.equal('none');
    });
  });

  describe(`a ${shape} rule on paper`, () => {
    it('keeps its size, with enough contrast for text and lines', async () => {
      await emulate({ media: 'print' });
      const rule = await paged('light', { shape });
      expect(part(rule, 'face').getBoundingClientRect().width).to.be.greaterThan(300);
      for (const letter of lettersIn(rule))
        expect(contrast(style(letter).fill, '#fff')).to.be.at.least(4.5);
      for (const line of [...parts(rule, 'ticks'), part(rule, 'hairline')])
        expect(contrast(seenOn('#fff', line), '#fff')).to.be.at.least(3);
    });
  });
}
