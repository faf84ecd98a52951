/** The meter's page. */
import { render } from 'lit';
import { formatBelief, type ProbabilityMeter } from '../src/number-sense.js';
import './gallery.js';
import { meterHints } from './manifest/hints.js';
import { elementOf } from './manifest/manifest.js';
import { Playground } from './manifest/playground.js';
import { tables } from './manifest/tables.js';

const at = (id: string): HTMLElement => document.getElementById(id)!;

const meter = at('bench') as ProbabilityMeter;
const places = {
  element: meter,
  controls: at('controls'),
  looks: at('looks'),
  markup: at('markup'),
};
const playground = new Playground(places, meterHints, () =>
  formatBelief(meter.probability, 'percent', 'en'),
);
const exact = (probability: number): string => String(Number(probability.toFixed(6)));

meter.addEventListener('input', () => playground.note('probability', exact(meter.probability)));

// the looks that the fields begin with are those of a light page or of a dark one
document.querySelector('.colour-scheme')!.addEventListener('change', () => playground.show());
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => playground.show());

render(tables(elementOf(meter.localName)), at('interface'));
