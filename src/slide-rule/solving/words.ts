import { formatNumber } from '../../conversions/index.js';
import { superscript } from '../../conversions/magnitude.js';
import { filled, pluralForm } from '../../instrument/language/wording.js';
import { timesTen } from '../reading/setting.js';
import type { Scale } from '../scales/scale.js';
import type { Action, Index, Move } from './chain.js';
import { numberNode, valueOf, type Factor, type Node } from './expression.js';
import type { Plan } from './plan.js';
import type { Spot } from './spots.js';
import type { SolutionStrings } from './strings.js';

/** The texts, the locale and the shape for the sentences of a solution. */
export interface Wording {
  readonly strings: SolutionStrings;
  readonly locale: string;
  readonly isLinear: boolean;
}

/** The reading at the end of a solution. */
export interface Outcome {
  /** The value on the scale, and to how many decimals it can be read. */
  readonly reading: number;
  readonly decimals: number;
  /** The relative error that all settings and the reading can cause. */
  readonly spread: number;
}

const usualDigits = 4;
const mostDigits = 15;
const exactDigits = 10;
// Limits for numbers without a power of ten, by the power of ten of their first digit.
const [mostPlain, leastPlain] = [6, -4];

const powerOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)) + 1e-12);

const digitsIn = (count: number): number => Math.min(mostDigits, Math.max(1, count));

const format = (value: number, locale: string, digits: number, isPadded = false): string =>
  formatNumber(value, locale, {
    maximumSignificantDigits: digits,
    minimumSignificantDigits: isPadded ? digits : 1,
  });

/** Formats a number to some digits. A very large or very small one has its power of ten apart. */
export const numberText = (
  value: number,
  locale: string,
  digits: number,
  isPadded = false,
): string => {
  const power = powerOf(value);
  if (power >= leastPlain && power < mostPlain) return format(value, locale, digits, isPadded);
  const mantissa = format(timesTen(value, -power), locale, digits, isPadded);
  return `${mantissa} × 10${superscript(power)}`;
};

// Near 1 on LL scales, the digits of the difference from 1 count.
const onScale = (scale: Scale, value: number, locale: string): string => {
  const isNearOne = scale.name.startsWith('LL') && value > 0.5 && value < 2;
  const zeros = isNearOne ? Math.max(0, -powerOf(value - 1)) : 0;
  return format(value, locale, usualDigits + zeros) + scale.unit;
};

const spotText = (spot: Spot, { strings, locale }: Wording): string => {
  const { scale, value, complement } = spot;
  const parts = { value: onScale(scale, value, locale), scale: scale.name };
  const text = filled(strings.spot, parts);
  if (scale.name === 'ST' && complement === undefined)
    return filled(strings.arc, { ...parts, spot: text });
  if (complement === undefined) return text;
  const sentence = spot.isInverse ? strings.cotangent : strings.cosine;
  return filled(sentence, { ...parts, spot: text, angle: format(complement, locale, usualDigits) });
};

const indexText = (index: Index, scale: Scale, { strings }: Wording): string => {
  const { indexLeft, indexRight, indexOnly } = strings;
  return filled({ left: indexLeft, right: indexRight, only: indexOnly }[index], {
    scale: scale.name,
  });
};

const reasonOf = (action: Action, wording: Wording): string => {
  const { strings } = wording;
  switch (action.kind) {
    case 'index':
      return action.next && action.index === 'right'
        ? filled(strings.becauseRight, { next: spotText(action.next, wording) })
        : '';
    case 'set':
      return action.isReciprocal && !action.spot.complement ? strings.becauseMultiplies : '';
    case 'hairline':
      if (action.off) return filled(strings.becauseFolded, { off: spotText(action.off, wording) });
      return action.isReciprocal && !action.spot.complement ? strings.becauseDivides : '';
    default:
      return '';
  }
};

const setText = (what: string, over: Spot | undefined, reason: string, wording: Wording) => {
  const { setUnder, setOver, setAgainst } = wording.strings;
  if (!over) return filled(setUnder, { what, reason });
  const sentence = wording.isLinear ? setOver : setAgainst;
  return filled(sentence, { what, place: spotText(over, wording), reason });
};

/** The sentence about a move. */
export const moveText = ({ action }: Move, wording: Wording): string => {
  const { strings, locale } = wording;
  const reason = reasonOf(action, wording);
  switch (action.kind) {
    case 'turn':
    case 'align':
      return strings[action.kind];
    case 'index':
      return setText(indexText(action.index, action.of, wording), action.over, reason, wording);
    case 'set':
      return setText(spotText(action.spot, wording), action.over, reason, wording);
    case 'hairline':
      return filled(strings.hairline, { what: spotText(action.spot, wording), reason });
    case 'toIndex':
      return filled(strings.hairline, {
        what: indexText(action.index, action.of, wording),
        reason,
      });
    case 'note':
      return filled(strings.note, {
        value: numberText(action.value, locale, usualDigits),
        scale: action.scale.name,
      });
  }
};

const functionSigns: Readonly<Record<string, string>> = { sqrt: '√', cbrt: '∛' };

