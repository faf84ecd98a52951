import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { contrast, type Colour } from '../support/contrast.js';
import { allDivisions, dialWith, newDial, part, parts, shown, textOf } from '../support/dial.js';

/** Each symbol with its strength on the face; τπ is an outline. */
function strengthsIn(symbols: Element): Map<string, number> {
  const letters = [...symbols.children].map((letter): [string, number] => [
    letter.textContent.trim() || 'τπ',
    Number(getComputedStyle(letter).opacity),
  ]);
  return new Map(letters);
}

const strengthsOf = (dial: Element) => strengthsIn(part(dial, 'symbols'));

const strongestOf = (dial: Element): string[] =>
  [...strengthsOf(dial)].filter(([, strength]) => strength === 1).map(([symbol]) => symbol);

describe('the symbol of the current sector', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const [value, divisions, symbol] of [
    ['42', '1', '1'],
    ['42', '2', 'π'],
    ['42', '3', '5'],
    ['42', '4', 'π'],
    ['7e-3', '4', 'τπ'],
    ['299 792 458', '4', 'π'],
    ['42', '10', '6'],
    ['42', '20', '6'],
    ['42', 'digits', '4'],
  ]) {
    it(`has full strength, and the others less than half: ${value} by ${divisions}`, async () => {
      const strengths = strengthsOf(await dialWith({ value, divisions }));
      expect(strengths.get(symbol)).to.equal(1);
      strengths.delete(symbol);
      for (const [other, strength] of strengths) expect(strength, other).to.be.within(0.3, 0.4999);
    });
  }

  it('changes where the hand passes a threshold, and stays until then', async () => {
    const dial = await dialWith({ value: '2', interactive: true });
    for (const [value, symbol] of [
      [1.334, 'τ'],
      [1.333, '1'],
      [0.75, '1'],
      [0.749, 'τπ'],
      [7.5, '1'],
      [7.49, 'τπ'],
    ] as const) {
      dial.value = value;
      await dial.updateComplete;
      expect(strongestOf(dial), `${value}`).to.deep.equal([symbol]);
    }
  });

  it('changes without redrawing the rest of the face', async () => {
    const dial = await dialWith({ value: '2' });
    const kept = ['rim', 'paper', 'hand', 'numerals'].map((name) => part(dial, name));
    dial.value = 3;
    await shown(dial);
    expect(strongestOf(dial)).to.deep.equal(['π']);
    for (const drawn of kept) expect(drawn.isConnected).to.equal(true);
  });

  it('belongs to the result of an expression', async () => {
    const dial = await dialWith({ value: '1', expression: '42000 * 0.0723 / 40' });
    expect(strongestOf(dial)).to.deep.equal(['τπ']);
    dial.expression = '';
    await shown(dial);
    expect(strongestOf(dial)).to.deep.equal(['1']);
  });

  it('is absent while the dial is unset, and present with the first value', async () => {
    for (const divisions of allDivisions) {
      const dial = await dialWith({ value: '', divisions });
      const strengths = new Set(strengthsOf(dial).values());
      expect([...strengths]).to.have.length(1);
      expect([...strengths][0]).to.be.within(0.5, 0.99);
      dial.value = 1;
      await shown(dial);
      expect(strongestOf(dial)).to.have.length(1);
    }
  });

  it('is emphasised in a picture too', () => {
    const svg = new DOMParser().parseFromString(newDial({ value: '3e8' }).toSVG(), 'image/svg+xml');
    const strengths = [...svg.querySelectorAll('g:has(> path[transform]) > *')].map(
      (letter) => `${letter.textContent} ${letter.getAttribute('opacity') ?? 1}`,
    );
    expect(strengths).to.deep.equal(['1 0.49', 'τ 0.49', 'π 1', ' 0.49']);
  });

  for (const [colorScheme, name] of [
    ['light', 'paper'],
    ['light', 'band'],
    ['dark', 'paper'],
    ['dark', 'band'],
  ])
    it(`leaves the others a contrast of 3, as large letters need: ${colorScheme}, ${name}`, async () => {
      const dial = await dialWith({ value: '3e8' });
      dial.parentElement!.style.colorScheme = colorScheme;
      const ground = getComputedStyle(part(dial, name)).fill;
      const [first] = part(dial, 'symbols').children;
      const { fill, opacity } = getComputedStyle(first);
      const seen: Colour = `color-mix(in srgb, ${fill} ${100 * Number(opacity)}%, ${ground})`;
      expect(contrast(seen, ground)).to.be.at.least(3);
    });

  it('is emphasised by weight, not strength, in forced colours', async () => {
    const dial = await dialWith({ value: '3e8' });
    await emulate({ forcedColors: 'active' });
    if (!matchMedia('(forced-colors: active)').matches) return;
    for (const letter of parts(dial, 'symbols')[0].children) {
      const { opacity, fontWeight } = getComputedStyle(letter);
      expect(opacity).to.equal('1');
      expect(fontWeight).to.equal(letter.textContent === 'π' ? '700' : '400');
    }
    dial.value = 6;
    await shown(dial);
    const glyph = part(dial, 'symbols').querySelector('path')!;
    expect(parseFloat(getComputedStyle(glyph).strokeWidth)).to.be.greaterThan(40);
  });
});

describe('the power of ten under the hub of a dial', () => {
  for (const [value, text] of [
    ['1', ''],
    ['9.9999', ''],
    ['10', '× 10¹'],
    ['999.999', '× 10²'],
    ['1000', '× 10³'],
    ['1e15', '× 10¹⁵'],
    ['0.1', '× 10⁻¹'],
    ['1e-6', '× 10⁻⁶'],
  ]) {
    it(`is that of the decade: ${value}`, async () => {
      const dial = await dialWith({ value });
      expect(textOf(dial, 'exponent')).to.equal(text);
    });
  }
});
