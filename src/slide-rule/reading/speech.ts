import type { Speech } from '../../instrument/controllers/announcer.js';
import { localeOf } from '../../instrument/language/locale.js';
import { sayIn, type Say } from '../../instrument/language/spoken.js';
import type { Plan } from '../face/plan.js';
import { stringsWith, type RuleStrings } from '../strings.js';
import { othersInWords, seenOn, slideInWords, spokenReadings } from './sentence.js';
import type { Setting } from './setting.js';

/** The function that puts the signs in a text of a rule into words, in its language. */
export const sayingOf = (rule: Element & { strings: Partial<RuleStrings> | null }): Say =>
  sayIn({ strings: stringsWith(rule.strings), locale: localeOf(rule) });

/** The texts of a rule for screen readers: all readings under the hairline, and the place of the slide's index. */
export const speechOf = (
  plan: Plan,
  setting: Setting,
  words: RuleStrings,
  locale: string,
): Speech => {
  const { cursor } = setting;
  const say = sayIn({ strings: words, locale });
  const others = othersInWords(plan, setting, locale, say);
  const sentence = [spokenReadings(seenOn(plan, setting), locale, say), ...others].join(', ');
  return {
    kind: words.kind,
    sentence,
    value: cursor,
    range: [1, 10],
    role: 'img',
    parts: [
      { name: words.hairline, sentence },
      { name: words.slide, sentence: say(slideInWords(plan, setting, locale)) },
    ],
  };
};
