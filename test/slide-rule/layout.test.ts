import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate } from '../support/commands.js';
import {
  aliases,
  allScales,
  differenceOf,
  newRule,
  parts,
  piece,
  presets,
  ruleWith,
  scaleNames,
  scalesOf,
  shapes,
  shown,
} from '../support/rule.js';
import { warnings } from '../support/warnings.js';

/** What stands on each side of a preset, as the facts have it: scales of the slide in brackets. */
const faces: Readonly<Record<string, readonly string[]>> = {
  ring: ['D [ C ]'],
  mannheim: ['A [ B C ] D', 'A [ S L T ] D'],
  duplex: ['LL02 LL03 DF [ CF CIF CI C ] D LL3 LL2', 'LL01 L K A [ B T ST S ] D DI LL1'],
  pocket: ['LL1 A [ B ST T S C ] D DI K', 'LL2 DF [ CF Ln L CI C ] D LL3'],
  novo: [
    'T T2 K A DF [ CF B CIF CI C ] D DI S ST P',
    'LL03 LL02 LL01 LL00 R2 [ R2 CI L C R1 ] R1 D LL0 LL1 LL2 LL3',
  ],
  watch: ['[ A C ]', '[ C S ST T ]'],
  disc: ['K A D [ C CI B L ]', 'LL3 LL2 D [ C S T T2 ST ]'],
  bayes: ['Pr [ LR ] Pr'],
};

const partsOf = (face: string): { all: string[]; slide: string[] } => ({
  all: face.replace(/[[\]]/g, '').trim().split(/\s+/),
  slide: /\[(.*)\]/.exec(face)![1].trim().split(/\s+/),
});

const onSlide = (rule: Element): string[] =>
  scalesOf(rule)
    .filter((scale) => scale.closest('[part~=slide]'))
    .map(({ dataset }) => dataset.scale!);

/** Fails unless a face has these scales, each on its part, in this order from outside in or top down. */
function expectFace(rule: Element, face: string): void {
  const { all, slide } = partsOf(face);
  expect(scaleNames(rule)).to.have.members(all);
  expect(onSlide(rule)).to.deep.equal(slide);
  const body = scaleNames(rule).filter((_, i) => !scalesOf(rule)[i].closest('[part~=slide]'));
  const [before, after] = face.split(/\[.*\]/).map((names) => names.trim().split(/\s+/));
  expect(body).to.deep.equal([...before, ...after].filter(Boolean));
}

