/** What a meter says besides numbers. `{…}` stands for a number. */
export interface MeterStrings {
  /** What the element is. */
  kind: string;
  /** A credible interval. */
  interval: string;
  /** Where the belief came from, before the move in degrees and in decibels. */
  prior: string;
  /** The words of estimative probability, by the English ones. */
  words: Readonly<Record<string, string>>;
}

const english: MeterStrings = {
  kind: 'Probability meter',
  interval: '{low} to {high}',
  prior: 'from {prior}: {move}',
  words: {},
};

const german: MeterStrings = {
  kind: 'Wahrscheinlichkeitsmesser',
  interval: '{low} bis {high}',
  prior: 'von {prior}: {move}',
  words: {
    impossible: 'unmöglich',
    'almost certainly not': 'fast sicher nicht',
    'probably not': 'eher nicht',
    'chances about even': 'etwa gleiche Chancen',
    probable: 'wahrscheinlich',
    'almost certain': 'fast sicher',
    certain: 'sicher',
    'almost no chance': 'fast ausgeschlossen',
    'very unlikely': 'sehr unwahrscheinlich',
    unlikely: 'unwahrscheinlich',
    'roughly even chance': 'etwa gleich wahrscheinlich',
    likely: 'wahrscheinlich',
    'very likely': 'sehr wahrscheinlich',
    'exceptionally unlikely': 'außergewöhnlich unwahrscheinlich',
    'extremely unlikely': 'äußerst unwahrscheinlich',
    'about as likely as not': 'etwa so wahrscheinlich wie nicht',
    'more likely than not': 'eher wahrscheinlich',
    'extremely likely': 'äußerst wahrscheinlich',
    'virtually certain': 'praktisch sicher',
  },
};

/** The words of a language, with a page's own in their place where it gives some. */
export const stringsFor = (locale: string, own: Partial<MeterStrings> = {}): MeterStrings => {
  const shipped = /^de\b/i.test(locale) ? german : english;
  return { ...shipped, ...own, words: { ...shipped.words, ...own.words } };
};

/** A text with its numbers put in. */
export const filled = (text: string, numbers: Readonly<Record<string, string>>): string =>
  String(text).replace(/\{(\w+)\}/g, (whole, name: string) => numbers[name] ?? whole);
