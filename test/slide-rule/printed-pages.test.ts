import { expect } from '@open-wc/testing';
import { slideRule as german } from '../../src/languages/german.js';
import { printable, printableDocument } from '../../src/slide-rule/printing/index.js';
import type { PrintOptions } from '../../src/slide-rule/printing/options.js';
import { barOf, pageOf, scaleOn, sizeOf } from '../support/printed.js';
import { newRule, presets, ruleWith, shapes } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

const papers = { a4: [210, 297], letter: [215.9, 279.4] } as const;

/** The margin, of which printers need 6.35 mm, and what the box of a stroke or a letter may reach beyond its line. */
const [margin, stroke] = [7, 0.4];

/** What stays at least between a letter and the ends of a strip, in mm. */
const clear = 0.3;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Shows a page, and returns where its things are, in mm. */
function laidOut(svg: string): { page: SVGSVGElement; boxOf: (element: Element) => Box } {
  const page = document.importNode(pageOf(svg), true);
  document.body.append(page);
  const whole = page.getBoundingClientRect();
  const [width] = sizeOf(page);
  const mm = whole.width / width;
  return {
    page,
    boxOf: (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        left: (left - whole.left) / mm,
        top: (top - whole.top) / mm,
        right: (right - whole.left) / mm,
        bottom: (bottom - whole.top) / mm,
      };
    },
  };
}

const isApart = (one: Box, other: Box): boolean =>
  one.right <= other.left + stroke ||
  other.right <= one.left + stroke ||
  one.bottom <= other.top + stroke ||
  other.bottom <= one.top + stroke;

/** Fails if a cut or a fold crosses a text or a mark on a strip. */
function expectWhole(strip: Element, boxOf: (element: Element) => Box, told: string): void {
  const cut = boxOf(strip.querySelector('[data-line="cut"]')!);
  const folds = [...strip.querySelectorAll('[data-line="fold"]')].map((fold) => boxOf(fold).top);
  for (const text of strip.querySelectorAll('text:not(:empty)')) {
    const { left, top, right, bottom } = boxOf(text);
    const what = `${told}: ${text.outerHTML}`;
    expect(left, what).to.be.at.least(cut.left + clear);
    expect(right, what).to.be.at.most(cut.right - clear);
    for (const fold of folds)
      expect(bottom <= fold + stroke || top >= fold - stroke, what).to.equal(true);
  }
}

/** That all of a page is within its margin, and that nothing lies over a piece that is not of it. */
function expectInOrder(svg: string, told: string): void {
  expect(svg, told).not.to.match(/NaN|undefined|Infinity/);
  const { page, boxOf } = laidOut(svg);
  const [width, height] = sizeOf(page);
  for (const element of page.querySelectorAll(
    'text:not(:empty), path, rect:not([data-line="paper"]), circle',
  )) {
    const { left, top, right, bottom } = boxOf(element);
    const what = `${told}: ${element.outerHTML.slice(0, 90)}`;
    expect(left, what).to.be.at.least(margin - stroke);
    expect(top, what).to.be.at.least(margin - stroke);
    expect(right, what).to.be.at.most(width - margin + stroke);
    expect(bottom, what).to.be.at.most(height - margin + stroke);
  }
  const others = [...page.querySelectorAll('text, [data-line="bar"]')].filter(
    (element) => !element.closest('[data-piece]'),
  );
  const pieces = [...page.querySelectorAll('[data-piece]')];
  expect(pieces, told).not.to.have.length(0);
  for (const piece of pieces) if (piece.querySelector('rect')) expectWhole(piece, boxOf, told);
  const boxes = [...pieces, ...others].map(boxOf);
  for (const [i, one] of boxes.entries()) {
    for (const other of boxes.slice(i + 1, i < pieces.length ? undefined : 0))
      expect(isApart(one, other), `${told}: ${JSON.stringify([one, other])}`).to.equal(true);
  }
  page.remove();
}

const piecesOn = (svg: string): string[] =>
  [...svg.matchAll(/data-piece="(\w+)"/g)].map(([, part]) => part);

