import type { WordScheme } from './words.js';

/** The bands of the United States' Intelligence Community Directive 203. */
export const icd203: WordScheme = {
  words: [
    { word: 'almost no chance', from: 0.01, to: 0.05 },
    { word: 'very unlikely', from: 0.05, to: 0.2 },
    { word: 'unlikely', from: 0.2, to: 0.45 },
    { word: 'roughly even chance', from: 0.45, to: 0.55 },
    { word: 'likely', from: 0.55, to: 0.8 },
    { word: 'very likely', from: 0.8, to: 0.95 },
    { word: 'almost certain', from: 0.95, to: 0.99 },
  ],
};

/** The nested bands of the Intergovernmental Panel on Climate Change. */
export const ipcc: WordScheme = {
  words: [
    { word: 'exceptionally unlikely', from: 0, to: 0.01 },
    { word: 'extremely unlikely', from: 0, to: 0.05 },
    { word: 'very unlikely', from: 0, to: 0.1 },
    { word: 'unlikely', from: 0, to: 0.33 },
    { word: 'about as likely as not', from: 0.33, to: 0.66 },
    { word: 'more likely than not', from: 0.5, to: 1 },
    { word: 'likely', from: 0.66, to: 1 },
    { word: 'very likely', from: 0.9, to: 1 },
    { word: 'extremely likely', from: 0.95, to: 1 },
    { word: 'virtually certain', from: 0.99, to: 1 },
  ],
};
