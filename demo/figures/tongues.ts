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

const spokenFrench = {
  percent: { other: '{number} pour cent' },
  degrees: { one: '{number} degré', other: '{number} degrés' },
  decibels: { one: '{number} décibel', other: '{number} décibels' },
  spoken: {
    '−': 'moins',
    '+': 'plus',
    '×': 'fois',
    ':': 'contre',
    '10': 'dix',
    π: 'pi',
    τ: 'tau',
    τπ: 'tripi',
  },
  power: '{base} puissance {exponent}',
  exponents: 'un deux trois quatre cinq six sept huit neuf',
  exponent: { other: '{number}' },
};

const french: Words = {
  probabilityMeter: {
    ...spokenFrench,
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
  decibelSpinner: {
    ...spokenFrench,
    odds: 'cote {odds}',
    easy: 'environ {odds}',
    kind: 'Disque de décibels',
    about: '(environ {odds})',
    outcomes: 'bleu,blanc',
  },
  quarterDial: {
    ...spokenFrench,
    near: 'environ {symbol}',
    high: '{error} de trop',
    low: '{error} de moins',
    kind: 'Cadran des grandeurs',
  },
  slideRule: {
    ...spokenFrench,
    kind: 'Règle à calcul',
    hairline: 'Trait du curseur',
    slide: 'Réglette',
  },
};

const spokenArabic = {
  percent: { other: '{number} بالمئة' },
  degrees: { other: '{number} درجة' },
  decibels: { other: '{number} ديسيبل' },
  spoken: { '−': 'ناقص', '+': 'زائد', '×': 'في', ':': 'إلى', π: 'باي' },
};

const arabic: Words = {
  probabilityMeter: {
    ...spokenArabic,
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
  decibelSpinner: {
    ...spokenArabic,
    odds: 'نسبة {odds}',
    easy: 'نحو {odds}',
    kind: 'قرص الديسيبل',
    about: '(نحو {odds})',
    outcomes: 'أزرق,أبيض',
  },
  quarterDial: { ...spokenArabic, near: 'نحو {symbol}', kind: 'قرص المقادير' },
  slideRule: { ...spokenArabic, kind: 'مسطرة حاسبة', hairline: 'خط المؤشر', slide: 'المنزلقة' },
};

const spokenHindi = {
  percent: { other: '{number} प्रतिशत' },
  degrees: { other: '{number} डिग्री' },
  decibels: { other: '{number} डेसिबल' },
  spoken: { '−': 'ऋण', '+': 'धन', '×': 'गुणा', ':': 'और', π: 'पाई' },
};

const hindi: Words = {
  probabilityMeter: {
    ...spokenHindi,
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
  decibelSpinner: {
    ...spokenHindi,
    odds: '{odds} का अनुपात',
    easy: 'लगभग {odds}',
    kind: 'डेसिबल चक्र',
    about: '(लगभग {odds})',
    outcomes: 'नीला,सफ़ेद',
  },
  quarterDial: { ...spokenHindi, near: 'लगभग {symbol}', kind: 'परिमाण डायल' },
  slideRule: { ...spokenHindi, kind: 'स्लाइड रूल', hairline: 'रेखा', slide: 'पट्टी' },
};

const spokenJapanese = {
  percent: { other: '{number} パーセント' },
  degrees: { other: '{number} 度' },
  decibels: { other: '{number} デシベル' },
  spoken: { '−': 'マイナス', '+': 'プラス', '×': 'かける', ':': '対', π: 'パイ', τ: 'タウ' },
  power: '{base} の {exponent} 乗',
  exponents: '1 2 3 4 5 6 7 8 9',
  exponent: { other: '{number}' },
};

const japanese: Words = {
  probabilityMeter: {
    ...spokenJapanese,
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
  decibelSpinner: {
    ...spokenJapanese,
    odds: 'オッズ {odds}',
    easy: '約 {odds}',
    kind: 'デシベル円盤',
    about: '(約 {odds})',
    outcomes: '青,白',
  },
  quarterDial: {
    ...spokenJapanese,
    near: '約 {symbol}',
    high: '{error} 大きい',
    low: '{error} 小さい',
    kind: '数の大きさの目盛盤',
  },
  slideRule: { ...spokenJapanese, kind: '計算尺', hairline: 'カーソル線', slide: '滑尺' },
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
