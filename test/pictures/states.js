/** What the references of this folder show: each element in each state in which it is drawn in another way. */
const needles = `needles='[{"probability":0.3,"label":"Ann"},{"probability":0.6,"label":"Ben"}]'`;
const evidence = `evidence='[{"decibels":9.5,"label":"positive"},{"decibels":-3,"label":"no fever"}]'`;

export const states = {
  'probability-meter': {
    plain: 'probability="53%"',
    engraved:
      'probability="80%" scale="both" words="kent" prior="40%" low="60%" high="90%" readout',
    line: 'shape="line" probability="80%" scale="both" words="kent" low="60%" high="90%"',
    evidence,
    needles: `probability="80%" ${needles} stakes outcome="yes"`,
    unset: 'probability="" controls readout',
  },
  'decibel-spinner': {
    plain: 'decibels="3"',
    field: 'decibels="-7" controls spinnable readout',
    many: 'probability="0.45" segments="60"',
    bet: 'against',
  },
  'quarter-dial': {
    plain: 'value="42000"',
    ranges: 'expression="30..50 * 1000 / 2..3" readout',
    fine: 'value="42000" divisions="10" low="20000" high="60000" controls',
    table: 'value="3" divisions="2" table',
  },
  'slide-rule': {
    ring: 'slide="2.5" cursor="4.25" controls readout',
    novo: 'layout="novo" slide="2.5" cursor="4.25"',
    mannheim: 'shape="linear" slide="2.5" cursor="4.25" readout',
    duplex: 'shape="linear" layout="duplex" slide="2.5" cursor="4.25" side="back"',
    bayes: 'shape="linear" layout="bayes" slide="2.5" cursor="4.25"',
    lens: 'shape="linear" slide="2.5" cursor="4.25" lens',
    solve: 'shape="linear" solve="2.5 * 1.7"',
  },
};

/** The colours in which each state is drawn, and the widths of the element: where only colours differ, two are enough. */
export const schemes = {
  light: [60, 320, 600, 1200],
  dark: [60, 320],
  forced: [60, 320],
};
