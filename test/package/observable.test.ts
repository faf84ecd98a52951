import { Runtime } from '@observablehq/runtime';
import { Library } from '@observablehq/stdlib';
import * as Inputs from '@observablehq/inputs';
import { expect } from '@open-wc/testing';
import '../../src/number-sense.js';
import { sendKeys } from '../support/commands.js';

type Instrument = HTMLElement & { value: number; updateComplete: Promise<unknown> };
type Generators = { input(element: Instrument): AsyncGenerator<number> };

const cases = {
  'probability-meter': { attributes: 'probability="0.25" interactive', value: 0.25, atEnd: 1 },
  'decibel-spinner': { attributes: 'decibels="3" interactive', value: 3, atEnd: 23 },
  'quarter-dial': { attributes: 'value="42" interactive', value: 42, atEnd: 100 },
  'slide-rule': { attributes: 'cursor="2.5"', value: 2.5, atEnd: 10 },
};

async function instrument(tag: keyof typeof cases): Promise<Instrument> {
  document.body.innerHTML = `<${tag} ${cases[tag].attributes}></${tag}>`;
  const element = document.body.firstElementChild as Instrument;
  await element.updateComplete;
  return element;
}

function focus(element: HTMLElement): void {
  const hairline = element.shadowRoot!.querySelector<HTMLElement>('[part~=cursor-control]');
  (hairline ?? element).focus();
}

/** A notebook with `viewof x`, `x` and `next = x + 1`: returns the values of `next`, as they come. */
function notebookOf(view: Instrument) {
  const values: number[] = [];
  const arrivals: (() => void)[] = [];
  const fulfilled = (value: number) => {
    values.push(value);
    arrivals.splice(0).forEach((arrive) => arrive());
  };
  const runtime = new Runtime(new Library());
  const notebook = runtime.module();
  notebook.variable().define('viewof x', [], () => view);
  notebook
    .variable()
    .define('x', ['Generators', 'viewof x'], (generators: Generators, source: Instrument) =>
      generators.input(source),
    );
  notebook.variable({ fulfilled }).define('next', ['x'], (x: number) => x + 1);
  const arrival = () => new Promise<void>((resolve) => arrivals.push(resolve));
  return { values, arrival, dispose: () => runtime.dispose() };
}

describe('an Observable notebook', () => {
  afterEach(() => document.body.replaceChildren());

  for (const tag of Object.keys(cases) as (keyof typeof cases)[]) {
    const { value, atEnd } = cases[tag];

    it(`viewof <${tag}> is its value, and follows the reader`, async () => {
      const view = await instrument(tag);
      const { values, arrival, dispose } = notebookOf(view);
      await arrival();
      expect(values).to.deep.equal([value + 1]);
      focus(view);
      const next = arrival();
      await sendKeys({ press: 'End' });
      await next;
      expect(values.at(-1)).to.equal(atEnd + 1);
      dispose();
    });

    it(`Inputs.bind keeps a field and <${tag}> at one value`, async () => {
      const source = await instrument(tag);
      const field = Inputs.bind(Inputs.text({ submit: false }), source) as Instrument;
      // A cell of a notebook: without one, Inputs takes the field for removed.
      const cell = document.body.appendChild(document.createElement('div'));
      cell.className = 'observablehq';
      cell.append(field);
      expect(Number(field.value)).to.equal(value);
      focus(source);
      await sendKeys({ press: 'End' });
      expect(Number(field.value)).to.equal(atEnd);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      expect(source.value).to.equal(value);
    });
  }
});
