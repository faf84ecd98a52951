import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { setViewport } from '../support/commands.js';
import { meterWith, newMeter, part, parts, placeOf, shown } from '../support/meter.js';
import { middleOf, textsOf, troublesOf } from '../support/texts.js';
import { warnings } from '../support/warnings.js';

const json = (labels: object) => JSON.stringify(labels);
const labelTexts = (meter: ProbabilityMeter) =>
  parts(meter, 'labels').flatMap((group) =>
    [...group.querySelectorAll('text')].map((text) => text.textContent),
  );

/** How opaque a piece is, together with the groups that hold it. */
const opacityOf = (piece: Element | null): number =>
  piece ? Number(getComputedStyle(piece).opacity) * opacityOf(piece.parentElement) : 1;

describe('the labels of a meter', () => {
  const said = warnings();

  it('stand at their angles and at the given radius', async () => {
    const angles = [80, 60, 45, 22.5, 5];
    const labels = ['a', 'b', 'c', 'd', 'e'];
    for (const radius of [390, 427.5, 450]) {
      const meter = await meterWith({ labels: json({ angles, labels, radius }) });
      for (const [i, text] of textsOf(meter).entries()) {
        const [x, y] = middleOf(text);
        const [wantedX, wantedY] = placeOf(meter, angles[i], radius);
        expect(text.text).to.equal(labels[i]);
        expect(x).to.be.closeTo(wantedX, 2);
        expect(y).to.be.closeTo(wantedY, 5);
      }
    }
  });

  it('stand at radius 427.5 unless another is given, as "radius" or as "rad"', async () => {
    const middles = [];
    for (const radius of [{}, { radius: 427.5 }, { rad: 427.5 }, { rad: 400 }]) {
      const meter = await meterWith({ labels: json({ angles: [30], labels: ['x'], ...radius }) });
      const [x, y] = middleOf(textsOf(meter)[0]);
      const { left, top } = meter.getBoundingClientRect();
      middles.push([x - left, y - top]);
    }
    expect(middles[0]).to.deep.equal(middles[1]);
    expect(middles[0]).to.deep.equal(middles[2]);
    expect(middles[0]).not.to.deep.equal(middles[3]);
  });

  it('show the angle where the text is missing', async () => {
    const meter = await meterWith({ labels: json({ angles: [75, 15], labels: ['no'] }) });
    expect(labelTexts(meter)[0]).to.equal('no');
    expect(labelTexts(meter)[1]).to.match(/^15°?$/);
  });

  it('may be two hundred of eighty letters each', async () => {
    const angles = Array.from({ length: 200 }, (_, i) => (90 * i) / 199);
    const labels = angles.map((_, i) => String(i).padStart(80, '-'));
    const meter = await meterWith({ labels: json({ angles, labels }) });
    expect(labelTexts(meter)).to.deep.equal(labels);
    expect(said).to.deep.equal([]);
  });

  it('replace earlier ones', async () => {
    const meter = await meterWith({ labels: json({ angles: [75, 15], labels: ['no', 'yes'] }) });
    meter.setAttribute('labels', json({ angles: [45], labels: ['even'] }));
    await shown(meter);
    expect(labelTexts(meter)).to.deep.equal(['even']);
    meter.removeAttribute('labels');
    await shown(meter);
    expect(labelTexts(meter)).to.deep.equal([]);
  });

  it('can be set as an object', async () => {
    const labels = { angles: [75, 15], labels: ['no', 'yes'], radius: 430 };
    const meter = await meterWith();
    meter.labels = labels;
    await shown(meter);
    expect(meter.toSVG()).to.equal((await meterWith({ labels: json(labels) })).toSVG());
  });

  it('are drawn as plain text', async () => {
    const text = '<img src=x onerror=alert(1)>&amp;</text>';
    const meter = await meterWith({ labels: json({ angles: [45], labels: [text] }) });
    expect(labelTexts(meter)).to.deep.equal([text]);
    expect(meter.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('accept harmless presentation attributes', async () => {
    const props = { fill: 'rgb(1, 2, 3)', 'font-size': 20, 'font-weight': 'bold', opacity: '0.5' };
    const meter = await meterWith({ labels: json({ angles: [45], labels: ['x'], props }) });
    const text = part(meter, 'labels').querySelector('text')!;
    const style = getComputedStyle(text);
    expect(style.fill).to.equal('rgb(1, 2, 3)');
    expect(style.fontSize).to.equal('20px');
    expect(style.fontWeight).to.equal('700');
    expect(opacityOf(text)).to.equal(0.5);
    expect(said).to.deep.equal([]);
  });

  for (const [name, value] of [
    ['onfocus', 'window.stolen = true'],
    ['autofocus', ''],
    ['tabindex', '0'],
    ['style', 'position:fixed'],
    ['class', 'needle'],
    ['id', 'x'],
    ['href', 'javascript:alert(1)'],
    ['part', 'needle'],
    ['x', '0'],
    ['transform', 'scale(9)'],
    ['filter', 'url(https://example.org/#x)'],
    ['fill', 'url(https://example.org/#x)'],
    ['stroke', 'URL(https://example.org/#y)'],
    ['fill', 'url(#x)'],
    ['stroke', 'URL(x.svg)'],
  ] as const) {
    it(`ignore ${name}="${value}" from the page, and warn`, async () => {
      const plain = await meterWith({ labels: json({ angles: [45], labels: ['x'] }) });
      const props = { [name]: value };
      const meter = await meterWith({ labels: json({ angles: [45], labels: ['x'], props }) });
      expect(meter.toSVG()).to.equal(plain.toSVG());
      expect(meter.shadowRoot!.innerHTML).not.to.contain('example.org').and.not.contain('stolen');
      expect(said).to.have.length(1);
      expect(Object.hasOwn(globalThis, 'stolen')).to.equal(false);
    });
  }
});

describe('bad labels from a page', () => {
  const said = warnings();
  const good = json({ angles: [75, 15], labels: ['no', 'yes'] });

  for (const bad of [
    '',
    'null',
    '[]',
    '17',
    '"text"',
    '{',
    '{}',
    '{"labels":["a"]}',
    '{"angles":"45"}',
    '{"angles":["north"]}',
    '{"angles":[null]}',
    '{"angles":[1e999]}',
    '{"angles":[{}],"labels":["deep"]}',
    '{"__proto__":{"angles":[45]}}',
    '{"angles":[{"toString":0,"valueOf":0}]}',
    '{"angles":[45],"radius":{"toString":0,"valueOf":0}}',
    `{"angles":[${Array.from({ length: 100_000 }, () => 45).join()}]}`,
  ]) {
    it(`leave the last good ones in place: ${bad.slice(0, 40)}`, async () => {
      const meter = await meterWith({ labels: good });
      const before = meter.toSVG();
      meter.setAttribute('labels', bad);
      await shown(meter);
      expect(labelTexts(meter)).to.deep.equal(['no', 'yes']);
      expect(meter.toSVG()).to.equal(before);
      expect(said).to.have.length(1);
    });
  }

  for (const deep of [
    '{"angles":[45],"labels":[{"toString":0,"valueOf":0}]}',
    '{"angles":[45],"labels":["x"],"props":{"fill":{"toString":0,"valueOf":0}}}',
  ]) {
    it(`throw no error: ${deep}`, async () => {
      const meter = await meterWith();
      meter.setAttribute('labels', deep);
      await shown(meter);
      expect(parts(meter, 'needle')).to.have.length(1);
      expect(newMeter({ labels: deep }).toSVG()).to.contain('<svg');
    });
  }

  it('are limited to 200 of 100,000', async () => {
    const meter = await meterWith();
    meter.labels = { angles: Array.from({ length: 100_000 }, (_, i) => (i * 90) / 100_000) };
    await shown(meter);
    expect(labelTexts(meter)).to.have.length(200);
    expect(said).to.have.length(1);
  });

  it('do not pollute the prototypes of the page', () => {
    newMeter({
      labels: '{"angles":[45],"__proto__":{"polluted":1},"props":{"__proto__":{"x":1}}}',
    });
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
    expect(Reflect.get({}, 'x')).to.equal(undefined);
  });

  it('are not read from the prototype of an object', async () => {
    const labels = Object.create({ angles: [45], labels: ['inherited'] }) as object;
    const meter = await meterWith({ labels: good });
    Reflect.set(meter, 'labels', labels);
    await shown(meter);
    expect(labelTexts(meter)).to.deep.equal(['no', 'yes']);
  });

  it('never draw NaN, undefined or Infinity, whatever the JSON', async () => {
    const meter = await meterWith();
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        meter.setAttribute('labels', `{"angles":[30,60],"labels":${text},"props":${text}}`);
        await meter.updateComplete;
        expect(meter.shadowRoot!.innerHTML).not.to.match(/NaN|undefined|Infinity/);
        expect(parts(meter, 'needle')).to.have.length(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('long words as labels', () => {
  for (const width of [320, 480, 800, 1200]) {
    it(`do not touch each other at ${width} px`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const labels = [
        'almost certainly not',
        'probably not',
        'about even',
        'probable',
        'almost certain',
      ];
      const meter = await meterWith(
        { labels: json({ angles: [75, 60, 45, 30, 15], labels }) },
        width,
      );
      expect(textsOf(meter)).to.have.length(5);
      expect(troublesOf(meter)).to.deep.equal([]);
    });
  }
});
