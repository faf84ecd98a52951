import { expectAccessible, internalsOf } from '../support/axe.js';
import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { decibelsToProbability } from '../../src/conversions/index.js';
import { emulate, mouseDrag, screenshot, sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import {
  control,
  degreesOf,
  meterWith,
  needleDegrees,
  newMeter,
  part,
  parts,
  placeOf,
  shown,
  type Attributes,
} from '../support/meter.js';
import { troublesOf } from '../support/texts.js';
import { warnings } from '../support/warnings.js';

const items = [
  { decibels: 9.5, label: 'test positive' },
  { decibels: -3, label: 'no fever' },
  { decibels: 4, label: 'cough', off: true },
];
const evidence = JSON.stringify(items);

const plainMinus = (text: string | null | undefined) => (text ?? '').replaceAll('-', '−').trim();
const buttons = (meter: Element) => parts(meter, 'evidence-item') as unknown as HTMLButtonElement[];
const labels = (meter: Element) =>
  [...part(meter, 'evidence').querySelectorAll('text')].map(({ textContent }) =>
    plainMinus(textContent),
  );
const toldOf = (meter: Element) =>
  plainMinus(control(meter)?.getAttribute('aria-valuetext') ?? internalsOf(meter).ariaValueText);

/** The arrows of the chain, without what joins them. */
const arrows = (meter: Element) => [
  ...part(meter, 'evidence').querySelectorAll<SVGPathElement>('path[stroke-width]'),
];

/** The points that an arrow's outline names first and second: its tail and its nose. */
const numbersOf = (arrow: SVGPathElement) =>
  (arrow.getAttribute('d')!.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
function endsOf(arrow: SVGPathElement): [tail: DOMPoint, nose: DOMPoint] {
  const [x, y] = numbersOf(arrow);
  // The head's tip is the second last point of the outline.
  const [noseX, noseY] = numbersOf(arrow).slice(-4);
  return [new DOMPoint(x, y), new DOMPoint(noseX, noseY)];
}
const degreesAt = ({ x, y }: DOMPoint): number =>
  45 - (Math.atan2(x - 400, 570 - y) * 180) / Math.PI;

describe('the evidence of a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('adds up from the prior, without the items that are off', async () => {
    const meter = await meterWith({ evidence, prior: '-20dB' });
    expect(meter.decibels).to.be.closeTo(-13.5, 1e-9);
    expect(needleDegrees(meter)).to.be.closeTo(degreesOf(meter.probability), 1e-3);
  });

  it('adds up from even odds without a prior', () => {
    expect(newMeter({ evidence }).decibels).to.be.closeTo(6.5, 1e-9);
  });

  it('sets the probability in the same task, as text and as an array', () => {
    const meter = newMeter();
    meter.evidence = items;
    expect(meter.decibels).to.be.closeTo(6.5, 1e-9);
    expect(meter.evidence).to.eql(items);
    meter.setAttribute('evidence', '[{"decibels": "3:1", "label": "likelihood ratio of 3"}]');
    expect(meter.probability).to.be.closeTo(0.75, 1e-12);
  });

  const orders = fc
    .array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 6, maxLength: 6 })
    .chain((weights) =>
      fc.tuple(
        fc.constant(weights),
        fc.shuffledSubarray(weights, { minLength: weights.length, maxLength: weights.length }),
      ),
    );
  const ofWeights = (weights: readonly number[]) =>
    weights.map((decibels, i) => ({ decibels, label: `item ${i}` }));

  it('gives the same probability in any order of six items', () => {
    fc.assert(
      fc.property(orders, ([weights, other]) => {
        const [one, two] = [newMeter({ prior: '0.2' }), newMeter({ prior: '0.2' })];
        one.evidence = ofWeights(weights);
        two.evidence = ofWeights(other);
        expect(two.probability).to.equal(one.probability);
        const sum = weights.reduce((a, b) => a + b) - 10 * Math.log10(4);
        expect(one.probability).to.be.closeTo(decibelsToProbability(sum), 1e-12);
      }),
    );
  });

  it('moves the needle to the same pixels in any order of six items', async () => {
    const weights = [9.5, -3, 0.1, 12.7, -7.2, 0.2];
    const needle = new Set<string>();
    const pictures: ImageData[] = [];
    for (const order of [weights, weights.toReversed(), weights.toSorted((a, b) => a - b)]) {
      const meter = await meterWith({ evidence: JSON.stringify(ofWeights(order)) }, 300);
      needle.add(part(meter, 'needle').getAttribute('points')!);
      part(meter, 'evidence').remove();
      pictures.push(await screenshot(meter));
      meter.parentElement!.remove();
    }
    expect(needle.size).to.equal(1);
    // WebKit rounds a tint by a few levels where it draws a part of the picture anew
    const [first, ...others] = pictures;
    for (const { data } of others)
      expect(data.filter((tint, i) => Math.abs(tint - first.data[i]) > 8)).to.have.length(0);
  });

  const attributes: ReadonlyArray<readonly [string, string]> = [
    ['probability', '0.9'],
    ['evidence', evidence],
    ['prior', '0.5'],
  ];
  for (const first of attributes)
    it(`wins over the probability of the markup, with ${first[0]} first`, async () => {
      const all = [first, ...attributes.filter((one) => one !== first)];
      const meter = await meterWith(Object.fromEntries(all));
      expect(meter.decibels).to.be.closeTo(6.5, 1e-9);
    });

  it('leaves the needle at a value from a script until evidence or prior change', async () => {
    const meter = await meterWith({ evidence });
    meter.probability = 0.1;
    await shown(meter);
    expect(meter.probability).to.equal(0.1);
    expect(needleDegrees(meter)).to.be.closeTo(degreesOf(0.1), 1e-3);
    meter.prior = 0.1;
    expect(meter.probability).to.be.closeTo(1 / (1 + 9 / 10 ** 0.65), 1e-12);
    meter.probability = 0.3;
    meter.evidence = items.slice(0, 1);
    expect(meter.probability).to.be.closeTo(1 / (1 + 9 / 10 ** 0.95), 1e-12);
  });

  it('keeps its items when the reader drags the needle away', async () => {
    const meter = await meterWith({ evidence, interactive: true });
    await mouseDrag([40, 50, 70].map((degrees) => placeOf(meter, degrees, 500)));
    expect(meter.degrees).to.be.closeTo(70, 0.3);
    expect(meter.evidence).to.eql(items);
    expect(plainMinus(part(meter, 'evidence-list').getAttribute('aria-label'))).to.equal(
      'evidence plus 6.5 decibels',
    );
  });

  it('keeps the probability when it is removed', async () => {
    const meter = await meterWith({ evidence });
    meter.removeAttribute('evidence');
    await shown(meter);
    expect(meter.decibels).to.be.closeTo(6.5, 1e-9);
    expect(parts(meter, 'evidence')).to.have.length(0);
  });

  it('yields to a value that the browser restores', async () => {
    const meter = newMeter({ evidence });
    meter.formStateRestoreCallback('0.25');
    document.body.append(meter);
    await shown(meter);
    expect(meter.probability).to.equal(0.25);
    meter.remove();
  });

  for (const prior of ['0', '1'])
    it(`moves nothing from a prior of ${prior}, and draws no NaN`, async () => {
      for (const shape of ['arc', 'line']) {
        const meter = await meterWith({ evidence, prior, shape, readout: true });
        expect(meter.probability).to.equal(Number(prior));
        expect(meter.shadowRoot!.innerHTML).not.to.contain('NaN');
      }
    });
});

