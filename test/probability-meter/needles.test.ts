import { expect, fixture, html } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { internalsOf } from '../support/axe.js';
import { emulate, mouseDrag, sendKeys } from '../support/commands.js';
import {
  control,
  degreesOf,
  meterWith,
  newMeter,
  part,
  parts,
  placeOf,
  shown,
  turnOf,
} from '../support/meter.js';
import { troublesOf } from '../support/texts.js';
import { warnings } from '../support/warnings.js';

const three = [
  { probability: 0.3, label: 'community' },
  { probability: '62%', label: 'Anna' },
  { probability: 0.65, label: 'the model' },
];
const needles = JSON.stringify(three);
const said = 'community: 30% · Anna: 62% · the model: 65%';
const spoken = 'community: 30 percent, Anna: 62 percent, the model: 65 percent';

const lines = (meter: ProbabilityMeter) => [
  ...part(meter, 'needles').querySelectorAll<SVGPathElement>('path'),
];
const labels = (meter: ProbabilityMeter) =>
  [...part(meter, 'needles').querySelectorAll('text')].map((text) => text.textContent);
const toldOf = (meter: ProbabilityMeter) =>
  control(meter)?.getAttribute('aria-valuetext') ?? internalsOf(meter).ariaValueText;

describe('the needles of other forecasts', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it("are at their beliefs behind the meter's own needle, wherever that is", async () => {
    const meter = await meterWith({ needles });
    for (const p of [0.5, 0.9]) {
      meter.probability = p;
      await shown(meter);
      const degrees = lines(meter).map((line) => 45 - turnOf(line));
      [0.3, 0.62, 0.65].forEach((wanted, i) =>
        expect(degrees[i]).to.be.closeTo(degreesOf(wanted), 1e-3),
      );
    }
    const order = part(meter, 'needles').compareDocumentPosition(part(meter, 'needle'));
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('are at their beliefs on a straight meter', async () => {
    const meter = await meterWith({ needles, shape: 'line', mapping: 'linear' });
    const middles = lines(meter).map((line) => {
      const { left, right } = line.getBoundingClientRect();
      return (left + right) / 2 - meter.getBoundingClientRect().left;
    });
    [0.3, 0.62, 0.65].forEach((p, i) => expect(middles[i]).to.be.closeTo(130 + 540 * p, 0.1));
  });

  for (const shape of ['arc', 'line'])
    it(`are distinguished without their colour on the ${shape}: by dashes, and by length`, async () => {
      const meter = await meterWith({ needles, shape });
      const dashes = lines(meter).map((line) => getComputedStyle(line).strokeDasharray);
      expect(new Set(dashes).size).to.equal(3);
      expect(dashes).not.to.include('none');
      const own = part(meter, 'needle') as unknown as SVGPathElement;
      expect(getComputedStyle(own).strokeDasharray).to.equal('none');
      for (const line of lines(meter))
        expect(line.getTotalLength()).to.be.below(own.getTotalLength() - 5);
    });

  for (const [shape, width] of [
    ['arc', 800],
    ['arc', 400],
    ['line', 800],
  ] as const)
    it(`have their labels in the face, clear of each other and of numbers, on the ${shape} at ${width} px`, async () => {
      const more = [...three, { probability: 1, label: 'optimist' }];
      const meter = await meterWith(
        { needles: JSON.stringify(more), shape, scale: 'degrees', prior: '0.6' },
        width,
      );
      expect(labels(meter).sort()).to.eql(['Anna', 'community', 'optimist', 'the model']);
      expect(troublesOf(meter)).to.eql([]);
    });

  it('are in the readout and the value text', async () => {
    const meter = await meterWith({ needles, readout: true, interactive: true });
    expect(part(meter, 'readout').textContent.trim()).to.equal(
      `50% · 45° · chances about even · ${said}`,
    );
    expect(toldOf(meter)).to.equal(`50 percent, 45 degrees, chances about even, ${spoken}`);
    expect(meter.toSVG()).to.contain('community').and.contain('stroke-dasharray');
  });

  it('are taken as an array, and removed with it', async () => {
    const meter = await meterWith();
    meter.needles = three as unknown as ProbabilityMeter['needles'];
    await shown(meter);
    expect(meter.needles).to.eql(
      three.map((one, i) => ({ ...one, probability: [0.3, 0.62, 0.65][i] })),
    );
    expect(lines(meter)).to.have.length(3);
    meter.needles = null;
    await shown(meter);
    expect(parts(meter, 'needles')).to.have.length(0);
  });
});

describe('bad needles from a page', () => {
  const said = warnings();
  const good = '[{"probability": 0.3, "label": "good"}]';
  const bad = [
    ['no JSON', '[{"probability": 0.3,'],
    ['no array', '{"probability": 0.3, "label": "a"}'],
    ['no label', '[{"probability": 0.3}]'],
    ['no belief', '[{"probability": "much", "label": "a"}]'],
    ['an empty place', '[null]'],
    ['one of two without a belief', '[{"probability": 0.3, "label": "a"}, {"label": "b"}]'],
  ];

  for (const [what, text] of bad)
    it(`warn, and the last good ones stay: ${what}`, () => {
      const meter = newMeter({ needles: good });
      meter.setAttribute('needles', text);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('needles=').and.contain('Expected JSON like');
      expect(meter.needles).to.eql([{ probability: 0.3, label: 'good' }]);
      expect(meter.matches(':state(invalid)')).to.equal(true);
    });

  it('are clamped with a warning: a belief out of range, and more than twelve', () => {
    const meter = newMeter({ needles: '[{"probability": 1.5, "label": "a"}]' });
    expect(meter.needles).to.eql([{ probability: 1, label: 'a' }]);
    const many = Array.from({ length: 13 }, (_, i) => ({ probability: 0.5, label: String(i) }));
    meter.setAttribute('needles', JSON.stringify(many));
    expect(meter.needles).to.have.length(12);
    expect(said).to.have.length(2);
  });

  it('are drawn as text, and add neither elements nor attributes', async () => {
    const label = '<img src=x onerror="window.hit=1">';
    const hostile = [{ probability: 0.5, label, style: 'color:red', onclick: 'x()', fill: 'red' }];
    const meter = await meterWith({ needles: JSON.stringify(hostile) });
    expect(labels(meter)).to.eql([label]);
    const drawn = [...part(meter, 'needles').querySelectorAll('*')];
    expect(drawn.map(({ localName }) => localName)).to.eql(['path', 'g', 'text']);
    const names = drawn.flatMap((one) => one.getAttributeNames());
    for (const name of ['style', 'onclick', 'fill']) expect(names).not.to.include(name);
    expect(meter.toSVG()).not.to.contain('<img');
  });
});

describe('a meter with reveal="change"', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  const hidden = { needles, reveal: 'change', interactive: true, readout: true } as const;

  function expectHidden(meter: ProbabilityMeter): void {
    expect(parts(meter, 'needles')).to.have.length(0);
    const everything = [meter.shadowRoot!.innerHTML, toldOf(meter), meter.toSVG()].join(' ');
    for (const { label } of three) expect(everything).not.to.contain(label);
  }

  function expectShown(meter: ProbabilityMeter): void {
    expect(labels(meter)).to.have.length(3);
    expect(toldOf(meter)).to.contain(spoken);
    expect(meter.toSVG()).to.contain('community');
  }

  it('hides the needles until a key has committed a change', async () => {
    const meter = await meterWith(hidden);
    expectHidden(meter);
    meter.focus();
    await sendKeys({ press: 'ArrowRight' });
    await shown(meter);
    expectShown(meter);
    expect(meter.shadowRoot!.activeElement).to.equal(control(meter));
  });

  it('hides the needles until a drag has committed a change', async () => {
    const meter = await meterWith(hidden);
    const during: number[] = [];
    meter.addEventListener('input', () => during.push(parts(meter, 'needles').length));
    await mouseDrag([45, 40, 30].map((degrees) => placeOf(meter, degrees, 500)));
    await shown(meter);
    expect(Math.max(...during)).to.equal(0);
    expectShown(meter);
  });

  it('keeps the needles hidden for values from a script and from a fallback field', async () => {
    const meter = await meterWith(hidden);
    meter.probability = 0.7;
    meter.innerHTML = '<input>';
    meter.firstElementChild!.dispatchEvent(new Event('change', { bubbles: true }));
    await shown(meter);
    expectHidden(meter);
  });

  it('hides the needles again with a form reset', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const meter = newMeter({ ...hidden, interactive: true, readout: true });
    form.append(meter);
    await shown(meter);
    meter.focus();
    await sendKeys({ press: 'End' });
    await shown(meter);
    expectShown(meter);
    form.reset();
    await shown(meter);
    expectHidden(meter);
  });

  it('can be set later, and removed', async () => {
    const meter = await meterWith({ needles });
    expectShown(meter);
    meter.reveal = 'change';
    await shown(meter);
    expectHidden(meter);
    meter.reveal = 'always';
    await shown(meter);
    expectShown(meter);
  });
});
