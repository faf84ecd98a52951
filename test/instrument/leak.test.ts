import { expect } from '@open-wc/testing';
import { dialWith, newDial, shown as dialShown } from '../support/dial.js';
import { meterWith, newMeter, shown } from '../support/meter.js';
import { newRule, ruleWith, shown as ruleShown } from '../support/rule.js';
import { newSpinner, shown as spinnerShown, spinnerWith } from '../support/spinner.js';

/** Counts listeners and observed nodes as they are added and removed. */
function watchPage() {
  const alive = new Map<string, number>();
  const count = (what: string, by: number) => alive.set(what, (alive.get(what) ?? 0) + by);
  const undo: Array<() => void> = [];
  const spy = (owner: object, method: string, note: (self: unknown, args: unknown[]) => void) => {
    const original = Reflect.get(owner, method) as (...args: unknown[]) => unknown;
    Reflect.set(owner, method, function (this: unknown, ...args: unknown[]) {
      note(this, args);
      return original.apply(this, args);
    });
    undo.push(() => Reflect.set(owner, method, original));
  };
  const pages: unknown[] = [window, document, document.body, undefined];
  const isPage = (target: unknown) => pages.includes(target);
  spy(EventTarget.prototype, 'addEventListener', (target, [type, , options]) => {
    if (!isPage(target)) return;
    count(`listener ${String(type)}`, 1);
    const { signal } = (Object(options) as AddEventListenerOptions) ?? {};
    if (signal) spyAbort(signal, () => count(`listener ${String(type)}`, -1));
  });
  const spyAbort = (signal: AbortSignal, abort: () => void) =>
    (signal.onabort = ((before) => () => {
      before?.call(signal, new Event('abort'));
      abort();
    })(signal.onabort));
  spy(EventTarget.prototype, 'removeEventListener', (target, [type]) => {
    if (isPage(target)) count(`listener ${String(type)}`, -1);
  });
  spy(ResizeObserver.prototype, 'observe', () => count('watched size', 1));
  spy(ResizeObserver.prototype, 'unobserve', () => count('watched size', -1));
  const watching = new WeakSet<object>();
  for (const kind of [MutationObserver, IntersectionObserver]) {
    spy(kind.prototype, 'observe', (observer) => {
      if (!watching.has(observer as object)) count(kind.name, 1);
      watching.add(observer as object);
    });
    spy(kind.prototype, 'disconnect', (observer) => {
      if (watching.delete(observer as object)) count(kind.name, -1);
    });
  }
  return { alive, end: () => undo.reverse().forEach((it) => it()) };
}

/** A field for a belief in percent, its text and the value of that text. */
const percent = { attributes: { max: '100' }, valueName: 'probability', text: '30', value: 0.3 };

const meter = {
  partner: percent,
  make: newMeter,
  place: meterWith,
  shown,
  busy: {
    interactive: true,
    readout: true,
    scale: 'both',
    words: true,
    jitter: true,
    low: '0.4',
    high: '0.6',
    prior: '0.2',
    for: 'partner',
  },
  watches: { 'watched size': 1, IntersectionObserver: 1, MutationObserver: 1 },
} as const;

const spinner = {
  partner: percent,
  make: newSpinner,
  place: spinnerWith,
  shown: spinnerShown,
  busy: {
    decibels: '3',
    interactive: true,
    controls: true,
    spinnable: true,
    readout: true,
    for: 'partner',
  },
  watches: { MutationObserver: 1 },
} as const;

const dial = {
  partner: { attributes: { type: 'number' }, valueName: 'value', text: '300', value: 300 },
  make: newDial,
  place: dialWith,
  shown: dialShown,
  busy: {
    expression: '42000 * 0.0723 / 40',
    interactive: true,
    readout: true,
    table: true,
    for: 'partner',
  },
  watches: { 'watched size': 1, MutationObserver: 1 },
} as const;

const rule = {
  partner: { attributes: { type: 'number' }, valueName: 'value', text: '3', value: 3 },
  make: newRule,
  place: ruleWith,
  shown: ruleShown,
  busy: {
    layout: 'duplex',
    shape: 'linear',
    slide: '2',
    controls: true,
    readout: true,
    for: 'partner',
  },
  watches: { 'watched size': 1, MutationObserver: 1 },
} as const;

/** A field that an instrument can follow. */
function partnerBefore(element: Element, attributes: object): HTMLInputElement {
  const partner = document.createElement('input');
  Object.assign(partner, { id: 'partner', ...attributes });
  element.before(partner);
  return partner;
}