describe('the chain of evidence on a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('runs from the prior to the needle, end to end, on an arc', async () => {
    const meter = await meterWith({ evidence, prior: '0.2' });
    const ends = arrows(meter).map((arrow) => endsOf(arrow).map(degreesAt));
    expect(ends).to.have.length(2);
    const middle = degreesOf(decibelsToProbability(-10 * Math.log10(4) + 9.5));
    const wanted = [
      [degreesOf(0.2), middle],
      [middle, degreesOf(meter.probability)],
    ];
    ends.flat().forEach((at, i) => expect(at).to.be.closeTo(wanted.flat()[i], 0.01));
  });

  it('runs from the prior to the needle on a straight meter, in a row for each item', async () => {
    const meter = await meterWith({ evidence, shape: 'line', mapping: 'log-odds', prior: '10dB' });
    const ends = arrows(meter).map(endsOf);
    const xOf = (decibels: number) => 130 + (540 * (decibels + 30)) / 60;
    const wanted = [10, 19.5, 19.5, 16.5].map(xOf);
    ends.flat().forEach(({ x }, i) => expect(x).to.be.closeTo(wanted[i], 0.01));
    expect(ends[1][0].y).to.be.greaterThan(ends[0][0].y + 16);
  });

  it('labels each item with its decibels, on a straight meter also an item that is off', async () => {
    expect(labels(await meterWith({ evidence }))).to.eql([
      'test positive +9.5 dB',
      'no fever −3 dB',
    ]);
    expect(labels(await meterWith({ evidence, shape: 'line' }))).to.eql([
      'test positive +9.5 dB',
      'no fever −3 dB',
      'cough +4 dB',
    ]);
  });

  for (const width of [120, 199, 210, 240, 320, 600, 800])
    it(`leaves out labels that would touch or be cut at ${width} px`, async () => {
      const many = [3, 2, -4, 1, 6, -8, 0, 25].map((decibels, i) => ({
        decibels,
        label: ['a sneeze', 'someone in the family who has it', 'no fever'][i % 3],
      }));
      const long = [{ decibels: 1, label: 'm'.repeat(80) }];
      for (const given of [many, long])
        for (const attribute of [
          {},
          { shape: 'line', scale: 'both', words: 'kent' },
          { scale: 'degrees', prior: '0.1', needles: '[{"probability":0.3,"label":"Anna"}]' },
          { scale: 'both', prior: '0.99' },
          { shape: 'line', prior: '0.99', needles: '[{"probability":0.3,"label":"Anna"}]' },
        ] as Attributes[]) {
          const meter = await meterWith({ ...attribute, evidence: JSON.stringify(given) }, width);
          expect(troublesOf(meter), JSON.stringify(attribute)).to.eql([]);
        }
    });

  it('keeps its labels clear of the needles on an arc', async () => {
    const chains = [[13], [-13, 10], [13, 13], [25, -25, 3]].map((weights) =>
      weights.map((decibels) => ({ decibels, label: 'test positive' })),
    );
    for (const given of chains)
      for (const prior of ['-20dB', '0.4', '0.5', '0.9'])
        for (const width of [240, 350, 480, 800]) {
          const attributes = { evidence: JSON.stringify(given), prior };
          const meter = await meterWith(attributes, width);
          const needles = [meter.probability, meter.prior!].map((p) => 1 - degreesOf(p) / 90);
          const texts = [...part(meter, 'evidence').querySelectorAll<SVGTextElement>('text')];
          if (width >= 480) expect(texts.length, JSON.stringify(attributes)).to.be.at.least(1);
          for (const text of texts) {
            const { x, y, width: wide, height } = text.getBBox();
            for (const needle of needles) {
              // in the middle of the letters, as the box of a font is higher than these
              const turned = ((needle - 0.5) * Math.PI) / 2;
              const at = 400 + (570 - y - height / 2) * Math.tan(turned);
              const isClear = at < x || at > x + wide;
              expect(isClear, `${text.textContent} at ${width} px, ${prior}`).to.equal(true);
            }
          }
        }
  });

  it('keeps the height of a straight meter when an item is switched', async () => {
    const meter = await meterWith({ evidence, shape: 'line', interactive: true });
    const before = meter.getBoundingClientRect().height;
    buttons(meter)[0].click();
    await shown(meter);
    expect(meter.getBoundingClientRect().height).to.equal(before);
    expect(arrows(meter)).to.have.length(1);
  });

  it('fits a narrow page without a ResizeObserver loop', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', note);
    const before = window.onerror;
    window.onerror = () => true;
    const meter = await meterWith({ evidence, shape: 'line' }, 320);
    await shown(meter);
    removeEventListener('error', note);
    window.onerror = before;
    expect(errors).to.eql([]);
    expect(labels(meter)).to.have.length(3);
  });

  it('is in the picture, with its sum and its items in words', async () => {
    for (const shape of ['arc', 'line']) {
      const meter = await meterWith({ evidence, shape });
      const picture = new DOMParser().parseFromString(meter.toSVG(), 'image/svg+xml');
      const texts = [...picture.querySelectorAll('text')].map((one) => plainMinus(one.textContent));
      expect(texts).to.include('test positive +9.5 dB').and.include('no fever −3 dB');
      const described = plainMinus(picture.querySelector('desc')!.textContent);
      expect(described).to.contain(
        'evidence +6.5 dB: test positive +9.5 dB, no fever −3 dB, cough +4 dB (off)',
      );
    }
  });
});

