/** What the trees of this folder are of: each element in each of its states, and what a user has done to it. */
import { enter, press, spin, stepOn } from '../support/acts.js';
import * as german from '../../src/languages/german.ts';

const others = `needles='[{"probability":0.3,"label":"Ann"},{"probability":0.6,"label":"Ben"}]'`;
const chain = `evidence='[{"decibels":9.5,"label":"positive test"},{"decibels":-3,"label":"no fever"}]'`;
const hairlines = `cursors='[{"value":3,"label":"bread"}]'`;

const state = (attributes, ...act) => ({ attributes, act: act.length > 0 ? act : undefined });

const inGerman = (attributes, strings) => ({ attributes, words: { lang: 'de', strings } });

/** A text is a promise to a reader: so each of these is a file, by the names of the element and of the state. */
export const states = {
  'probability-meter': {
    default: state(''),
    unset: state('probability="" interactive readout'),
    invalid: state('probability="perhaps" interactive'),
    disabled: state('probability="80%" controls disabled readout'),
    interactive: state('probability="80%" interactive'),
    controls: state('probability="80%" controls readout'),
    'refused text': state('probability="80%" controls', enter, 'field', 'much'),
    'named by the page': state('probability="80%" aria-label="Rain" readout'),
    required: state('probability="" interactive required'),
    'scale and words': state('probability="80%" scale="both" words="kent" readout'),
    prior: state('probability="80%" prior="40%" interactive'),
    interval: state('probability="80%" low="60%" high="90%" interactive'),
    evidence: state(`${chain} readout`),
    'evidence to switch': state(`${chain} interactive readout`, press, 'evidence-item'),
    needles: state(`probability="80%" ${others} interactive`),
    'needles in turn': state(`probability="80%" ${others} reveal="change" interactive`),
    stakes: state('probability="80%" stakes interactive'),
    outcome: state('probability="80%" outcome="no" readout'),
    german: inGerman('probability="80%" prior="40%" controls readout', german.probabilityMeter),
  },
  'decibel-spinner': {
    default: state(''),
    unset: state('decibels="" interactive readout'),
    invalid: state('decibels="perhaps" interactive'),
    disabled: state('decibels="3" controls spinnable disabled readout'),
    interactive: state('decibels="3" interactive'),
    controls: state('decibels="3" controls readout'),
    'refused text': state('decibels="3" controls', enter, 'field', 'much'),
    'before a spin': state('decibels="3" spinnable'),
    'after a spin': state('decibels="3" spinnable readout', spin),
    bet: state('against readout'),
    'bet after a choice': state('against', press, 'choice'),
    german: inGerman('decibels="3" controls spinnable readout', german.decibelSpinner),
  },
  'quarter-dial': {
    default: state(''),
    unset: state('value="" interactive readout'),
    invalid: state('value="perhaps" interactive'),
    disabled: state('value="42000" controls disabled readout'),
    interactive: state('value="42000" interactive'),
    controls: state('value="42000" controls readout'),
    'refused text': state('value="42000" controls', enter, 'field', 'much'),
    'named by the page': state('value="42000" aria-label="Ants" readout'),
    interval: state('value="42000" low="20000" high="60000" interactive'),
    expression: state('expression="42000 * 0.0723 / 40"'),
    'expression of ranges': state('expression="2..3 * 3" readout'),
    table: state('value="3" divisions="2" table'),
    german: inGerman('expression="2..3 * 3" readout', german.quarterDial),
  },
  'slide-rule': {
    default: state(''),
    invalid: state('slide="perhaps" cursor="4"'),
    disabled: state('slide="2.5" cursor="4.25" disabled readout'),
    linear: state('shape="linear" slide="2.5" cursor="4.25" readout'),
    duplex: state('shape="linear" layout="duplex" slide="2.5" cursor="4.25" side="back"'),
    controls: state('slide="2.5" cursor="4.25" controls readout'),
    'refused text': state('slide="2.5" cursor="4.25" controls', enter, 'cursor-field', 'much'),
    'fine moves': state('slide="2.5" controls fine'),
    'more hairlines': state(`slide="2.5" cursor="4.25" ${hairlines}`),
    'before a solution': state('solve="2.5 * 1.7"'),
    'a step of a solution': state('solve="2.5 * 1.7"', stepOn),
    'a question to set': state('exercise="multiply"'),
    'a hint': state('exercise="multiply"', press, 'hint'),
    'a question to read': state('exercise="read" readout'),
    'an answer that is refused': state('exercise="read"', enter, 'answer', 'much'),
    'an answer': state('exercise="multiply"', press, 'check'),
    german: inGerman('slide="2.5" cursor="4.25" controls readout', german.slideRule),
  },
};
