import { expect } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate, setViewport } from '../support/commands.js';
import { degreesOf, meterWith, needleDegrees, part, parts, shown } from '../support/meter.js';
import { strokesOf, type Stroke } from '../support/strokes.js';
import { middleOf, textsOf, troublesOf, type ShownText } from '../support/texts.js';

const wholes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const percents = (marks: readonly number[]) => marks.map((percent) => degreesOf(percent / 100));

const expectAngles = (strokes: readonly Stroke[], degrees: readonly number[]) => {
  const expected = degrees.toSorted((a, b) => a - b);
  expect(strokes).to.have.length(expected.length);
  for (const [i, { degrees }] of strokes.entries())
    expect(degrees).to.be.closeTo(expected[i], 0.05);
};

/** The angle of a text, counted from certain. */
function degreesOfText(meter: ProbabilityMeter, text: ShownText): number {
  const face = part(meter, 'face') as unknown as SVGSVGElement;
  const [x, y] = middleOf(text);
  const { x: faceX, y: faceY } = new DOMPoint(x, y).matrixTransform(face.getScreenCTM()!.inverse());
  return 45 - (Math.atan2(faceX - 400, 570 - faceY) * 180) / Math.PI;
}

const lengthAt = (strokes: readonly Stroke[], degrees: number) => {
  const { inner, outer } = strokes.find((stroke) => Math.abs(stroke.degrees - degrees) < 0.05)!;
  return outer - inner;
};

describe('the face of a meter without numbers', () => {
  it('has a mark at each degree, longer at each fifth', async () => {
    const strokes = strokesOf(part(await meterWith(), 'face'));
    expectAngles(strokes, wholes(0, 90));
    const [short, long] = [lengthAt(strokes, 44), lengthAt(strokes, 45)];
    expect(long).to.be.greaterThan(short);
    for (const degrees of wholes(1, 89))
      expect(lengthAt(strokes, degrees)).to.be.closeTo(degrees % 5 === 0 ? long : short, 0.05);
  });

  it('has its marks inside the band', async () => {
    for (const { outer } of strokesOf(part(await meterWith(), 'face')))
      expect(outer).to.be.at.most(506.67 - 7.9);
  });

  it('has six bands of 15° in two colours, 15.8 wide around radius 506.67', async () => {
    const meter = await meterWith();
    const [paper, band] = ['paper', 'band'].map((name) => part(meter, name) as SVGPathElement);
    const holds = (path: SVGPathElement, degrees: number, radius: number) => {
      const angle = ((45 + degrees) * Math.PI) / 180;
      const place = new DOMPoint(400 + radius * Math.cos(angle), 570 - radius * Math.sin(angle));
      return path.isPointInFill(place.matrixTransform(path.getCTM()!.inverse()));
    };
    for (const sixth of wholes(0, 5)) {
      // from impossible on the left: white, grey, white, …
      const [drawn, other] = sixth % 2 === 1 ? [paper, band] : [band, paper];
      for (const degrees of [0.2, 7.5, 14.8]) {
        expect(holds(drawn, 15 * sixth + degrees, 506.67 + 7.6)).to.equal(true);
        expect(holds(drawn, 15 * sixth + degrees, 506.67 - 7.6)).to.equal(true);
        expect(holds(drawn, 15 * sixth + degrees, 506.67 + 8.2)).to.equal(false);
        expect(holds(drawn, 15 * sixth + degrees, 506.67 - 8.2)).to.equal(false);
        expect(holds(other, 15 * sixth + degrees, 506.67)).to.equal(false);
      }
    }
    expect(holds(paper, -0.3, 506.67) || holds(band, -0.3, 506.67)).to.equal(false);
    expect(holds(paper, 90.3, 506.67) || holds(band, 90.3, 506.67)).to.equal(false);
  });

  it('shows no text', async () => {
    expect(textsOf(await meterWith())).to.deep.equal([]);
  });
});

describe('the face of a meter with scale="both"', () => {
  const outside = (strokes: readonly Stroke[]) => {
    const arc = Math.min(...strokes.map(({ outer }) => outer));
    return strokes.filter(({ inner }) => Math.abs(inner - arc) < 0.1);
  };
  const inside = (strokes: readonly Stroke[]) => {
    const arc = Math.min(...strokes.map(({ outer }) => outer));
    return strokes.filter(({ outer }) => Math.abs(outer - arc) < 0.1);
  };

  it('has percent marks outside: each, and each tenth near the ends', async () => {
    const strokes = strokesOf(part(await meterWith({ scale: 'both' }), 'face'));
    const tenths = wholes(1, 9).map((tenth) => tenth / 10);
    const marks = [...wholes(0, 100), ...tenths, ...tenths.map((tenth) => 100 - tenth)];
    expectAngles(outside(strokes), percents(marks));
  });

  it('has longer percent marks at 5 and the longest at 10', async () => {
    const strokes = outside(strokesOf(part(await meterWith({ scale: 'both' }), 'face')));
    const length = (percent: number) => lengthAt(strokes, degreesOf(percent / 100));
    const [tenth, one, five, ten] = [0.5, 1, 5, 10].map(length);
    expect([tenth <= one, one < five, five < ten]).to.deep.equal([true, true, true]);
    for (const percent of wholes(1, 99)) {
      const expected = percent % 10 === 0 ? ten : percent % 5 === 0 ? five : one;
      expect(length(percent), `${percent} %`).to.be.closeTo(expected, 0.05);
    }
  });

  it('has degree marks inside: each, longer at 5, longest at 10', async () => {
    const strokes = inside(strokesOf(part(await meterWith({ scale: 'both' }), 'face')));
    expectAngles(strokes, wholes(0, 90));
    const [one, five, ten] = [1, 5, 10].map((degrees) => lengthAt(strokes, degrees));
    expect([one < five, five < ten]).to.deep.equal([true, true]);
    for (const degrees of wholes(0, 90)) {
      const expected = degrees % 10 === 0 ? ten : degrees % 5 === 0 ? five : one;
      expect(lengthAt(strokes, degrees), `${degrees}°`).to.be.closeTo(expected, 0.05);
    }
  });

  it('numbers 0 1 5 10 … 90 95 99 100 % and each 10°', async () => {
    const texts = textsOf(await meterWith({ scale: 'both' })).map(({ text }) => text);
    const percent = [0, 1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99, 100];
    const degrees = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];
    expect(texts).to.have.members([...percent.map((n) => `${n}%`), ...degrees.map((n) => `${n}°`)]);
  });
});

