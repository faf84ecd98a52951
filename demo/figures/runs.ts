/** Three coins, flipped in 300 runs: how far the shares of heads spread in percent, in degrees and in decibels. */
import { probabilityToDecibels, probabilityToDegrees } from '../../src/number-sense.js';
import { randomFrom } from './random.js';

const RUNS = 300;
const COINS = [0.5, 0.8, 0.95];

interface Scale {
  readonly of: (share: number) => number;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
  readonly unit: string;
}

const scales: Readonly<Record<string, Scale>> = {
  percent: { of: (p) => 100 * p, from: 25, to: 100, marks: [25, 50, 75, 100], unit: '%' },
  degrees: { of: probabilityToDegrees, from: 60, to: 0, marks: [60, 45, 30, 15, 0], unit: '°' },
  decibels: {
    of: probabilityToDecibels,
    from: -5,
    to: 25,
    marks: [0, 10, 20],
    unit: ' dB',
  },
};

const figure = document.querySelector<HTMLElement>('.runs')!;
const random = randomFrom(5);

const flips = (): number => Number(figure.querySelector<HTMLInputElement>(':checked')!.value);

/** The heads in so many flips of a coin. */
const heads = (p: number, count: number): number => {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Number(random() < p);
  return sum;
};

const make = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const text = (content: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const element = make('text', attributes);
  element.textContent = content;
  return element;
};

/** A place on a scale in percent of its width; a share of all heads is at its end. */
const place = ({ from, to, of }: Scale, share: number): number =>
  Math.min(100, Math.max(0, (100 * (of(share) - from)) / (to - from)));

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean and standard deviation of the runs in percent of a scale's width, as far as the scale reaches. */
const humpOf = (scale: Scale, shares: readonly number[]): readonly [number, number] => {
  const values = shares.map((share) => place(scale, share));
  const mean = meanOf(values);
  return [mean, Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)))];
};

/** Standard deviation of the runs in the unit of a scale. */
const spreadOf = (scale: Scale, shares: readonly number[]): number =>
  (humpOf(scale, shares)[1] * Math.abs(scale.to - scale.from)) / 100;

const axis = (scale: Scale): SVGElement => {
  const group = make('g', { class: 'axis' });
  group.append(make('line', { x1: '0', x2: '100%', y1: '78%', y2: '78%' }));
  for (const mark of scale.marks) {
    const inner = mark === scale.to ? 'end' : 'middle';
    const anchor = mark === scale.from ? 'start' : inner;
    const x = `${(100 * (mark - scale.from)) / (scale.to - scale.from)}%`;
    const label = String(mark).replace('-', '−') + scale.unit;
    group.append(
      make('line', { x1: x, x2: x, y1: '78%', y2: '83%' }),
      text(label, { x, y: '98%', 'text-anchor': anchor }),
    );
  }
  return group;
};

/** One bar for each number of heads that came up. */
const bars = (scale: Scale, coin: number, shares: readonly number[]): SVGElement => {
  const group = make('g', { 'data-coin': String(coin) });
  const counts = new Map<number, number>();
  for (const share of shares) counts.set(share, (counts.get(share) ?? 0) + 1);
  const width = Math.max(0.35, 40 / flips());
  const most = Math.max(...counts.values());
  for (const [share, count] of counts) {
    const height = (50 * count) / most;
    group.append(
      make('rect', {
        x: `${place(scale, share) - width / 2}%`,
        y: `${78 - height}%`,
        width: `${width}%`,
        height: `${height}%`,
      }),
    );
  }
  const [mean, deviation] = humpOf(scale, shares);
  const ends = { x1: `${mean - deviation}%`, x2: `${mean + deviation}%` };
  const label = `±${spreadOf(scale, shares).toFixed(1)}${scale.unit}`;
  group.append(
    make('line', { ...ends, y1: '22%', y2: '22%' }),
    text(label, { class: 'spread', x: `${Math.min(93, mean)}%`, y: '14%' }),
  );
  return group;
};

const describe = (name: string, scale: Scale, runs: readonly (readonly number[])[]): string =>
  `${name}: ${runs
    .map(
      (shares, i) => `${100 * COINS[i]}% coin ±${spreadOf(scale, shares).toFixed(1)}${scale.unit}`,
    )
    .join(', ')}`;

const flip = (): void => {
  const count = flips();
  const runs = COINS.map((coin) => Array.from({ length: RUNS }, () => heads(coin, count) / count));
  for (const svg of figure.querySelectorAll<SVGElement>('svg[data-scale]')) {
    const name = svg.dataset['scale']!;
    const scale = scales[name];
    svg.replaceChildren(axis(scale), ...runs.map((shares, i) => bars(scale, COINS[i], shares)));
    svg.setAttribute('aria-label', describe(name, scale, runs));
  }
};

figure.addEventListener('change', flip);
figure.querySelector('button')!.addEventListener('click', flip);
flip();
