/** A coin out of a bag, which may have two heads: what every toss says for that. */
import {
  decibelsToProbability,
  weightOfEvidence,
  type DecibelSpinner,
} from '../../src/number-sense.js';

const figure = document.querySelector('#two-heads')!;
const spinner = figure.querySelector<DecibelSpinner>('decibel-spinner')!;
const told = figure.querySelector<HTMLOutputElement>('output')!;

const [head, tail] = [weightOfEvidence(1, 0.5), weightOfEvidence(0, 0.5)];

const prior = (): number =>
  Number(figure.querySelector<HTMLInputElement>('[name=bag]:checked')!.value);

const signed = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const written = (decibels: number): string => signed.format(decibels).replace('-', '−');

let hasTwoHeads = false;
let heads = 0;

const draw = (): void => {
  hasTwoHeads = Math.random() < decibelsToProbability(prior());
  heads = 0;
  spinner.decibels = prior();
  told.value = `A new coin, not tossed yet: ${written(prior())} dB`;
};

const count = (): string => (heads === 1 ? '1 head' : `${heads} heads`);
const sum = (): string =>
  `${written(prior())} + ${written(heads * head)} = ${written(spinner.decibels)} dB`;

const toss = (): void => {
  const isHead = hasTwoHeads || Math.random() < 0.5;
  if (isHead) heads++;
  spinner.addEvidence(isHead ? head : tail);
  const isOver = spinner.decibels === -Infinity;
  told.value = isOver ? `${count()}, and a tail: −∞ dB` : `${count()}: ${sum()}`;
};

const look = (): void => {
  spinner.decibels = hasTwoHeads ? Infinity : -Infinity;
  told.value = hasTwoHeads
    ? 'A head on the other side as well: ∞ dB'
    : 'A tail on the other side: −∞ dB';
};

const on = (name: string, act: () => void): void =>
  figure.querySelector(`[name=${name}]`)!.addEventListener('click', act);

draw();
on('toss', toss);
on('look', look);
on('another', draw);
figure.querySelector('fieldset')!.addEventListener('change', draw);
