import { expect } from '@open-wc/testing';
import { meterWith, newMeter, shown } from '../support/meter.js';

/** Counts who is listened to, and what is watched, as it comes and goes. */
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

const busy = {
  interactive: true,
  readout: true,
  scale: 'both',
  words: true,
  jitter: true,
  low: '0.4',
  high: '0.6',
  prior: '0.2',
  for: 'partner',
} as const;

describe('a meter that is added and removed ten times', () => {
  it('leaves no listener on the page and nothing watched', async () => {
    const { parentElement: block } = await meterWith({ scale: 'degrees' });
    const page = watchPage();
    try {
      const partner = document.createElement('input');
      Object.assign(partner, { id: 'partner', max: '100' });
      block!.append(partner);
      const meter = newMeter(busy);
      for (let i = 0; i < 10; i++) {
        block!.append(meter);
        await shown(meter);
        expect(page.alive.get('watched size')).to.equal(1);
        expect(page.alive.get('IntersectionObserver')).to.equal(1);
        meter.remove();
        await shown(meter);
      }
      expect(Object.fromEntries([...page.alive].filter(([, left]) => left !== 0))).to.deep.equal(
        {},
      );
    } finally {
      page.end();
    }
  });

  it('does not grow', async () => {
    const meter = await meterWith(busy);
    const block = meter.parentElement!;
    const size = () => meter.shadowRoot!.innerHTML.replaceAll(/lit\$\d+\$/g, '').length;
    const before = size();
    for (let i = 0; i < 10; i++) {
      meter.remove();
      block.append(meter);
      await shown(meter);
    }
    expect(size()).to.be.closeTo(before, 40);
    expect(meter.shadowRoot!.querySelectorAll('svg')).to.have.length(1);
  });

  it('leaves its partners free', async () => {
    const meter = await meterWith(busy);
    const partner = document.createElement('input');
    Object.assign(partner, { id: 'partner', max: '100' });
    meter.before(partner);
    await shown(meter);
    partner.value = '30';
    partner.dispatchEvent(new Event('input'));
    expect(meter.probability).to.equal(0.3);
    meter.remove();
    partner.value = '90';
    partner.dispatchEvent(new Event('input'));
    meter.probability = 0.1;
    expect(meter.probability).to.equal(0.1);
    expect(partner.value).to.equal('90');
  });
});

describe('the default meter', () => {
  it('holds at most ten nodes of its own', async () => {
    const meter = await meterWith({ probability: '0.7' });
    const nodes = document.createTreeWalker(meter.shadowRoot!);
    let count = 0;
    while (nodes.nextNode()) count += 1;
    expect(count).to.be.within(3, 10);
  });

  it('has no control, label, word or readout until asked for', async () => {
    const meter = await meterWith();
    expect(meter.shadowRoot!.querySelectorAll('input, text, g, [part=readout]')).to.have.length(0);
  });
});