describe('the texts of evidence', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const interactive of [false, true])
    it(`show the sum and announce the items, ${interactive ? '' : 'not '}interactive`, async () => {
      const meter = await meterWith({
        evidence,
        readout: true,
        ...(interactive ? { interactive } : {}),
      });
      expect(plainMinus(part(meter, 'readout').textContent)).to.match(/ · evidence \+6.5 dB$/);
      expect(toldOf(meter)).to.match(
        /, evidence plus 6.5 decibels: test positive plus 9.5 decibels, no fever minus 3 decibels, cough plus 4 decibels \(off\)$/,
      );
    });

  it('can be replaced by the page', async () => {
    const meter = await meterWith({ evidence });
    meter.strings = { evidence: 'zusammen {sum}', off: '{item}, nicht gezählt' };
    await shown(meter);
    expect(toldOf(meter))
      .to.contain('zusammen plus 6.5 decibels')
      .and.contain('cough plus 4 decibels, nicht gezählt');
  });
});

describe('the list of evidence of a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  const pressed = (meter: Element) =>
    buttons(meter).map((button) => button.getAttribute('aria-pressed'));

  it('is shown only under an interactive meter', async () => {
    expect(buttons(await meterWith({ evidence }))).to.have.length(0);
    const meter = await meterWith({ evidence, interactive: true });
    expect(part(meter, 'evidence-list').localName).to.equal('ol');
    expect(buttons(meter).map((one) => plainMinus(one.textContent))).to.eql([
      'test positive +9.5 dB',
      'no fever −3 dB',
      'cough +4 dB',
    ]);
    expect(pressed(meter)).to.eql(['true', 'true', 'false']);
    await expectAccessible(meter.parentElement!);
  });

  for (const key of ['Enter', ' '])
    it(`switches an item off and on with ${key}, and keeps the focus`, async () => {
      const meter = await meterWith({ evidence, interactive: true });
      const log = eventLog(meter);
      buttons(meter)[1].focus();
      await sendKeys({ press: key });
      await shown(meter);
      expect(log).to.eql(['input', 'change']);
      expect(meter.decibels).to.be.closeTo(9.5, 1e-9);
      expect(meter.evidence![1]).to.eql({ ...items[1], off: true });
      expect(pressed(meter)).to.eql(['true', 'false', 'false']);
      expect(meter.shadowRoot!.activeElement).to.equal(buttons(meter)[1]);
      expect(needleDegrees(meter)).to.be.closeTo(degreesOf(meter.probability), 1e-3);
      await sendKeys({ press: key });
      await shown(meter);
      expect(meter.evidence).to.eql(items);
      expect(meter.decibels).to.be.closeTo(6.5, 1e-9);
    });

  it('switches an item with a press, and the value is there when the events fire', async () => {
    const meter = await meterWith({ evidence, interactive: true });
    const seen: number[] = [];
    meter.addEventListener('input', () => seen.push(meter.decibels));
    buttons(meter)[2].click();
    expect(seen).to.have.length(1);
    expect(seen[0]).to.be.closeTo(10.5, 1e-9);
    expect(meter.evidence![2]).not.to.have.property('off');
  });

  it('cannot be switched while the meter is disabled', async () => {
    const meter = await meterWith({ evidence, interactive: true, disabled: true });
    expect(buttons(meter).every(({ disabled }) => disabled)).to.equal(true);
  });

  it('is restored by a form reset, with the needle at its sum', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    for (const isText of [true, false]) {
      const meter = newMeter(isText ? { evidence, interactive: true } : { interactive: true });
      if (!isText) meter.evidence = items;
      form.replaceChildren(meter);
      await shown(meter);
      buttons(meter)[0].click();
      buttons(meter)[1].click();
      expect(meter.decibels).to.equal(0);
      form.reset();
      expect(meter.evidence).to.eql(items);
      expect(meter.decibels).to.be.closeTo(6.5, 1e-9);
      meter.probability = 0.1;
      form.reset();
      expect(meter.decibels).to.be.closeTo(6.5, 1e-9);
    }
  });

  it('submits the sum', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const meter = newMeter({ evidence, interactive: true, name: 'p' });
    form.append(meter);
    await shown(meter);
    buttons(meter)[1].click();
    expect(Number(new FormData(form).get('p'))).to.be.closeTo(decibelsToProbability(9.5), 1e-12);
  });

  it('wraps into a narrow page', async () => {
    const long = [{ decibels: 1, label: 'm'.repeat(80) }, ...items];
    const meter = await meterWith({ evidence: JSON.stringify(long), interactive: true }, 160);
    for (const button of buttons(meter)) {
      const { left, right, height } = button.getBoundingClientRect();
      expect(height).to.be.at.least(23.9);
      expect(right - left).to.be.at.most(160);
    }
  });
});

