import { expect } from '@open-wc/testing';
import { ProbabilityMeter } from '../../src/probability-meter/element.js';
import '../../src/probability-meter/index.js';

/** A registry that works like the page's, and can be thrown away. */
function ownRegistry(): CustomElementRegistry {
  const classes = new Map<string, CustomElementConstructor>();
  const registry = {
    define(tag: string, elementClass: CustomElementConstructor) {
      if (classes.has(tag)) throw new DOMException(`${tag} is taken`, 'NotSupportedError');
      if ([...classes.values()].includes(elementClass))
        throw new DOMException('the class is taken', 'NotSupportedError');
      classes.set(tag, elementClass);
    },
    get: (tag: string) => classes.get(tag),
  };
  return registry as CustomElementRegistry;
}

describe('define', () => {
  it('registers the tag when the entry is loaded', () => {
    expect(customElements.get('probability-meter')).to.equal(ProbabilityMeter);
  });

  it('can be called twice', () => {
    ProbabilityMeter.define();
    ProbabilityMeter.define('probability-meter');
    expect(customElements.get('probability-meter')).to.equal(ProbabilityMeter);
  });

  it('leaves a tag to the element that registered it first', () => {
    const first = class extends HTMLElement {};
    customElements.define('taken-meter', first);
    ProbabilityMeter.define('taken-meter');
    expect(customElements.get('taken-meter')).to.equal(first);
  });

  it('registers any number of other tags', () => {
    for (const tag of ['my-meter', 'your-meter', 'our-meter']) {
      ProbabilityMeter.define(tag);
      ProbabilityMeter.define(tag);
      const meter = document.createElement(tag) as ProbabilityMeter;
      expect(meter).to.be.instanceOf(ProbabilityMeter);
      meter.setAttribute('probability', '75%');
      expect(meter.degrees).to.be.closeTo(30, 1e-12);
    }
  });

  it('registers in another registry', () => {
    const registry = ownRegistry();
    ProbabilityMeter.define(undefined, registry);
    ProbabilityMeter.define('probability-meter', registry);
    ProbabilityMeter.define('other-meter', registry);
    expect(registry.get('probability-meter')).to.equal(ProbabilityMeter);
    expect(registry.get('other-meter')!.prototype).to.be.instanceOf(ProbabilityMeter);
    expect(customElements.get('other-meter')).to.equal(undefined);
  });

  it('names the tag of the page in warnings', () => {
    ProbabilityMeter.define('warning-meter');
    const { warn } = console;
    let said = '';
    console.warn = (text: string) => (said = text);
    document.createElement('warning-meter').setAttribute('scale', 'cubits');
    console.warn = warn;
    expect(said).to.contain('<warning-meter scale="cubits">');
  });
});