/** Formats an expression with the signs of mathematics. */
export const nodeText = (node: Node, locale: string, digits = usualDigits): string => {
  const inside = (one: Node): string =>
    one.kind === 'number' && one.value >= 0
      ? nodeText(one, locale, digits)
      : `(${nodeText(one, locale, digits)})`;
  switch (node.kind) {
    case 'number':
      return numberText(node.value, locale, digits);
    case 'function': {
      const isAngle = ['sin', 'cos', 'tan'].includes(node.name);
      const sign = functionSigns[node.name] ?? `${node.name} `;
      return sign + inside(node.of) + (isAngle ? '°' : '');
    }
    case 'power': {
      const exponent = valueOf(node.exponent);
      const isWhole = node.exponent.kind === 'number' && Number.isInteger(exponent);
      if (isWhole) return inside(node.base) + superscript(exponent);
      return `${inside(node.base)} ^ ${inside(node.exponent)}`;
    }
    case 'product':
      return node.factors
        .map(({ node, isDivisor }, i) => {
          const sign = isDivisor ? '÷ ' : '× ';
          const isFirst = i === 0 && !isDivisor;
          const text = node.kind === 'product' ? inside(node) : nodeText(node, locale, digits);
          return isFirst ? text : (i === 0 ? '1 ' : '') + sign + text;
        })
        .join(' ');
  }
};

/** Rounds a number to some digits. */
export const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** A rough calculation, just exact enough for the decimal point. */
const estimateOf = (
  factors: readonly Factor[],
  value: number,
): { product: Node; estimate: number } => {
  for (let digits = 1; ; digits++) {
    const product: Node = {
      kind: 'product',
      factors: factors.map(({ node, isDivisor }) => ({
        node: numberNode(Math.abs(rounded(valueOf(node), digits))),
        isDivisor,
      })),
    };
    const estimate = valueOf(product);
    const isNear = Math.abs(Math.log10(estimate / Math.abs(value))) < 0.3;
    if (isNear || digits >= usualDigits) return { product, estimate };
  }
};

const powerOfTen = (power: number, locale: string): string =>
  numberText(timesTen(1, power), locale, 1);

const betweenText = (
  node: Node,
  plan: Plan,
  result: string,
  { strings, locale }: Wording,
): string => {
  const degree = node.kind === 'function' ? { sqrt: 2, cbrt: 3 }[node.name as string] : undefined;
  const bound = (power: number): string => {
    const text = powerOfTen(power, locale);
    const under =
      degree &&
      `${functionSigns[degree === 2 ? 'sqrt' : 'cbrt']}${powerOfTen(degree * power, locale)}`;
    return under ? `${under} = ${text}` : text;
  };
  const power = powerOf(plan.value);
  return filled(strings.pointBetween, {
    what: nodeText(node, locale),
    least: bound(power),
    most: bound(power + 1),
    value: result,
  });
};

const pointText = (plan: Plan, reading: string, result: string, wording: Wording): string => {
  const { strings, locale } = wording;
  const { point, scale } = plan;
  switch (point.kind) {
    case 'printed':
      return filled(strings.pointPrinted, { scale: scale.name });
    case 'characteristic': {
      const power = format(powerOf(point.of), locale, usualDigits);
      return filled(strings.pointCharacteristic, {
        scale: scale.name,
        power,
        reading,
        value: result,
      });
    }
    case 'range':
      return betweenText(point.of, plan, result, wording);
    case 'estimate': {
      if (point.factors.length < 2 && !point.factors[0].isDivisor) return '';
      const { product, estimate } = estimateOf(point.factors, plan.value);
      return filled(strings.pointEstimate, {
        product: nodeText(product, locale),
        estimate: numberText(estimate, locale, 2),
        value: result,
      });
    }
  }
};

/** Formats a share as a percentage. */
export const percent = (share: number, locale: string): string =>
  formatNumber(share, locale, { style: 'percent', maximumSignificantDigits: 2 });

// The result that is read, with its power of ten and its sign.
const resultOf = ({ scale, value, point }: Plan, reading: number, shift: number): number => {
  if (point.kind === 'characteristic') return powerOf(point.of) + reading;
  return scale.power ? Math.sign(value) * timesTen(reading, shift) : reading;
};

/** The sentences at the end: the reading, the place of the decimal point and why, and the error. */
export const outcomeText = (plan: Plan, outcome: Outcome, wording: Wording): string => {
  const { strings, locale } = wording;
  const { scale, value, settings } = plan;
  const { reading, decimals, spread } = outcome;
  const read = format(reading, locale, digitsIn(decimals + powerOf(reading) + 1), true);
  // The power of ten of the result moves the point and changes no digits.
  const shift = scale.added || !scale.power ? 0 : powerOf(value) - powerOf(reading);
  const digits = digitsIn(decimals - shift + powerOf(value) + 1);
  const resulting = resultOf(plan, reading, shift);
  const result = numberText(resulting, locale, digits, true);
  // Without the rounding errors of doubles.
  const off = rounded(Math.abs(rounded(resulting, digits) / value - 1) + 1, 12) - 1;
  // Rounding to the last digit can lose half of it.
  const most = spread + (0.5 * 10 ** (powerOf(value) + 1 - digits)) / Math.abs(value);
  const count = formatNumber(settings, locale);
  const isOne = pluralForm(settings, locale) === 'one';
  return [
    filled(strings.read, { value: read + scale.unit, scale: scale.name }),
    pointText(plan, read, result, wording),
    filled(strings.exact, { exact: numberText(value, locale, exactDigits) }),
    filled(strings.error, {
      off: percent(off, locale),
      settings: filled(isOne ? strings.oneSetting : strings.manySettings, { count }),
      most: percent(most, locale),
    }),
  ]
    .filter(Boolean)
    .join(' ');
};

/** The text for a rule without scales for an expression, with a layout that has them. */
export const refusalText = (node: Node, layout: string | undefined, wording: Wording): string => {
  const { strings, locale } = wording;
  const expression = nodeText(node, locale, exactDigits);
  const help = layout ? filled(strings.tryLayout, { layout }) : strings.noLayout;
  return `${filled(strings.cannot, { expression })} ${help}`;
};
