/** Words for the instruments, in the languages of the page that the kit has none for; German ones it has. */
import * as german from '../../src/languages/german.js';
import type {
  DecibelSpinner,
  ProbabilityMeter,
  QuarterDial,
  SlideRule,
} from '../../src/number-sense.js';

interface Words {
  readonly probabilityMeter: ProbabilityMeter['strings'];
  readonly decibelSpinner: DecibelSpinner['strings'];
  readonly quarterDial: QuarterDial['strings'];
  readonly slideRule: SlideRule['strings'];
}

const french: Words = {
  probabilityMeter: {
    kind: 'Aiguille de probabilité',
    words: {
      impossible: 'impossible',
      'almost certainly not': 'presque certainement pas',
      'probably not': 'probablement pas',
      'chances about even': 'à peu près une chance sur deux',
      probable: 'probable',
      'almost certain': 'presque certain',
      certain: 'certain',
    },
  },
  decibelSpinner: { kind: 'Disque de décibels', about: '(environ {odds})', outcomes: 'bleu,blanc' },
  quarterDial: { kind: 'Cadran des grandeurs' },
  slideRule: { kind: 'Règle à calcul', hairline: 'Trait du curseur', slide: 'Réglette' },
};

const arabic: Words = {
  probabilityMeter: {
    kind: 'مقياس الاحتمال',
    words: {
      impossible: 'مستحيل',
      'almost certainly not': 'شبه مستحيل',
      'probably not': 'غير مرجَّح',
      'chances about even': 'احتمالان متقاربان',
      probable: 'مرجَّح',
      'almost certain': 'شبه مؤكَّد',
      certain: 'مؤكَّد',
    },
  },
  decibelSpinner: { kind: 'قرص الديسيبل', about: '(نحو {odds})', outcomes: 'أزرق,أبيض' },
  quarterDial: { kind: 'قرص المقادير' },
  slideRule: { kind: 'مسطرة حاسبة', hairline: 'خط المؤشر', slide: 'المنزلقة' },
};

const hindi: Words = {
  probabilityMeter: {
    kind: 'संभावना मापक',
    words: {
      impossible: 'असंभव',
      'almost certainly not': 'लगभग असंभव',
      'probably not': 'शायद नहीं',
      'chances about even': 'लगभग बराबर संभावना',
      probable: 'संभावित',
      'almost certain': 'लगभग निश्चित',
      certain: 'निश्चित',
    },
  },
  decibelSpinner: { kind: 'डेसिबल चक्र', about: '(लगभग {odds})', outcomes: 'नीला,सफ़ेद' },
  quarterDial: { kind: 'परिमाण डायल' },
  slideRule: { kind: 'स्लाइड रूल', hairline: 'रेखा', slide: 'पट्टी' },
};

const japanese: Words = {
  probabilityMeter: {
    kind: '確率メーター',
    words: {
      impossible: '不可能',
      'almost certainly not': 'ほぼありえない',
      'probably not': 'おそらくない',
      'chances about even': '五分五分',
      probable: 'ありそう',
      'almost certain': 'ほぼ確実',
      certain: '確実',
    },
  },
  decibelSpinner: { kind: 'デシベル円盤', about: '(約 {odds})', outcomes: '青,白' },
  quarterDial: { kind: '数の大きさの目盛盤' },
  slideRule: { kind: '計算尺', hairline: 'カーソル線', slide: '滑尺' },
};

const languages: Readonly<Record<string, Words>> = {
  'ar-EG': arabic,
  de: german,
  fr: french,
  hi: hindi,
  ja: japanese,
};

for (const [lang, words] of Object.entries(languages)) {
  const all = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) =>
    document.querySelectorAll<HTMLElementTagNameMap[Tag]>(`[lang=${lang}] ${tag}`);
  all('probability-meter').forEach((meter) => (meter.strings = words.probabilityMeter));
  all('decibel-spinner').forEach((spinner) => (spinner.strings = words.decibelSpinner));
  all('quarter-dial').forEach((dial) => (dial.strings = words.quarterDial));
  all('slide-rule').forEach((rule) => (rule.strings = words.slideRule));
}