/** The text of p for a numeral of each scale. */
const meanings: Readonly<Record<string, (text: string) => string>> = {
  degrees: (text) => text,
  percent: (text) => text,
  decibels: (text) => `${text}dB`,
  odds: (text) => text.replace(',', ''),
};

for (const [scale, meaning] of Object.entries(meanings)) {
  describe(`the face of a meter with scale="${scale}"`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    for (const mapping of ['degrees', 'log-odds', 'linear']) {
      it(`has each number where the needle points for it: ${mapping}`, async () => {
        const meter = await meterWith({ scale, mapping });
        const texts = textsOf(meter);
        expect(texts.length).to.be.at.least(5);
        for (const text of texts) {
          meter.setAttribute('probability', meaning(text.text));
          await meter.updateComplete;
          const needle = needleDegrees(meter);
          // an end of the arc may have its number beside it
          const most = needle === 0 || needle === 90 ? 4 : 1;
          expect(degreesOfText(meter, text), text.text).to.be.closeTo(needle, most);
        }
      });
    }

    it('has no number twice', async () => {
      const texts = textsOf(await meterWith({ scale })).map(({ text }) => text);
      expect(new Set(texts).size).to.equal(texts.length);
    });

    it('can be styled as a part', async () => {
      expect(parts(await meterWith({ scale }), 'scale')).to.have.length.at.least(1);
    });
  });
}

describe('degrees on a meter', () => {
  for (const [from, numbers] of [
    ['certain', ['0°', '10°', '80°', '90°']],
    ['even', ['+45°', '+40°', '+10°', '0°', '−10°', '−40°', '−45°']],
    ['impossible', ['0°', '10°', '80°', '90°']],
  ] as const) {
    it(`counted from ${from} are labelled so`, async () => {
      const texts = textsOf(await meterWith({ scale: 'degrees', from })).map(({ text }) =>
        text.replace('-', '−'),
      );
      expect(texts).to.include.members([...numbers]);
    });
  }

  it('counted from impossible increase from the left', async () => {
    const meter = await meterWith({ scale: 'degrees', from: 'impossible' });
    const places = textsOf(meter)
      .map((text) => [middleOf(text)[0], parseInt(text.text)])
      .sort(([a], [b]) => a - b);
    expect(places.map(([, number]) => number)).to.deep.equal([
      0, 10, 20, 30, 40, 50, 60, 70, 80, 90,
    ]);
  });
});

describe('the scale of a meter of any size', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const width of [320, 400, 560, 800, 1000, 1200]) {
    it(`is legible at ${width} px, and its numbers touch nothing`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const troubles: string[] = [];
      for (const scale of ['degrees', 'percent', 'both', 'decibels', 'odds']) {
        for (const mapping of ['degrees', 'log-odds', 'linear']) {
          for (const [shape, from] of [
            ['arc', 'certain'],
            ['arc', 'even'],
            ['line', 'even'],
          ]) {
            const meter = await meterWith({ scale, mapping, shape, from }, width);
            if (width > 800) meter.style.width = `${width}px`;
            await shown(meter);
            const smallest = Math.min(...textsOf(meter).map(({ size }) => size));
            const found = [...troublesOf(meter), ...(smallest < 9 ? [`${smallest} px`] : [])];
            if (textsOf(meter).length < 3) found.push('too few numbers');
            const state = `${scale} ${mapping} ${shape} ${from}`;
            troubles.push(...found.map((trouble) => `${state}: ${trouble}`));
          }
        }
      }
      expect(troubles).to.deep.equal([]);
    });
  }

  for (const width of [60, 200, 260, 290, 320, 350, 400, 480, 600]) {
    it(`shows both of two mirrored numbers or neither at ${width} px`, async () => {
      const mirrors: Readonly<Record<string, readonly [unit: string, sum: number]>> = {
        percent: ['%', 100],
        degrees: ['°', 90],
      };
      for (const mapping of ['degrees', 'log-odds', 'linear']) {
        for (const scale of ['percent', 'degrees', 'both']) {
          const meter = await meterWith({ scale, mapping }, width);
          await shown(meter);
          const texts = textsOf(meter).map(({ text }) => text);
          for (const [unit, sum] of Object.values(mirrors)) {
            const numbers = texts.filter((text) => text.endsWith(unit)).map(parseFloat);
            const partners = numbers.map((number) => sum - number);
            expect(partners, `${scale} ${mapping}`).to.have.members(numbers);
          }
        }
      }
    });
  }

  it('is laid out again when its size changes', async () => {
    const meter = await meterWith({ scale: 'both' }, 1200);
    const roomy = textsOf(meter).length;
    meter.parentElement!.style.width = '320px';
    await shown(meter);
    expect(textsOf(meter).length).to.be.lessThan(roomy);
    expect(troublesOf(meter)).to.deep.equal([]);
    meter.parentElement!.style.width = '800px';
    await shown(meter);
    expect(textsOf(meter).length).to.equal(roomy);
  });
});
