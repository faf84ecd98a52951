import { internalsOf } from '../support/axe.js';
import { expect, fixtureSync, html } from '@open-wc/testing';
import { axTree, isChromium } from '../support/commands.js';
import {
  controlOf,
  laidOut,
  make,
  type AnyInstrument,
  type Attributes,
  type Subject,
} from './subject.js';
import { subjects } from './subjects.js';

type Named = Element & { ariaLabelledByElements: Element[] | null };

/** The ways in which a page names an element, and the page that does it by a text. */
const namers: Readonly<Record<string, (element: AnyInstrument, text: string) => Node[]>> = {
  'a label for it': (element, text) => [labelOf(text, { htmlFor: element.id }), element],
  'a label around it'(element, text) {
    const label = labelOf(`${text} `);
    label.append(element);
    return [label];
  },
  'aria-label'(element, text) {
    element.setAttribute('aria-label', text);
    return [element];
  },
  'aria-labelledby'(element, text) {
    const heading = Object.assign(document.createElement('p'), {
      id: 'heading',
      textContent: text,
    });
    element.setAttribute('aria-labelledby', 'heading');
    return [heading, element];
  },
};

const labelOf = (text: string, more: object = {}): HTMLLabelElement =>
  Object.assign(document.createElement('label'), { textContent: text, ...more });

function page(...content: Node[]): HTMLElement {
  const root = fixtureSync<HTMLElement>(html`<div></div>`);
  root.append(...content);
  return root;
}

/** An element that has an id and a fallback text. */
const named = (subject: Subject, attributes: Attributes): AnyInstrument =>
  Object.assign(make(subject, { id: 'named', ...attributes }), {
    textContent: 'a text of its own',
  });

/** The name of the slider, as an engine makes it: the text of its labels, or else its own label. */
function nameOf(control: Element): string {
  const labels = (control as Named).ariaLabelledByElements ?? [];
  return labels.length > 0
    ? labels.map((label) => label.textContent.trim().replace(/\s+/g, ' ')).join(' ')
    : control.getAttribute('aria-label')!;
}

async function expectSliderName(subject: Subject, element: Element, name: string): Promise<void> {
  expect(nameOf(controlOf(subject, element)!)).to.equal(name);
  if (!isChromium) return;
  const sliders = await axTree({ role: 'slider' });
  expect(sliders.map((slider) => slider.name?.trim())).to.deep.equal([name]);
}

/** The group has the name, and the sliders in it have their own. */
async function expectGroupName(subject: Subject, element: Element, name: string): Promise<void> {
  expect(internalsOf(element).role).to.equal('group');
  const own = Object.keys(subject.controls).map((property) =>
    controlOf(subject, element, property)!.getAttribute('aria-label'),
  );
  expect(own).to.deep.equal(subject.sliderNames);
  if (name === subject.kind) expect(internalsOf(element).ariaLabel).to.equal(name);
  if (!isChromium) return;
  const groups = await axTree({ role: 'group' });
  expect(groups.map((group) => group.name?.trim())).to.include(name);
  const sliders = await axTree({ role: 'slider' });
  expect(sliders.map((slider) => slider.name)).to.have.members([...subject.sliderNames!]);
}

async function expectName(subject: Subject, element: AnyInstrument, name: string): Promise<void> {
  await laidOut(element);
  const expectIt = subject.sliderNames ? expectGroupName : expectSliderName;
  await expectIt(subject, element, name);
}

for (const subject of subjects) {
  const { tag, kind, everything, picture, given, words } = subject;

  describe(`the accessible name of a movable <${tag}>`, () => {
    for (const [what, attributes] of Object.entries({ ...subject.ways, everything })) {
      for (const [way, name] of Object.entries(namers))
        it(`comes from ${way}: ${what}`, async () => {
          const element = named(subject, attributes);
          page(...name(element, 'Rain'));
          await expectName(subject, element, 'Rain');
        });

      it(`is "${kind}" by default: ${what}`, async () => {
        const element = named(subject, attributes);
        page(element);
        await expectName(subject, element, kind);
      });
    }

    it('prefers aria-labelledby to aria-label to a label', async () => {
      const element = named(subject, { ...subject.movable, 'aria-label': 'Second' });
      const label = labelOf('Third', { htmlFor: 'named' });
      page(label, ...namers['aria-labelledby'](element, 'First'));
      await expectName(subject, element, 'First');
      element.removeAttribute('aria-labelledby');
      await expectName(subject, element, 'Second');
      element.removeAttribute('aria-label');
      await expectName(subject, element, 'Third');
      label.textContent = 'Third, again';
      await expectName(subject, element, 'Third, again');
    });

    it('follows a label that is put around it later', async () => {
      const element = named(subject, subject.movable);
      const root = page(element);
      await expectName(subject, element, kind);
      root.append(...namers['a label around it'](element, 'Rain'));
      await expectName(subject, element, 'Rain');
    });

    it('changes with aria-label', async () => {
      const element = named(subject, { ...subject.movable, 'aria-label': 'Rain' });
      page(element);
      await expectName(subject, element, 'Rain');
      element.setAttribute('aria-label', 'Snow');
      await expectName(subject, element, 'Snow');
    });

    it('comes from its label also where it becomes movable later', async () => {
      const element = named(subject, picture.attributes);
      page(labelOf('Rain', { htmlFor: 'named' }), element);
      await laidOut(element);
      for (const attribute of Object.keys(picture.attributes)) element.removeAttribute(attribute);
      for (const way of Object.values(subject.ways)) {
        Object.assign(element, way);
        await expectName(subject, element, 'Rain');
      }
    });

    it('can be replaced through strings', async () => {
      const element = named(subject, subject.movable);
      page(element);
      element.strings = { kind: 'Another kind' };
      await expectName(subject, element, 'Another kind');
    });
  });

  describe(`the accessible name of a static <${tag}>`, () => {
    const attributes = { ...picture.attributes, ...given.attributes };

    if (isChromium)
      for (const [way, name] of Object.entries(namers))
        it(`begins with ${way}`, async () => {
          const element = named(subject, attributes);
          page(...name(element, 'Rain'));
          await laidOut(element);
          const [image, ...more] = await axTree({ role: picture.role });
          expect(image.name).to.match(/^Rain/);
          expect(more).to.have.length(0);
          expect(await axTree({ role: 'slider' })).to.have.length(0);
        });

    it('is its kind and its value by default', async () => {
      const element = named(subject, attributes);
      page(element);
      await laidOut(element);
      expect(internalsOf(element).ariaLabel).to.equal(`${kind}: ${words.spoken}`);
      Object.assign(element, subject.initial);
      await laidOut(element);
      expect(internalsOf(element).ariaLabel).to.match(new RegExp(`^${kind}: `));
      expect(internalsOf(element).ariaLabel).not.to.contain(words.spoken);
    });

    it('can be replaced through strings', async () => {
      const element = named(subject, attributes);
      page(element);
      element.strings = { kind: 'Another kind' };
      await laidOut(element);
      expect(internalsOf(element).ariaLabel).to.equal(`Another kind: ${words.spoken}`);
    });
  });
}
