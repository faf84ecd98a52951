/** The field of needles: all of them take the same evidence, in the order of the days or of the beliefs. */
import { clock } from './cost.js';
import { days, evidence, expected, needles, rainy, scales, weighed, type Day } from './days.js';

const field = document.querySelector<HTMLElement>('#needles')!;
const weight = document.querySelector<HTMLOutputElement>('#weight')!;
const sum = document.querySelector<HTMLElement>('#sum')!;
const pointedAt = document.querySelector<HTMLElement>('#day')!;
const order = document.querySelector<HTMLElement>('#order')!;
const rain = document.querySelector<HTMLInputElement>('#rain')!;
const status = document.querySelector<HTMLElement>('#status')!;

const signed = new Intl.NumberFormat('en', { minimumFractionDigits: 1, signDisplay: 'exceptZero' });
const percent = new Intl.NumberFormat('en', { style: 'percent' });

let shown: readonly Day[] = days;
let given = 0;

/** The number with a minus that is as wide as a plus. */
const written = (decibels: number): string => signed.format(decibels).replace('-', '−');

const tell = (): void => {
  const amount = Math.round(expected(days, given));
  weight.value = `${written(given)} dB`;
  sum.textContent = `The thousand needles add up to ${amount} days of rain. There were ${rainy(days)}.`;
};

/** Every needle takes what the slider has more than they were given before. */
const weigh = (): void => {
  const decibels = evidence() - given;
  given = evidence();
  if (decibels !== 0)
    void clock(needles, () => needles.forEach((needle) => needle.addEvidence(decibels)));
  tell();
};

const orders: Readonly<Record<string, () => readonly Day[]>> = {
  days: () => days,
  beliefs: () => days.toSorted((a, b) => a.forecast - b.forecast),
};

/** Each place shows the day that belongs there now: no needle leaves its place, all of them turn. */
const lay = (): void => {
  shown = orders[order.querySelector<HTMLInputElement>(':checked')!.value]();
  needles.forEach((needle, i) => {
    const { name, forecast, rained } = shown[i];
    needle.ariaLabel = name;
    needle.probability = weighed(forecast, given);
    needle.classList.toggle('wet', rained);
  });
};

const biography = ({ name, forecast, rained }: Day): string => {
  const now = given === 0 ? '' : `, now ${percent.format(weighed(forecast, given))}`;
  return `${name}: ${percent.format(forecast)}${now}. It ${rained ? 'rained' : 'stayed dry'}.`;
};

const showRain = (): void => void field.classList.toggle('with-rain', rain.checked);

field.addEventListener('pointerover', ({ target }) => {
  const place = needles.indexOf(target as (typeof needles)[number]);
  if (place >= 0) pointedAt.textContent = biography(shown[place]);
});
order.addEventListener('change', () => void clock(needles, lay));
rain.addEventListener('change', showRain);
scales.addEventListener('input', weigh);
// what the hand has settled on is worth saying, what it passes is not
scales.addEventListener('change', () => (status.textContent = sum.textContent));

// a page that is come back to may have kept what was chosen on it
lay();
weigh();
showRain();
