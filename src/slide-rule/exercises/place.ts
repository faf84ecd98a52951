import { formatNumber } from '../../conversions/index.js';
import { filled } from '../../instrument/language/wording.js';
import { engrave } from '../face/numbering.js';
import type { Plan } from '../face/plan.js';
import type { Seen } from '../reading/sentence.js';
import { numberText } from '../scales/number-text.js';

// Tolerance: a position just before a mark is at the mark.
const dust = 1e-9;

const numberOn = ({ scale }: Seen, value: number, locale: string): string => {
  if (scale.written) return scale.written(value);
  if (scale.unit === '%')
    return formatNumber(value, locale, { style: 'percent', maximumSignificantDigits: 8 });
  const isPlain = Number.isFinite(Number(numberText(scale, value)));
  const text = isPlain
    ? formatNumber(value, locale, { maximumSignificantDigits: 8 })
    : numberText(scale, value);
  return text + scale.unit;
};

/**
 * The place of the hairline on a scale in words: the numerals on both sides, how many spaces after the first
 * one, and how many tenths of the next. With these, people who use a screen reader read the scale as others do
 * by eye.
 */
export const placeInWords = (plan: Plan, seen: Seen, sentence: string, locale: string): string => {
  const band = plan.bands.find(({ scale }) => scale === seen.scale);
  if (!band) return '';
  const { marks, numbers } = engrave(band.scale, band.line);
  const isNumbered = ({ position }: { position: number }) =>
    numbers.some((number) => Math.abs(number.position - position) < dust);
  const ordered = [...marks].sort((one, other) => one.position - other.position);
  const at = seen.position + dust;
  const from = ordered.findLast((mark) => isNumbered(mark) && mark.position <= at) ?? ordered[0];
  const to = ordered.find((mark) => isNumbered(mark) && mark.position > at) ?? ordered.at(-1)!;
  const spaces = ordered.filter(
    ({ position }) => position >= from.position && position <= to.position,
  );
  const count = Math.max(
    0,
    spaces.findLastIndex(({ position }) => position <= at),
  );
  const [mark, next] = [spaces[count], spaces[count + 1] ?? spaces[count]];
  const width = next.position - mark.position || 1;
  // Ten tenths, by rounding, are one more space.
  const tenths = Math.round(10 * (count + Math.max(0, at - mark.position) / width));
  const whole = (number: number) => formatNumber(number, locale);
  return filled(sentence, {
    scale: seen.scale.name,
    from: numberOn(seen, from.value, locale),
    to: numberOn(seen, to.value, locale),
    count: whole(Math.floor(tenths / 10)),
    all: whole(spaces.length - 1),
    tenths: whole(tenths % 10),
  });
};
