import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { onPage, type AnyInstrument } from '../support/all-four.js';

/** A field as a page writes it, before the instrument that names it. */
async function linkedTo(
  tag: (typeof units)[number][0],
  attributes: Readonly<Record<string, string | undefined>>,
): Promise<{ element: AnyInstrument; field: HTMLInputElement }> {
  const element = await onPage(tag, {});
  const field = document.createElement('input');
  for (const [name, text] of Object.entries({ id: 'field', ...attributes }))
    if (text !== undefined) field.setAttribute(name, text);
  const form = document.createElement('form');
  form.append(field);
  element.before(form);
  element.htmlFor = 'field';
  await element.updateComplete;
  return { element, field };
}

/** Each element, a unit that a field counts in, and the property that is set. */
const units = [
  ['probability-meter', 'percent', 'probability', fc.double({ min: 0, max: 1, noNaN: true })],
  ['probability-meter', 'degrees', 'degrees', fc.double({ min: 0, max: 90, noNaN: true })],
  ['decibel-spinner', 'decibels', 'decibels', fc.double({ min: -300, max: 300, noNaN: true })],
  ['quarter-dial', 'value', 'value', fc.double({ min: 1e-9, max: 1e9, noNaN: true })],
  ['slide-rule', 'value', 'value', fc.double({ min: 1e-9, max: 1e9, noNaN: true })],
] as const;

const decimal = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

const constraints = fc
  .record({
    type: fc.constantFrom('number', 'range'),
    min: fc.option(decimal(-90, 90), { nil: undefined }),
    room: fc.option(decimal(0, 900), { nil: undefined }),
    step: fc.option(fc.oneof(decimal(1, 40), fc.constantFrom('any', 'ANY', '0', '-1', 'x')), {
      nil: undefined,
    }),
  })
  .map(({ type, min, room, step }) => ({
    type,
    min: min?.toString(),
    max: room === undefined ? undefined : String(Number(((min ?? 0) + room).toFixed(4))),
    step: step?.toString(),
  }));

describe('a number or range field', () => {
  for (const [tag, unit, property, values] of units) {
    it(`is valid after every write: ${unit} of <${tag}>`, async () => {
      const { element, field } = await linkedTo(tag, { 'data-unit': unit, type: 'number' });
      fc.assert(
        fc.property(constraints, values, (attributes, value) => {
          for (const [name, text] of Object.entries(attributes))
            if (text === undefined) field.removeAttribute(name);
            else field.setAttribute(name, text);
          // Another value, so that the field is written for certain.
          Reflect.set(element, property, value === 0.5 ? 0.4 : 0.5);
          Reflect.set(element, property, value);
          expect(field.value).not.to.equal('');
          expect(field.validity.valid, `${field.outerHTML} = ${field.value}`).to.equal(true);
          const shown = unit === 'percent' ? 100 * value : value;
          const step = Number(field.step) > 0 ? Number(field.step) : 1;
          const isInside = shown >= Number(field.min) && shown <= Number(field.max);
          if (field.min && field.max && isInside)
            expect(Math.abs(Number(field.value) - shown)).to.be.below(step * (1 + 1e-9));
        }),
        { numRuns: 150 },
      );
    });
  }

  for (const [attributes, probability, text] of [
    [{ value: '42', min: '0', max: '100' }, 0.4373, '44'],
    [{ min: '1', max: '100', step: '5' }, 0.55, '56'],
    [{ min: '1', max: '100', step: '5' }, 0.52, '51'],
    [{ min: '1', max: '99', 'data-unit': 'percent' }, 1, '99'],
    [{ min: '1', max: '99', 'data-unit': 'percent' }, 0, '1'],
    [{ min: '0', max: '100', step: '30' }, 1, '90'],
    [{ min: '0', max: '1', step: '0.1' }, 0.3, '0.3'],
    [{ max: '1', step: '0.001' }, 0.12345, '0.123'],
    [{ value: '42.5', 'data-unit': 'percent' }, 0.55, '55.5'],
    [{ min: '0', max: '100', step: 'any' }, 0.4373, '43.73'],
  ] as const) {
    for (const type of ['number', 'range'])
      it(`of type ${type} and ${JSON.stringify(attributes)} gets ${text} for ${probability}`, async () => {
        const { element, field } = await linkedTo('probability-meter', { type, ...attributes });
        Reflect.set(element, 'probability', probability);
        expect(field.value).to.equal(text);
        expect(field.form!.checkValidity()).to.equal(true);
      });
  }
});
