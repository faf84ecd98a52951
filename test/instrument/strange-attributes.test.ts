import { expect } from '@open-wc/testing';
import { onPage, settled } from '../support/all-four.js';
import { hands } from '../support/hands.js';

const attributes = {
  'probability-meter': 'probability',
  'decibel-spinner': 'decibels',
  'quarter-dial': 'value',
  'slide-rule': 'cursor',
} as const;

/** An object of a page that cannot be read. */
const trap = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const hostile = (): readonly object[] => [
  trap(),
  Object.create(null) as object,
  {
    get angles() {
      throw new Error('of the page');
    },
  },
  {
    toString() {
      throw new Error('of the page');
    },
  },
];

/** The names of all properties that a class of the kit lets scripts set. */
function settable(element: object): string[] {
  const names: string[] = [];
  let prototype: object = Object.getPrototypeOf(element) as object;
  for (
    ;
    prototype !== HTMLElement.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  )
    for (const [name, { set }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (set && !name.startsWith('_')) names.push(name);
  return names;
}

for (const { tag, state, property, before } of hands) {
  describe(`a <${tag}> and the attributes of other vocabularies`, () => {
    it('ignores attributes in a namespace', async () => {
      const element = await onPage(tag, { ...state });
      const value = element.value;
      element.setAttributeNS('urn:page', `page:${attributes[tag]}`, '0.2');
      element.setAttributeNS('urn:page', 'page:readout', '');
      await settled(element);
      expect([element.value, element.readout]).to.deep.equal([value, false]);
      element.removeAttributeNS('urn:page', attributes[tag]);
      expect(element.value).to.equal(value);
      element.setAttribute(attributes[tag], '0.9');
      expect(element.value).not.to.equal(value);
    });

    it('is hidden as a popover until it is shown', async () => {
      const element = await onPage(tag, { ...state, popover: 'manual' });
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.showPopover();
      await settled(element);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(50);
      element.hidePopover();
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('is hidden until it is found, in the way of the browser', async () => {
      const element = await onPage(tag, { ...state });
      element.setAttribute('hidden', 'until-found');
      expect(getComputedStyle(element).display).not.to.equal('none');
      element.setAttribute('hidden', '');
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });

  describe(`a property of <${tag}>`, () => {
    it('never throws for an object that throws when it is read', async () => {
      const element = await onPage(tag, { ...state });
      Reflect.set(element, property, before);
      const names = settable(element);
      expect(names).to.include.members(['name', 'strings', 'htmlFor', property]);
      const value = Reflect.get(element, property) as number;
      for (const name of names.filter((name) => name !== 'strings'))
        for (const object of hostile())
          expect(() => Reflect.set(element, name, object), name).not.to.throw();
      expect(Reflect.get(element, property)).to.equal(value);
    });

    it('has no attribute when a framework assigns undefined or null', async () => {
      const element = await onPage(tag, { ...state });
      for (const absent of [undefined, null]) {
        element.name = 'belief';
        Object.assign(element, { name: absent });
        expect(element.hasAttribute('name')).to.equal(false);
        expect(element.name).to.equal('');
      }
    });
  });
}
