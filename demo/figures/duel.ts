/** One task in two systems: two digits to multiply or divide, and half decibels to add or subtract. */
import { roundToDivisions } from '../../src/number-sense.js';
import { randomFrom } from './random.js';

const match = document.querySelector<HTMLElement>('#match')!;
const rows = ['digits', 'half'].map((name) =>
  match.querySelector<HTMLTableRowElement>(`.${name}`)!,
);
const [show, next] = ['show', 'next'].map((name) =>
  match.querySelector<HTMLButtonElement>(`[name=${name}]`)!,
);

const random = randomFrom(3);

interface Task {
  readonly a: number;
  readonly b: number;
  readonly isProduct: boolean;
}

/** A number of two digits, evenly spread by its logarithm. */
const twoDigits = (): number => Number((10 ** random()).toPrecision(2)) % 10 || 1;

const halfDecibels = (value: number): number => roundToDivisions(value, 20).steps / 2;

const written = (value: number): string => String(Number(value.toPrecision(2)));
const signed = (value: number): string => String(value).replace('-', '−');

const offBy = (estimate: number, exact: number): string =>
  `${(100 * Math.abs(estimate / exact - 1)).toFixed(1)}%`;

const fill = (row: HTMLTableRowElement, ...texts: readonly string[]): void => {
  const [task, result, off] = row.cells.length > 3 ? Array.from(row.cells).slice(1) : [];
  [task.textContent, result.firstElementChild!.textContent, off.firstElementChild!.textContent] =
    texts;
};

const lay = ({ a, b, isProduct }: Task): void => {
  const exact = isProduct ? a * b : a / b;
  const rounded = Number(exact.toPrecision(2));
  const [first, second] = [halfDecibels(a), halfDecibels(b)];
  const decibels = isProduct ? first + second : first - second;
  const estimate = 10 ** (decibels / 10);
  const [times, plus] = isProduct ? ['×', '+'] : ['÷', '−'];
  fill(rows[0], `${a} ${times} ${b}`, written(rounded), offBy(rounded, exact));
  fill(
    rows[1],
    `${first} ${plus} ${second}`,
    `${signed(decibels)} dB = ${String(Number(estimate.toPrecision(3)))}`,
    offBy(estimate, exact),
  );
};

const hide = (isHidden: boolean): void => {
  match.classList.toggle('hidden', isHidden);
  show.disabled = !isHidden;
};

show.addEventListener('click', () => hide(false));
next.addEventListener('click', () => {
  lay({ a: twoDigits(), b: twoDigits(), isProduct: random() < 0.5 });
  hide(true);
});

lay({ a: 2.8, b: 6.3, isProduct: true });
hide(true);
