/** The rule of thumb for degrees, beside the exact angle. */
import { approximateDegrees, probabilityToDegrees } from '../../src/number-sense.js';

const figure = document.querySelector('#rule')!;
const meter = figure.querySelector('probability-meter')!;
const percent = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const degrees = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

const fromEven = (p: number): string => {
  const [amount, side] = [Math.abs(100 * p - 50), p < 0.5 ? 'below' : 'above'];
  const sign = p < 0.5 ? '+' : '−';
  return `${percent.format(amount)}% ${side} even: 45° ${sign} 0.6 × ${percent.format(amount)}`;
};

const fromEnd = (p: number): string => {
  const [short, end] = p < 0.5 ? [p, 'impossible'] : [1 - p, 'certain'];
  const root = `60 × √${degrees.format(short)}`;
  return `${percent.format(100 * short)}% short of ${end}: ${p < 0.5 ? `90° − ${root}` : root}`;
};

const byRule = (p: number): string => {
  const way = p < 0.25 || p > 0.75 ? fromEnd(p) : fromEven(p);
  return `${way} = ${degrees.format(approximateDegrees(p))}°`;
};

// A rule for the head is tried on whole percent; the needle goes there when the hand lets go.
const show = ({ type }: Event): void => {
  const p = Math.round(100 * meter.probability) / 100;
  if (type === 'change') meter.probability = p;
  figure.querySelector('.by-rule')!.textContent = byRule(p);
  figure.querySelector('.exact')!.textContent = `${degrees.format(probabilityToDegrees(p))}°`;
};

meter.addEventListener('input', show);
meter.addEventListener('change', show);
