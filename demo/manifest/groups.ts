/** The four groups in which the controls of an instrument stand. */
import type { Attribute } from './manifest.js';

type Group = readonly [title: string, names: string];

const behaviour: Group = [
  'Behaviour',
  'interactive controls spinnable fine step for name disabled required',
];

const groups: Readonly<Record<string, readonly Group[]>> = {
  'probability-meter': [
    ['Value', 'probability prior low high jitter'],
    ['Scale and words', 'scale from words labels mapping shape readout'],
    ['Several beliefs', 'evidence needles reveal outcome stakes'],
    behaviour,
  ],
  'decibel-spinner': [
    ['Value', 'decibels min max'],
    ['Disc and words', 'segments outcomes readout'],
    ['Spin and bet', 'spinnable against'],
    behaviour,
  ],
  'quarter-dial': [
    ['Value', 'value low high'],
    ['Scale and words', 'divisions readout'],
    ['Calculation', 'expression table'],
    behaviour,
  ],
  'slide-rule': [
    ['Setting', 'slide cursor operand-exponent result-exponent'],
    ['Scales and words', 'shape layout scale side readout'],
    ['Calculation', 'solve cursors'],
    behaviour,
  ],
};

/** The attributes of an instrument by group. What no group names is behaviour. */
export const inGroups = (
  tag: string,
  attributes: readonly Attribute[],
): ReadonlyArray<readonly [title: string, attributes: readonly Attribute[]]> => {
  const taken = new Set<Attribute>();
  const take = (names: readonly string[]): Attribute[] =>
    names.flatMap((wanted) => {
      const found = attributes.find((one) => one.name === wanted && !taken.has(one));
      if (found) taken.add(found);
      return found ?? [];
    });
  const named = groups[tag].map(([title, names]) => [title, take(names.split(' '))] as const);
  const others = attributes.filter((one) => !taken.has(one));
  return named.map(([title, own]) => [title, title === behaviour[0] ? [...own, ...others] : own]);
};
