/** Instruments as a page writes them, and what is then done to them. Between them they have every part. */
import { enter, press, spin, stepOn } from './acts.js';

const scene = (attributes, ...act) => ({ attributes, act: act.length > 0 ? act : undefined });

const needles = '[{"probability":0.3,"label":"others"}]';
const evidence = '[{"decibels":9.5,"label":"test"}]';
const labels = '{"angles":[80,10],"labels":["no","yes"]}';

/** The scenes of each element. */
export const scenes = {
  'probability-meter': [
    scene('probability="0.8" interactive controls readout'),
    scene('probability="0.8" controls', enter, 'field', 'much'),
    scene('probability="0.8" scale="degrees"'),
    scene(
      `probability="0.8" scale="both" words="kent" low="0.6" high="0.9" prior="0.4" needles='${needles}' outcome="yes"`,
    ),
    scene(`evidence='${evidence}' labels='${labels}' interactive`),
  ],
  'decibel-spinner': [
    scene('decibels="3" controls readout'),
    scene('decibels="3" controls', enter, 'field', 'much'),
    scene('decibels="3" interactive'),
    scene('decibels="3" controls spinnable', spin),
    scene('against'),
    scene('against', press, 'choice'),
  ],
  'quarter-dial': [
    scene('value="42000" interactive controls readout'),
    scene('value="42000" controls', enter, 'field', 'much'),
    scene('expression="2..3 * 3" divisions="3" table'),
    scene('value="42000" divisions="10" low="20000" high="60000"'),
  ],
  'slide-rule': [
    scene('slide="2" cursor="4" controls readout'),
    scene('slide="2" cursor="4" controls', press, 'set-hand'),
    scene('slide="2" cursor="4" controls', enter, 'cursor-field', 'much'),
    scene(`shape="linear" layout="D [ C ] S" slide="2" cursors='[{"value":3,"label":"a"}]'`),
    scene('shape="linear" layout="duplex"'),
    scene('solve="2.5 * 1.7"', stepOn),
    scene('exercise="multiply"', press, 'check'),
    scene('exercise="multiply"', press, 'hint'),
    scene('exercise="read"'),
    scene('lens'),
  ],
};
