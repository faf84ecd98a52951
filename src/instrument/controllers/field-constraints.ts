/** Parses a number in an attribute of a field; undefined if there is none. */
const numberIn = (text: string | undefined): number | undefined =>
  text?.trim() && Number.isFinite(Number(text)) ? Number(text) : undefined;

const decimalsOf = (value: number): number => {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
};

// A range input without `min` or `max` goes from 0 to 100.
const limitsOf = ({ type, min, max }: HTMLInputElement): readonly [least: number, most: number] => {
  const isRange = type === 'range';
  return [numberIn(min) ?? (isRange ? 0 : -Infinity), numberIn(max) ?? (isRange ? 100 : Infinity)];
};

/**
 * The nearest value that a number or range field accepts: between `min` and `max`, and a whole number of steps from
 * `min`. Without `min`, steps count from the `value` attribute, or from 0. The step is 1 unless given, and `any`
 * accepts all.
 * https://html.spec.whatwg.org/multipage/input.html#the-step-attribute
 */
export const acceptedBy = (field: HTMLInputElement, value: number): number => {
  const [least, most] = limitsOf(field);
  const inside = Math.max(least, Math.min(most, value));
  if (field.step.toLowerCase() === 'any' || !Number.isFinite(inside)) return inside;
  const given = numberIn(field.step) ?? 0;
  const step = given > 0 ? given : 1;
  const base = numberIn(field.min) ?? numberIn(field.defaultValue) ?? 0;
  const stepsTo = (limit: number, round: (steps: number) => number): number =>
    // 0.3 is three steps of 0.1, although 0.3 / 0.1 is a little less than 3.
    round(Number(((limit - base) / step).toPrecision(14)));
  const steps = Math.max(
    stepsTo(least, Math.ceil),
    Math.min(stepsTo(most, Math.floor), stepsTo(inside, Math.round)),
  );
  const decimals = Math.min(100, Math.max(decimalsOf(step), decimalsOf(base)));
  return Number((base + steps * step).toFixed(decimals));
};