describe('pages to print', () => {
  warnings();

  for (const layout of presets) {
    for (const shape of shapes) {
      it(`have all pieces of ${layout}, ${shape}, apart and within the margin`, async () => {
        for (const size of [250, 125, 100]) {
          for (const paper of ['a4', 'letter'] as const) {
            const pages = await printable({ layout, shape, size, paper });
            expect(pages.length).to.be.at.least(2);
            const upright = [...papers[paper]];
            for (const [i, svg] of pages.entries()) {
              expectInOrder(svg, `${layout} ${shape} ${size} ${paper}, page ${i + 1}`);
              expect(sizeOf(pageOf(svg)).sort((a, b) => a - b)).to.deep.equal(upright);
              expect(barOf(pageOf(svg))).to.be.closeTo(100, 1e-6);
            }
            // The cursor is on film, which is another sheet.
            expect(new Set(piecesOn(pages.at(-1)!))).to.deep.equal(new Set(['cursor']));
            expect(piecesOn(pages.slice(0, -1).join(''))).not.to.include('cursor');
          }
        }
      });
    }
  }

  it('are portrait where the pieces fit, else landscape', async () => {
    for (const [options, width] of [
      [{ shape: 'linear', size: 250 }, 297],
      [{ shape: 'linear', size: 250, paper: 'letter' }, 279.4],
      [{ shape: 'linear', size: 125 }, 210],
      [{ shape: 'circular', size: 250 }, 210],
    ] as const) {
      for (const svg of await printable(options)) expect(sizeOf(pageOf(svg))[0]).to.equal(width);
    }
  });

  it('compensate the measured scale of the printer', async () => {
    for (const measured of [90, 96.3, 98.5, 101.2, 110]) {
      for (const shape of shapes) {
        for (const svg of await printable({ layout: 'duplex', shape, measured })) {
          expect(barOf(pageOf(svg))).to.be.closeTo(1e4 / measured, 1e-3);
          expectInOrder(svg, `duplex ${shape} measured ${measured}`);
        }
      }
    }
  });

  it('have room for the most scales that a layout may have', async () => {
    const many = (count: number) => 'D '.repeat(count);
    for (const layout of [
      many(24),
      `[ ${many(24)} ]`,
      `${many(23)} [ C ]`,
      `${many(12)} [ C ] ${many(11)}`,
    ]) {
      for (const shape of shapes) {
        for (const svg of await printable({ layout, shape, measured: 90, paper: 'letter' }))
          expectInOrder(svg, `${layout} ${shape}`);
      }
    }
  });

  it('have a straight rule in a body with two folds, a slide and a cursor', async () => {
    const [paper, film] = await printable({ shape: 'linear', layout: 'A [ B C ] D' });
    expect(piecesOn(paper)).to.deep.equal(['body', 'slide']);
    const linesOf = (svg: string, part: string, line: string) =>
      pageOf(svg).querySelectorAll(`[data-piece="${part}"] [data-line="${line}"]`).length;
    expect([linesOf(paper, 'body', 'fold'), linesOf(paper, 'slide', 'fold')]).to.deep.equal([2, 0]);
    expect(['fold', 'hairline', 'cut'].map((line) => linesOf(film, 'cursor', line))).to.deep.equal([
      2, 1, 1,
    ]);
  });

  it('have a straight rule whose slide is as high as the body is between its folds', async () => {
    const [svg] = await printable({ shape: 'linear', layout: 'K A [ B C ] D' });
    const { page, boxOf } = laidOut(svg);
    const [upper, lower] = [...page.querySelectorAll('[data-piece="body"] [data-line="fold"]')]
      .map((fold) => boxOf(fold).top)
      .sort((a, b) => a - b);
    const slide = boxOf(page.querySelector('[data-piece="slide"] [data-line="cut"]')!);
    const spare = lower - upper - (slide.bottom - slide.top);
    expect(spare).to.be.within(0.4, 1.6);
    page.remove();
  });

  it('have a circular rule as discs around one centre each', async () => {
    const [paper, film] = await printable({ layout: 'A [ B C ] D' });
    expect(piecesOn(paper)).to.deep.equal(['body', 'slide', 'hub']);
    const { page, boxOf } = laidOut(paper);
    const middleOf = ({ left, right, top, bottom }: Box) => [
      (left + right) / 2,
      (top + bottom) / 2,
    ];
    for (const part of ['body', 'hub']) {
      const [cut, cross] = ['cut', 'centre'].map((line) =>
        middleOf(boxOf(page.querySelector(`[data-piece="${part}"] [data-line="${line}"]`)!)),
      );
      expect(cut[0]).to.be.closeTo(cross[0], 0.05);
      expect(cut[1]).to.be.closeTo(cross[1], 0.05);
    }
    const radii = [...page.querySelectorAll('circle')].map((circle) =>
      Number(circle.getAttribute('r')),
    );
    // The hole of the slide is as wide as the disc in it.
    expect(radii[2]).to.equal(radii[3]);
    expect(pageOf(film).querySelector('[data-line="centre"]')).not.to.equal(null);
    page.remove();
  });

  it('print black and red on white, in a dark scheme too', async () => {
    const [svg] = await printable({ shape: 'linear', layout: 'novo', size: 125 });
    expect(svg).not.to.match(/light-dark|var\(|prefers-color-scheme|<script|href|@import|url\(/);
    expect(new Set(svg.match(/#[\da-f]{3,6}\b/g))).to.deep.equal(
      new Set(['#000', '#fff', '#b01f24']),
    );
  });

  it('make a page of HTML whose sheets have the size of the paper', async () => {
    const html = await printableDocument({ shape: 'linear', paper: 'letter' }, 'Rule <1>');
    expect(html).to.contain('@page{size:279.4mm 215.9mm;margin:0}');
    expect(html).to.contain('<title>Rule &#60;1&#62;</title>');
    expect(html.match(/<svg/g)).to.have.length(2);
  });
});

describe('options for printing a rule', () => {
  const said = warnings();

  it('default to a circular A4 rule of 250 mm with D and C', async () => {
    const usual = await printable();
    const all = { shape: 'circular', layout: 'ring', scale: 'D', size: 250, paper: 'a4' } as const;
    expect(await printable({ ...all, measured: 100 })).to.deep.equal(usual);
    expect(said).to.deep.equal([]);
  });

  it('are ignored with one warning where they are bad', async () => {
    const usual = await printable();
    for (const [option, bad, warning] of [
      ['shape', 'square', 'still circular. Expected one of circular, linear'],
      ['layout', 'A [ B', 'has no partner. Expected a layout'],
      ['scale', 'nope', 'still D'],
      ['size', 'large', 'still 250. Expected a number from 100 to 500'],
      ['paper', 'a3', 'still a4. Expected one of a4, letter'],
      ['measured', {}, 'still 100. Expected a number from 90 to 110'],
    ] as const) {
      said.length = 0;
      for (let i = 0; i < 2; i++)
        expect(await printable({ [option]: bad }), option).to.deep.equal(usual);
      expect(said, option).to.have.length(1);
      expect(said[0]).to.contain(`<printable ${option}="`).and.contain(warning);
    }
  });

  it('may be texts, and paper may be in capitals', async () => {
    const texts = { size: '125', measured: '99', paper: 'Letter' } as unknown as PrintOptions;
    expect(await printable(texts)).to.deep.equal(
      await printable({ size: 125, measured: 99, paper: 'letter' }),
    );
    expect(said).to.deep.equal([]);
  });

  it('clamp a size that does not fit the paper or is too small to read', async () => {
    for (const [options, kept] of [
      [{ shape: 'linear', layout: 'L', size: 400 }, /^2[67]\d$/],
      [{ shape: 'linear', layout: 'L', size: 401, paper: 'letter' }, /^25\d$/],
      [{ layout: 'novo', size: 101 }, /^1[45]\d$/],
    ] as const) {
      said.length = 0;
      const [svg] = await printable(options);
      expect(said).to.have.length(1);
      const [, size] = /clamped to (\d+)\./.exec(said[0])!;
      expect(size).to.match(kept);
      expect(svg).to.contain(`scale length ${size} mm`);
    }
  });

  it('add strings as text, and no markup', async () => {
    const bar = '<b>&"bar"</b>';
    const page = pageOf((await printable({ strings: { bar, body: 5 } as object }))[0]);
    expect(page.textContent).to.contain(bar).and.contain('Body');
    expect(page.querySelector('b')).to.equal(null);
  });
});

describe('a rule that is printed', () => {
  const said = warnings();

  it('is printed with its settings, also outside of a page', async () => {
    const rule = newRule({ shape: 'linear', layout: 'pocket', scale: 'A' });
    expect(await rule.printable({ size: 125 })).to.deep.equal(
      await printable({ shape: 'linear', layout: 'pocket', size: 125 }),
    );
    expect(await rule.printable({ shape: 'circular', layout: 'ring' })).to.deep.equal(
      await printable({ scale: 'A' }),
    );
  });

  it('has the custom scales of its page', async () => {
    const rule = newRule();
    rule.extraScales = { Cube: { domain: [0, 1], position: (x) => x ** 3, value: Math.cbrt } };
    rule.layout = 'D [ Cube ]';
    const [svg] = await rule.printable();
    expect(scaleOn(pageOf(svg), 'slide', 'Cube')).not.to.equal(null);
    expect(said).to.deep.equal([]);
  });

  it('has its instructions in German', async () => {
    const rule = newRule({ shape: 'linear' });
    rule.strings = german;
    const pages = await rule.printable();
    for (const svg of pages) {
      expect(svg).to.contain(german.printing.bar).and.not.contain('This bar');
      expectInOrder(svg, 'German');
    }
  });

  it('is unchanged on the screen', async () => {
    const rule = await ruleWith({ cursor: '3' });
    const before = rule.toSVG();
    await rule.printable();
    expect(rule.toSVG()).to.equal(before);
  });
});
