import { expect } from '@open-wc/testing';
import type { Widget, WidgetModel } from '../../src/anywidget/widget.js';
import { sendKeys } from '../support/commands.js';

/** The model of a widget, as a notebook has it: what is set is with Python once it is saved. */
class Model implements WidgetModel {
  saved: Record<string, unknown>;
  #listeners = new Map<string, Set<() => void>>();

  constructor(private readonly traits: Record<string, unknown>) {
    this.saved = { ...traits };
  }

  get(name: string): unknown {
    return this.traits[name];
  }

  set(name: string, value: unknown): void {
    if (this.traits[name] === value) return;
    this.traits[name] = value;
    for (const listener of this.#listeners.get(`change:${name}`) ?? []) listener();
  }

  save_changes(): void {
    this.saved = { ...this.traits };
  }

  on(event: string, listener: () => void): void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
  }

  off(event: string, listener: () => void): void {
    this.#listeners.get(event)?.delete(listener);
  }

  get listenerCount(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

/** Loads a built widget from a blob, as anywidget does: it can import nothing by an address of its own. */
async function widgetOf(name: string): Promise<Widget> {
  const text = await (await fetch(`/dist/cdn/anywidget/${name}.js`)).text();
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const module = (await import(url)) as { default: Widget };
  URL.revokeObjectURL(url);
  return module.default;
}

type Instrument = HTMLElement & Record<string, unknown> & { updateComplete: Promise<unknown> };

async function shown(name: string, traits: Record<string, unknown>) {
  const model = new Model(traits);
  const el = document.body.appendChild(document.createElement('div'));
  const end = (await widgetOf(name)).render({ model, el });
  const element = el.firstElementChild as Instrument;
  await element.updateComplete;
  return { model, el, element, end };
}

const cases = {
  'probability-meter': { property: 'probability', from: 0.25, to: 0.75, atEnd: 1 },
  'decibel-spinner': { property: 'decibels', from: 3, to: -3, atEnd: 23 },
  'quarter-dial': { property: 'value', from: 3e8, to: 42, atEnd: 100 },
  'slide-rule': { property: 'cursor', from: 2.5, to: 4, atEnd: 10 },
} as const;

describe('a widget for notebooks', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [tag, { property, from, to, atEnd }] of Object.entries(cases)) {
    it(`shows <${tag}> with the model's value`, async () => {
      const { element } = await shown(tag, { [property]: from });
      expect(element.localName).to.equal(tag);
      expect(element[property]).to.equal(from);
      expect(element.shadowRoot!.querySelector('svg')).not.to.equal(null);
    });

    it(`follows the model: <${tag}>`, async () => {
      const { model, element } = await shown(tag, { [property]: from });
      model.set(property, to);
      expect(element[property]).to.equal(to);
    });

    it(`saves the moves of a reader: <${tag}>`, async () => {
      const { model, element } = await shown(tag, { [property]: to });
      element.focus();
      // The hairline's, where a rule has two parts.
      element.shadowRoot!.querySelector<HTMLElement>('[part~=cursor-control]')?.focus();
      await sendKeys({ press: 'End' });
      expect(element[property]).to.equal(atEnd);
      expect(model.saved[property]).to.equal(atEnd);
    });
  }

  it('saves only traits that the model has', async () => {
    const { model, element } = await shown('probability-meter', { probability: 0.5 });
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(Object.keys(model.saved)).to.deep.equal(['probability']);
  });

  it('ignores traits that are not properties of the instrument', async () => {
    const traits = { probability: 0.5, innerHTML: '<b>x</b>', onclick: 'alert(1)', style: 'x' };
    const { element } = await shown('probability-meter', traits);
    expect(element.innerHTML).to.equal('');
    expect(element.getAttributeNames()).not.to.include.members(['onclick', 'style']);
  });

  it('can be static', async () => {
    const { element } = await shown('probability-meter', { probability: 0.5, interactive: false });
    expect(element.shadowRoot!.querySelector('input')).to.equal(null);
  });

  it('leaves no element and no listener behind', async () => {
    const { model, el, end } = await shown('probability-meter', {
      probability: 0.5,
      words: 'kent',
    });
    expect(model.listenerCount).to.equal(2);
    end();
    expect(model.listenerCount).to.equal(0);
    expect(el.childElementCount).to.equal(0);
  });

  it('of the whole kit shows the instrument of the model, and a meter by default', async () => {
    expect(
      (await shown('index', { instrument: 'quarter-dial', value: 3 })).element.localName,
    ).to.equal('quarter-dial');
    expect((await shown('index', { instrument: 'script' })).element.localName).to.equal(
      'probability-meter',
    );
  });
});