describe('bad evidence from a page', () => {
  const said = warnings();
  const good = '[{"decibels": 3, "label": "good"}]';
  const many = (count: number) =>
    JSON.stringify(
      Array.from({ length: count }, () => ({ decibels: 1, label: `one of ${count}` })),
    );
  const bad = [
    ['no JSON', '[{"decibels": 3,'],
    ['no array', '{"decibels": 3, "label": "a"}'],
    ['a number', '3'],
    ['no label', '[{"decibels": 3}]'],
    ['no decibels', '[{"label": "a"}]'],
    ['decibels that are no number', '[{"decibels": "much", "label": "a"}]'],
    ['infinite decibels', '[{"decibels": "Infinity", "label": "a"}]'],
    ['an overflow to infinity', '[{"decibels": 1e999, "label": "a"}]'],
    ['an empty place', '[null]'],
    ['one of two that is bad', '[{"decibels": 3, "label": "a"}, {"decibels": [], "label": "b"}]'],
    ['25 items', many(25)],
    ['1,000 items', many(1000)],
  ];

  for (const [what, text] of bad)
    it(`warns once, and the last good evidence stays: ${what}`, () => {
      const meter = newMeter({ evidence: good });
      meter.setAttribute('evidence', text);
      meter.setAttribute('evidence', text);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('evidence=').and.contain('Expected JSON like');
      expect(meter.evidence).to.eql([{ decibels: 3, label: 'good' }]);
      expect(meter.decibels).to.be.closeTo(3, 1e-9);
      expect(meter.matches(':state(invalid)')).to.equal(true);
    });

  it('warns of NaN and infinite numbers from a script', () => {
    const meter = newMeter({ evidence: good });
    for (const decibels of [NaN, Infinity, -Infinity]) meter.evidence = [{ decibels, label: 'a' }];
    expect(meter.decibels).to.be.closeTo(3, 1e-9);
    expect(said.length).to.be.at.least(1);
  });

  it('is clamped with a warning: to 300 decibels, and to 80 characters', () => {
    const meter = newMeter({ evidence: '[{"decibels": -1e6, "label": "a"}]' });
    expect(meter.evidence).to.eql([{ decibels: -300, label: 'a' }]);
    meter.setAttribute('evidence', `[{"decibels": 1, "label": "${'n'.repeat(1000)}"}]`);
    expect(meter.evidence![0].label).to.equal(`${'n'.repeat(80)}…`);
    expect(said).to.have.length(2);
  });

  it('may have no item and up to 24', async () => {
    const meter = await meterWith({ evidence: many(24), shape: 'line', interactive: true });
    expect(meter.decibels).to.be.closeTo(24, 1e-9);
    meter.evidence = [];
    expect(meter.decibels).to.equal(0);
    await shown(meter);
    expect(buttons(meter)).to.have.length(0);
    expect(said).to.eql([]);
  });

  it('is drawn as text, and adds neither elements nor attributes', async () => {
    const label = '<img onerror="hit=1">';
    const hostile = [{ decibels: 5, label, style: 'color:red', onclick: 'x()', fill: 'red' }];
    const meter = await meterWith({ evidence: JSON.stringify(hostile), interactive: true });
    expect(labels(meter)).to.eql([`${label} +5 dB`]);
    const drawn = [
      ...part(meter, 'evidence').querySelectorAll('*'),
      ...part(meter, 'evidence-list').querySelectorAll('*'),
    ];
    expect(new Set(drawn.map(({ localName }) => localName))).to.eql(
      new Set(['path', 'g', 'text', 'li', 'button']),
    );
    const names = drawn.flatMap((one) => one.getAttributeNames());
    for (const name of ['style', 'onclick', 'fill']) expect(names).not.to.include(name);
    expect(meter.toSVG()).not.to.contain('<img');
  });
});
