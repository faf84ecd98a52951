import { expect } from '@open-wc/testing';
import { onPage, partsOf, saidBy, settled, type AnyInstrument } from '../support/all-four.js';

/** Languages with different digits, grouping, decimal and percent signs. */
const languages = [
  ...['ar-EG', 'bn', 'de', 'de-CH', 'en', 'en-IN', 'es', 'eu', 'fa', 'fr', 'he', 'hi', 'ja'],
  ...['my', 'ne', 'pl', 'pt', 'ru', 'sv', 'tr', 'ur', 'zh-u-nu-hanidec', 'en_US', 'no language'],
];

/** Values of each instrument, and how close to them the digits of a readout are. */
const shown = [
  ['probability-meter', 'probability', [0.7, 0.0123, 0.99999], 0.001],
  ['decibel-spinner', 'decibels', [3.5, -12.25], 0.01],
  ['quarter-dial', 'value', [42000, 299792458, 1234.5, 0.000123, 9.461e15], 0.001],
  ['slide-rule', 'cursor', [2.5, 4.25], 0.01],
] as const;

/** Types a text over that of the field, and leaves the field. */
async function put(element: AnyInstrument, text: string): Promise<void> {
  const [field] = [...partsOf(element, 'field'), ...partsOf(element, 'cursor-field')];
  (field as HTMLInputElement).value = text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
  await settled(element);
}

for (const [tag, property, values, near] of shown)
  describe(`the field of a ${tag}`, () => {
    for (const lang of languages)
      it(`reads the readout that the element shows in ${lang}`, async () => {
        const state = { controls: true, readout: true };
        const element = (await onPage<keyof HTMLElementTagNameMap>(tag, state, {
          lang,
        })) as AnyInstrument;
        const initial: unknown = Reflect.get(element, property);
        for (const value of values) {
          Reflect.set(element, property, value);
          await settled(element);
          const text = saidBy(element, 'readout');
          Reflect.set(element, property, initial);
          await settled(element);
          await put(element, text);
          expect(saidBy(element, 'complaint'), text).to.equal('');
          const got = Reflect.get(element, property) as number;
          expect(Math.abs(got - value), text).to.be.at.most(near * Math.max(1, Math.abs(value)));
        }
      });
  });
