/** The instruments. Each has its own entry in the package and its own bundle. */
export const instruments = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];
