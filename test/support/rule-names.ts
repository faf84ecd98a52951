/** The names of all scales of the catalogue. */
export const allScales = [
  ...['C', 'D', 'CI', 'DI', 'CF', 'DF', 'CIF', 'A', 'B', 'BI', 'K', 'L', 'Ln', 'S', 'T', 'T2'],
  ...['ST', 'P', 'H1', 'H2', 'Sh1', 'Sh2', 'Th', 'R1', 'R2', 'LL0', 'LL1', 'LL2', 'LL3'],
  ...['LL00', 'LL01', 'LL02', 'LL03', 'Pr', 'LR'],
] as const;

/** Other names for a scale in a layout, a field or a script. */
export const aliases: Readonly<Record<string, string>> = { T1: 'T', SRT: 'ST', W1: 'R1', W2: 'R2' };

/** Scales whose values fall from the left end to the right one. */
export const fallingScales = [
  ...['CI', 'DI', 'CIF', 'BI', 'P', 'LL00', 'LL01', 'LL02', 'LL03'],
] as const;

/** The built-in layouts. */
export const presets = [
  ...([
    'ring',
    'mannheim',
    'duplex',
    'pocket',
    'novo',
    'watch',
    'disc',
    'flight',
    'bayes',
  ] as const),
] as const;

export const shapes = ['circular', 'linear'] as const;