const left = (alive: ReadonlyMap<string, number>) =>
  Object.fromEntries([...alive].filter(([, count]) => count !== 0));

for (const [name, kind] of Object.entries({ meter, spinner, dial, rule })) {
  // make and place belong to the same instrument each time, which TypeScript can't infer
  const make = kind.make as typeof newMeter;
  const place = kind.place as typeof meterWith;
  const shown = kind.shown as typeof meter.shown;
  const { attributes, valueName, text, value } = kind.partner;

  describe(`a ${name} that is added and removed ten times`, () => {
    it('leaves no listener and no observer on the page', async () => {
      const { parentElement: block } = await place({});
      partnerBefore(block!.firstElementChild!, attributes);
      const element = make(kind.busy);
      const page = watchPage();
      try {
        for (let i = 0; i < 10; i++) {
          block!.append(element);
          await shown(element);
          const { watches } = kind;
          const present = Object.fromEntries(
            Object.keys(watches).map((what) => [what, page.alive.get(what)]),
          );
          expect(present).to.deep.equal(watches);
          element.remove();
          await shown(element);
          expect(left(page.alive)).to.deep.equal({});
        }
      } finally {
        page.end();
      }
    });

    it('does not grow in nodes', async () => {
      const element = await place(kind.busy);
      partnerBefore(element, attributes);
      const block = element.parentElement!;
      await shown(element);
      const size = () => element.shadowRoot!.innerHTML.replaceAll(/lit\$\d+\$/g, '').length;
      const before = size();
      for (let i = 0; i < 10; i++) {
        element.remove();
        block.append(element);
        await shown(element);
      }
      expect(size()).to.be.closeTo(before, 40);
      expect(element.shadowRoot!.querySelectorAll('svg')).to.have.length(1);
    });

    it('releases its partners', async () => {
      const element = await place(kind.busy);
      const partner = partnerBefore(element, attributes);
      await shown(element);
      const shownValue = () => Reflect.get(element, valueName) as number;
      partner.value = text;
      partner.dispatchEvent(new Event('input'));
      expect(shownValue()).to.be.closeTo(value, 1e-12);
      element.remove();
      partner.value = '90';
      partner.dispatchEvent(new Event('input'));
      expect(shownValue()).to.be.closeTo(value, 1e-12);
      Reflect.set(element, valueName, 0.1);
      expect(shownValue()).to.be.closeTo(0.1, 1e-12);
      expect(partner.value).to.equal('90');
    });
  });
}

for (const [name, { place }] of Object.entries({ meter, spinner })) {
  describe(`the default ${name}`, () => {
    it('has at most ten nodes in its shadow root', async () => {
      const nodes = document.createTreeWalker((await place()).shadowRoot!);
      let count = 0;
      while (nodes.nextNode()) count += 1;
      expect(count).to.be.within(3, 10);
    });

    it('has no control, label, word or readout by default', async () => {
      const { shadowRoot } = await place();
      const more = 'input, button, text, g, [role], [part=readout], [part=tally]';
      expect(shadowRoot!.querySelectorAll(more)).to.have.length(0);
    });
  });
}

describe('the default dial', () => {
  it('has no control, readout, list, table or outline of legs by default', async () => {
    const element = await dialWith();
    const more = 'input, button, [role], [part=readout], ol, table, [part=legs][d^=M]';
    expect(element.shadowRoot!.querySelectorAll(more)).to.have.length(0);
  });
});

describe('a dial that is removed while its legs are animated', () => {
  it('leaves no listener and no observer on the page, and keeps its drawing', async () => {
    const { parentElement: block } = await dialWith({});
    const page = watchPage();
    try {
      const element = newDial({ expression: '3 * 5 * 5', table: true });
      block!.append(element);
      await dialShown(element);
      element.remove();
      await dialShown(element);
      expect(left(page.alive)).to.deep.equal({});
    } finally {
      page.end();
    }
  });
});

describe('a spinner that is removed while its arrow turns', () => {
  it('leaves no listener and no observer on the page', async () => {
    const { parentElement: block } = await spinnerWith({});
    const page = watchPage();
    try {
      const element = newSpinner({ spinnable: true, controls: true });
      block!.append(element);
      await spinnerShown(element);
      const spin = element.spin();
      await spinnerShown(element);
      element.remove();
      await spin;
      expect(left(page.alive)).to.deep.equal({});
      expect(element.tally.total).to.equal(1);
    } finally {
      page.end();
    }
  });
});
