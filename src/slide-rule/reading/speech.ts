import type { Speech } from '../../instrument/controllers/announcer.js';
import type { Plan } from '../face/plan.js';
import type { RuleStrings } from '../strings.js';
import { othersInWords, seenOn, slideInWords, spokenReadings } from './sentence.js';
import type { Setting } from './setting.js';

/** The texts of a rule for screen readers: all readings under the hairline, and the place of the slide's index. */
export const speechOf = (
  plan: Plan,
  setting: Setting,
  words: RuleStrings,
  locale: string,
): Speech => {
  const { cursor } = setting;
  const others = othersInWords(plan, setting, locale);
  const sentence = [spokenReadings(seenOn(plan, setting), locale), ...others].join(', ');
  return {
    kind: words.kind,
    sentence,
    value: cursor,
    range: [1, 10],
    role: 'img',
    parts: [
      { name: words.hairline, sentence },
      { name: words.slide, sentence: slideInWords(plan, setting, locale) },
    ],
  };
};
