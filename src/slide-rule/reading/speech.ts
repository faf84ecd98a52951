import type { Speech } from '../../instrument/controllers/announcer.js';
import type { Plan } from '../face/plan.js';
import type { RuleStrings } from '../strings.js';
import { othersInWords, seenOn, slideInWords, spokenReadings } from './sentence.js';
import type { Setting } from './setting.js';

/** What a screen reader reads of a rule with a face: all that is under the hairline, and where the slide stands. */
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