describe('the layout of a rule', () => {
  const said = warnings();

  for (const [preset, [front, back]] of Object.entries(faces)) {
    for (const shape of shapes) {
      it(`${preset}, ${shape}, has the scales of the reference on both sides`, async () => {
        const rule = await ruleWith({ shape, layout: preset }, 600);
        expectFace(rule, front);
        rule.side = 'back';
        await shown(rule);
        expectFace(rule, back ?? front);
        expect(said).to.deep.equal([]);
      });
    }
  }

  it('flight has a fixed ring and two that turn', async () => {
    const rule = await ruleWith({ layout: 'flight' });
    expect(scaleNames(rule)).to.have.length(3);
    expect(onSlide(rule)).to.have.length(2);
    expect(said).to.deep.equal([]);
  });

  for (const preset of presets) {
    it(`${preset} is found by its name in any case`, () => {
      const expected = newRule({ layout: preset }).toSVG();
      for (const layout of [preset.toUpperCase(), preset[0].toUpperCase() + preset.slice(1)]) {
        const rule = newRule({ layout });
        expect(differenceOf(rule.toSVG(), expected)).to.equal('');
        expect(rule.matches(':state(invalid)')).to.equal(false);
      }
      expect(said).to.deep.equal([]);
    });
  }

  it('depends on the shape by default', async () => {
    for (const [shape, face] of [
      ['circular', 'D [ C ]'],
      ['linear', 'A [ B C ] D'],
    ]) {
      const rule = await ruleWith({ shape });
      expectFace(rule, face);
      expect(rule.layout).to.equal('');
    }
  });

  it('is the one in its string, with or without blanks at its brackets', async () => {
    for (const layout of ['K A [ B CI C ] D L', 'K A[B CI C]D L', '  K  A [B  CI C ]\n D L ']) {
      for (const shape of shapes) {
        const rule = await ruleWith({ layout, shape });
        expectFace(rule, 'K A [ B CI C ] D L');
      }
    }
    expect(said).to.deep.equal([]);
  });

  it('has a back after a |', async () => {
    const rule = await ruleWith({ layout: 'A [ B ] D | K [ S ] L' });
    expectFace(rule, 'A [ B ] D');
    rule.setAttribute('side', 'back');
    await shown(rule);
    expectFace(rule, 'K [ S ] L');
  });

  for (const name of [...allScales, ...Object.keys(aliases)]) {
    it(`may have ${name}, on the body and on the slide`, async () => {
      const rule = await ruleWith({ layout: `${name} [ ${name} ]` }, 320);
      const own = aliases[name] ?? name;
      expect(scaleNames(rule).map((each) => aliases[each] ?? each)).to.deep.equal([own, own]);
      expect(said).to.deep.equal([]);
    });
  }

  for (const scale of ['K', 'LL03', 'S', 'T1', 'A']) {
    it(`ring has the chosen scale outside: ${scale}`, async () => {
      const rule = await ruleWith({ scale });
      const own = scaleNames(rule).map((name) => aliases[name] ?? name);
      expect(own).to.deep.equal([aliases[scale] ?? scale, 'C']);
    });
  }

  it('with another name ignores the chosen scale', async () => {
    const rule = await ruleWith({ layout: 'disc', scale: 'LL03' });
    expectFace(rule, faces['disc'][0]);
  });

  for (const [bad, where] of [
    ['A [ B Q ] D', /"Q"/],
    ['A, [ B ] D', /"A,"/],
    ['A [ B ] D constructor', /"constructor"/],
    ['A [ B D', /letter 3\b/],
    ['A B ] D', /letter 5\b/],
    ['A [ B ] C ] D', /letter 11\b/],
    ['A [ B [ C ] D', /letter [37]\b/],
    ['A [ B ] [ C ] D', /letter 9\b|\[/],
    ['A [ B | C ] D', /letter [3-9]\b/],
    ['A [ B ] D | K [ S', /letter 15\b/],
    ['A [ B ] D | K [ S ] | L', /\|/],
    ['|', /./],
    ['[ ]', /./],
    [`A [ ${'C '.repeat(24)}] D`, /24/],
    [`${'A '.repeat(25)}[ C ]`, /24/],
  ] as const) {
    it(`"${bad.slice(0, 30)}" warns with the position, and keeps the last good layout`, async () => {
      const rule = await ruleWith({ layout: 'A [ B C ] D' });
      const before = rule.toSVG();
      rule.setAttribute('layout', bad);
      await shown(rule);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<slide-rule layout=').and.contain('still A [ B C ] D');
      // not only in the quoted text itself, which comes first
      expect(said[0].replace(`layout="${bad}"`, '')).to.match(where);
      expect(rule.matches(':state(invalid)')).to.equal(true);
      expect(differenceOf(rule.toSVG(), before)).to.equal('');
      rule.setAttribute('layout', 'duplex');
      expect(rule.matches(':state(invalid)')).to.equal(false);
    });
  }

  it('of any random words draws a rule', async () => {
    const rule = await ruleWith({}, 240);
    const word = fc.constantFrom(...allScales, '[', ']', '|', 'Q', 'duplex', 'T1');
    const texts = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(texts, async (layout) => {
        rule.setAttribute('layout', layout);
        await rule.updateComplete;
        expect(scalesOf(rule)).not.to.have.length(0);
        expect(parts(rule, 'hairline')).to.have.length(1);
        expect(rule.reading('D')).to.equal(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a rule with two sides', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const layout of presets) {
    it(`has a button to flip it over, if ${layout} has a back`, async () => {
      const rule = await ruleWith({ layout });
      expect(parts(rule, 'turn')).to.have.length(Number((faces[layout]?.length ?? 1) > 1));
    });
  }

  it('is flipped over by its button, and back, with its setting', async () => {
    const rule = await ruleWith({ layout: 'duplex', slide: '2', cursor: '6' });
    const front = rule.toSVG();
    piece<HTMLButtonElement>(rule, 'turn').click();
    await shown(rule);
    expect(rule.side).to.equal('back');
    expectFace(rule, faces['duplex'][1]);
    expect([rule.slide, rule.cursor]).to.deep.equal([2, 6]);
    piece<HTMLButtonElement>(rule, 'turn').click();
    await shown(rule);
    expect(rule.side).to.equal('front');
    expect(differenceOf(rule.toSVG(), front)).to.equal('');
  });

  it('shows its front again in a layout without a back', async () => {
    const rule = await ruleWith({ layout: 'duplex', side: 'back' });
    rule.layout = 'ring';
    await shown(rule);
    expectFace(rule, 'D [ C ]');
    rule.layout = 'duplex';
    await shown(rule);
    expectFace(rule, faces['duplex'][1]);
  });
});
