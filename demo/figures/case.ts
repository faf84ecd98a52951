/** A case of the lab: a prior, and what was found. This is all that an address holds. */
import {
  decibelsToProbability,
  probabilityToDecibels,
  weightOfEvidence,
} from '../../src/number-sense.js';
import { readNumber } from '../../src/conversions/parse.js';

/** Something that was found. */
export interface Finding {
  readonly label: string;
  /** How often it is found in those who are ill, and in those who are not: from 0 to 1, neither of them 0. */
  readonly rates?: readonly [ill: number, well: number];
  /** What it says for the illness, in decibels. */
  readonly decibels: number;
  readonly isOff: boolean;
}

/** A prior with findings. */
export interface Case {
  /** The log-odds before anything was found, in decibels from −60 to 60. */
  readonly prior: number;
  readonly findings: readonly Finding[];
}

/** As many as a meter takes. */
export const mostFindings = 24;
const longestLabel = 40;
/** A million to one: farther out the drawings have no room. */
const mostDecibels = 60;
const decimals = 3;

/** Nobody is quite certain here. */
export const held = (decibels: number): number =>
  Math.min(mostDecibels, Math.max(-mostDecibels, decibels));

/** A label in a line. */
export const labelOf = (text: string): string =>
  [...text.replaceAll(/[\s\p{C}]+/gu, ' ').trim()].slice(0, longestLabel).join('').trim();

const isRate = (rate: number | undefined): rate is number =>
  rate !== undefined && rate > 0 && rate <= 1;

/** A finding by its weight. */
export const weighed = (label: string, decibels: number, isOff = false): Finding => ({
  label,
  decibels: held(decibels),
  isOff,
});

/** A finding by how often it is found; undefined if these are not rates. */
export const rated = (
  label: string,
  ill: number | undefined,
  well: number | undefined,
  isOff = false,
): Finding | undefined =>
  isRate(ill) && isRate(well)
    ? { label, rates: [ill, well], decibels: held(weightOfEvidence(ill, well)), isOff }
    : undefined;

/** What all that counts comes to, in decibels. */
export const sumOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { decibels, isOff }) => (isOff ? sum : sum + decibels), 0);

/** The probability before, and after. */
export const beliefs = ({ prior, findings }: Case): [before: number, after: number] => [
  decibelsToProbability(prior),
  decibelsToProbability(prior + sumOf(findings)),
];

/** A weight whose frequencies are not known is certain on the side that it speaks for. */
const ratesOf = ({ rates, decibels }: Finding): readonly [ill: number, well: number] => {
  const ratio = 10 ** (decibels / 10);
  return rates ?? (ratio > 1 ? [1, 1 / ratio] : [ratio, 1]);
};

/** A crowd, and how many of it are ill and not, altogether and with the findings. */
export interface Crowd {
  readonly size: number;
  readonly ill: number;
  readonly well: number;
  readonly illFound: number;
  readonly wellFound: number;
}

const least = 5;
const [smallest, largest] = [1e3, 1e7];

/** The case as natural frequencies, in a crowd that has a few of each. */
export const crowdOf = ({ prior, findings }: Case): Crowd => {
  const share = decibelsToProbability(prior);
  let size = smallest;
  while (size < largest && size * Math.min(share, 1 - share) < least) size *= 10;
  const [ill, well] = findings
    .filter(({ isOff }) => !isOff)
    .map(ratesOf)
    .reduce(([a, b], [c, d]) => [a * c, b * d], [1, 1]);
  return {
    size,
    ill: size * share,
    well: size * (1 - share),
    illFound: size * share * ill,
    wellFound: size * (1 - share) * well,
  };
};

const short = (value: number): string => String(Number(value.toFixed(decimals)));

/** The case as the parts of an address: `prior=-20`, `on=13,test positive`, `off=0.9/0.05,fever`. */
export const caseToAddress = ({ prior, findings }: Case): URLSearchParams => {
  const state = new URLSearchParams({ prior: short(prior) });
  for (const { label, rates, decibels, isOff } of findings)
    state.append(isOff ? 'off' : 'on', `${rates?.join('/') ?? short(decibels)},${label}`);
  return state;
};

const findingFrom = ([key, text]: readonly [string, string]): Finding | undefined => {
  const [weight, ...rest] = text.split(',');
  const label = labelOf(rest.join(','));
  const isOff = key === 'off';
  if (!label || (key !== 'on' && !isOff)) return undefined;
  const [first, second] = weight.split('/').map(readNumber);
  if (weight.includes('/')) return rated(label, first, second, isOff);
  return first === undefined ? undefined : weighed(label, first, isOff);
};

/** Reads a case; findings that cannot be read are left out. Undefined where the address has no prior. */
export const caseFrom = (state: URLSearchParams): Case | undefined => {
  const prior = readNumber(state.get('prior') ?? '');
  if (prior === undefined) return undefined;
  const findings = [...state].flatMap((entry) => findingFrom(entry) ?? []);
  return { prior: held(prior), findings: findings.slice(0, mostFindings) };
};

/** The prior that a belief had before what was found. */
export const priorOf = (belief: number, findings: readonly Finding[]): number =>
  held(probabilityToDecibels(belief) - sumOf(findings));
