import { expect } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate, setViewport } from '../support/commands.js';
import { meterWith, newMeter, part, parts, shown, type Attributes } from '../support/meter.js';
import { textsOf, troublesOf } from '../support/texts.js';
import { warnings } from '../support/warnings.js';

const kent = [
  ['almost certainly not', 75],
  ['probably not', 60],
  ['chances about even', 45],
  ['probable', 30],
  ['almost certain', 15],
] as const;

const turnOfText = (text: SVGTextElement): number => {
  const { a, b } = text.getScreenCTM()!;
  return (Math.atan2(b, a) * 180) / Math.PI;
};

/** How far a text stands from the arc's centre, in units of the face. */
function radiusOf(meter: ProbabilityMeter, text: SVGTextElement): number {
  const face = part(meter, 'face') as unknown as SVGSVGElement;
  const { x, y } = text.getStartPositionOfChar(0);
  const toFace = face.getScreenCTM()!.inverse().multiply(text.getScreenCTM()!);
  const place = new DOMPoint(x, y).matrixTransform(toFace);
  return Math.hypot(place.x - 400, 570 - place.y);
}

/** A word's pieces as they are read: the outer line first, each from left to right. */
const piecesOf = (meter: ProbabilityMeter, group: Element): SVGTextElement[] =>
  [...group.querySelectorAll('text')].sort(
    (a, b) =>
      Math.round((radiusOf(meter, b) - radiusOf(meter, a)) / 6) || turnOfText(a) - turnOfText(b),
  );

/** A word on the face. */
interface ShownWord {
  word: string;
  /** How far its middle is turned from upright. */
  turn: number;
  colour: string;
  radii: number[];
}

/** The words as they stand on the face, from left to right. */
function wordsOn(meter: ProbabilityMeter): ShownWord[] {
  const words = [...part(meter, 'words').children].map((group) => {
    const pieces = piecesOf(meter, group);
    const turns = pieces.map(turnOfText);
    return {
      word: pieces.map((piece) => piece.textContent).join(' '),
      turn: (Math.min(...turns) + Math.max(...turns)) / 2,
      colour: getComputedStyle(pieces[0]).fill,
      radii: pieces.map((piece) => radiusOf(meter, piece)),
    };
  });
  return words.sort((a, b) => a.turn - b.turn);
}

/** The words as they stand on the face, and those whose colour stands out. */
function shownWords(meter: ProbabilityMeter): { words: string[]; standsOut: string[] } {
  const words = wordsOn(meter);
  const isQuiet = ({ colour }: ShownWord) =>
    words.filter((other) => other.colour === colour).length > 1;
  return {
    words: words.map(({ word }) => word),
    standsOut: words.filter((word) => !isQuiet(word)).map(({ word }) => word),
  };
}

describe('the words on a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const bare of [true, 'kent'] as const) {
    it(`are Kent's five for ${bare === true ? 'the bare attribute' : bare}`, async () => {
      const meter = await meterWith({ words: bare });
      expect(shownWords(meter).words).to.deep.equal(kent.map(([word]) => word));
      expect(meter.words).to.equal('kent');
    });
  }

  it('are Kent’s five for the text "true", which Astro writes for the bare attribute', async () => {
    const meter = await meterWith({ words: 'true' });
    expect(shownWords(meter).words).to.deep.equal(kent.map(([word]) => word));
    expect(meter.words).to.equal('kent');
  });

  it('are absent without the attribute', async () => {
    expect(parts(await meterWith(), 'words')).to.have.length(0);
  });

  it('are placed along the arc, each around its mark and turned with it', async () => {
    const meter = await meterWith({ words: 'kent' });
    for (const [i, { turn, radii }] of wordsOn(meter).entries()) {
      expect(45 - turn).to.be.closeTo(kent[i][1], 2);
      for (const radius of radii) expect(radius).to.be.within(506.67, 570);
    }
  });

  for (const [p, word] of [
    ['0.02', 'almost certainly not'],
    ['0.25', 'probably not'],
    ['0.5', 'chances about even'],
    ['0.75', 'probable'],
    ['0.99', 'almost certain'],
  ]) {
    it(`emphasise "${word}" at ${p}`, async () => {
      const meter = await meterWith({ words: 'kent', probability: p });
      expect(shownWords(meter).standsOut).to.deep.equal([word]);
      expect(meter.word).to.equal(word);
    });
  }

  it('emphasise another when the needle moves to it', async () => {
    const meter = await meterWith({ words: 'kent', probability: '0.5' });
    meter.degrees = 37.6;
    await shown(meter);
    expect(shownWords(meter).standsOut).to.deep.equal(['chances about even']);
    meter.degrees = 37.4;
    await shown(meter);
    expect(shownWords(meter).standsOut).to.deep.equal(['probable']);
  });

  it('can be data of the page', async () => {
    const meter = await meterWith({ probability: '0.9' });
    meter.wordScheme = {
      words: [
        { word: 'nay', from: 0, to: 0.5 },
        { word: 'so so', from: 0.4, to: 0.6 },
        { word: 'aye', from: 0.5, to: 1 },
      ],
      certain: 'amen',
    };
    await shown(meter);
    expect(shownWords(meter)).to.deep.equal({ words: ['nay', 'so so', 'aye'], standsOut: ['aye'] });
    expect(meter.word).to.equal('aye');
    meter.probability = 1;
    expect(meter.word).to.equal('amen');
  });

  it('can be marks of the page, from one end of the face to the other', async () => {
    const meter = await meterWith({ probability: '0.9' });
    meter.wordScheme = {
      words: [
        { word: 'never', degrees: 90 },
        { word: 'always', degrees: 0 },
      ],
    };
    expect(meter.word).to.equal('always');
    meter.probability = 0.1;
    expect(meter.word).to.equal('never');
  });
});

