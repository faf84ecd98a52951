/** A right triangle in a quarter of a circle: its sides are √p and √(1 − p), its angle is the belief. */
import { degreesToProbability, type ProbabilityMeter } from '../../src/number-sense.js';

const figure = document.querySelector<HTMLElement>('.triangle')!;
const svg = figure.querySelector('svg')!;
const turning = figure.querySelector<SVGGraphicsElement>('.turning')!;
const slider = figure.querySelector('input')!;
const meter = figure.querySelector<ProbabilityMeter>('probability-meter')!;
const part = (name: string): SVGElement => svg.querySelector(`.${name}`)!;

const radian = Math.PI / 180;

const set = (element: Element, attributes: Readonly<Record<string, number | string>>): void => {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === 'number' ? value.toFixed(4) : value);
};

/** Names are left out where the part that they name is shorter than they are. */
const name = (
  className: string,
  text: string,
  at: readonly [number, number],
  isLong: boolean,
): void => {
  const label = part(className);
  set(label, { x: at[0], y: at[1] });
  label.textContent = isLong ? text : '';
};

const percent = (p: number): string => `${(100 * p).toFixed(0)}%`;

/** Draws the triangle for an angle in degrees; its corner at the centre of the circle is the origin, y goes down. */
const draw = (degrees: number): void => {
  const [x, y] = [Math.cos(degrees * radian), Math.sin(degrees * radian)];
  const half = (degrees * radian) / 2;
  const p = degreesToProbability(degrees);
  set(part('certain'), { width: x, height: x });
  set(part('doubt'), { x: -y, y: -y, width: y, height: y });
  set(part('across'), { d: `M0 ${(-y).toFixed(4)}H${x.toFixed(4)}` });
  set(part('angle'), {
    d: `M0.2 0A0.2 0.2 0 0 0 ${(0.2 * x).toFixed(4)} ${(-0.2 * y).toFixed(4)}`,
  });
  set(part('side-p'), { d: `M0 0H${x.toFixed(4)}` });
  set(part('side-q'), { d: `M${x.toFixed(4)} 0V${(-y).toFixed(4)}` });
  set(part('hypotenuse'), { d: `M0 0L${x.toFixed(4)} ${(-y).toFixed(4)}` });
  for (const place of ['corner', 'grip']) set(part(place), { cx: x, cy: -y });
  name('theta', 'θ', [0.29 * Math.cos(half), -0.29 * Math.sin(half)], degrees > 15 && x > 0.25);
  const middle = [x / 2 - 0.07 * y, -y / 2 - 0.07 * x] as const;
  name('name-1', '1', middle, true);
  name('name-p', '√p', [x / 2, 0.08], x > 0.3);
  name('name-q', '√(1 − p)', [x + 0.04, -y / 2], y > 0.25);
  name('area-p', percent(p), [x / 2, (x + 0.1) / 2], x > 0.3);
  name('area-q', percent(1 - p), [-y / 2, -y / 2], y > 0.3);
};

const show = (degrees: number): void => {
  slider.value = String(degrees);
  draw(degrees);
};

/** Where a press is, as an angle from the horizontal side. */
const angleOf = (event: PointerEvent): number => {
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(
    turning.getScreenCTM()!.inverse(),
  );
  const degrees = Math.atan2(Math.max(0, -y), Math.max(0, x)) / radian;
  return Math.round(10 * degrees) / 10;
};

const moveTo = (degrees: number): void => {
  meter.degrees = degrees;
  show(degrees);
};

const grip = part('grip');
grip.addEventListener('pointerdown', (event) => grip.setPointerCapture(event.pointerId));
grip.addEventListener('pointermove', (event) => {
  if (!grip.hasPointerCapture(event.pointerId)) return;
  moveTo(angleOf(event));
  svg.dispatchEvent(new Event('input', { bubbles: true }));
});
slider.addEventListener('input', () => moveTo(slider.valueAsNumber));
meter.addEventListener('input', () => show(meter.degrees));
for (const button of document.querySelectorAll(`button[data-for='${meter.id}']`))
  button.addEventListener('click', () => show(meter.degrees));
show(meter.degrees);