describe('the word of a meter', () => {
  for (const [scheme, p, word] of [
    [undefined, '0', 'impossible'],
    [undefined, '1', 'certain'],
    [undefined, '0.5', 'chances about even'],
    ['kent', '67.4°', 'probably not'],
    ['kent', '67.6°', 'almost certainly not'],
    ['kent', '52.6°', 'probably not'],
    ['kent', '22.4°', 'almost certain'],
    ['icd-203', '3%', 'almost no chance'],
    ['icd-203', '10%', 'very unlikely'],
    ['icd-203', '30%', 'unlikely'],
    ['icd-203', '50%', 'roughly even chance'],
    ['icd-203', '60%', 'likely'],
    ['icd-203', '90%', 'very likely'],
    ['icd-203', '97%', 'almost certain'],
    ['ipcc', '99.5%', 'virtually certain'],
    ['ipcc', '97%', 'extremely likely'],
    ['ipcc', '92%', 'very likely'],
    ['ipcc', '80%', 'likely'],
    ['ipcc', '60%', 'about as likely as not'],
    ['ipcc', '40%', 'about as likely as not'],
    ['ipcc', '20%', 'unlikely'],
    ['ipcc', '7%', 'very unlikely'],
    ['ipcc', '3%', 'extremely unlikely'],
    ['ipcc', '0.5%', 'exceptionally unlikely'],
  ] as const) {
    it(`of ${scheme ?? 'no scheme'} at ${p} is "${word}"`, () => {
      const words: Attributes = scheme ? { words: scheme } : {};
      expect(newMeter({ probability: p, ...words }).word).to.equal(word);
    });
  }
});

describe('the words on a meter of any size', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const width of [320, 400, 560, 800, 1200]) {
    it(`are legible at ${width} px and touch nothing`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const troubles: string[] = [];
      for (const words of ['kent', 'icd-203', 'ipcc']) {
        for (const scale of ['none', 'degrees', 'percent', 'both', 'decibels', 'odds']) {
          for (const shape of ['arc', 'line']) {
            const meter = await meterWith({ words, scale, shape, probability: '0.7' }, width);
            if (width > 800) meter.style.width = `${width}px`;
            await shown(meter);
            const smallest = Math.min(...textsOf(meter).map(({ size }) => size));
            const found = [...troublesOf(meter), ...(smallest < 8.7 ? [`${smallest} px`] : [])];
            troubles.push(...found.map((trouble) => `${words} ${scale} ${shape}: ${trouble}`));
          }
        }
      }
      expect(troubles).to.deep.equal([]);
    });
  }

  for (const [word, degrees] of kent) {
    it(`are all five of Kent's at 320 px, where "${word}" is bold`, async () => {
      const meter = await meterWith({ words: 'kent', probability: `${degrees}°` }, 320);
      expect(shownWords(meter).words).to.have.members(kent.map((all) => all[0]));
      expect(shownWords(meter).standsOut).to.deep.equal([word]);
      expect(troublesOf(meter)).to.deep.equal([]);
    });
  }

  for (const [words, p] of [
    ['ipcc', '0.5%'],
    ['ipcc', '99.5%'],
    ['ipcc', '50%'],
    ['icd-203', '3%'],
  ]) {
    it(`always show the word of the value: ${words} at ${p}, 320 px`, async () => {
      const meter = await meterWith({ words, probability: p }, 320);
      expect(shownWords(meter).standsOut).to.deep.equal([meter.word]);
      expect(troublesOf(meter)).to.deep.equal([]);
    });
  }
});

describe('a bad scheme from a page', () => {
  const said = warnings();

  for (const [what, scheme] of [
    ['no object', 'kent'],
    ['no words', {}],
    ['words that are no list', { words: 'many' }],
    ['a word without a place', { words: [{ word: 'here' }] }],
    ['a place beyond the face', { words: [{ word: 'far', degrees: 120 }] }],
    ['no number', { words: [{ word: 'far', degrees: NaN }] }],
    ['a turned band', { words: [{ word: 'back', from: 0.9, to: 0.1 }] }],
    ['a word that is no text', { words: [{ word: {}, degrees: 10 }] }],
    ['an empty list', { words: [] }],
    ['too many', { words: Array.from({ length: 5000 }, () => ({ word: 'w', degrees: 1 })) }],
  ] as const) {
    it(`leaves the last good one in place: ${what}`, async () => {
      const meter = await meterWith({ words: 'icd-203', probability: '0.3' });
      const before = meter.toSVG();
      said.length = 0;
      Reflect.set(meter, 'wordScheme', scheme);
      await shown(meter);
      expect(meter.word).to.equal('unlikely');
      expect(meter.toSVG()).to.equal(before);
      expect(meter.matches(':state(invalid)')).to.equal(true);
    });
  }
});
