import { LitElement } from 'lit';

/** The members that a widget uses of the model, which a notebook shares with Python. */
export interface WidgetModel {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

/** A widget for anywidget. */
export interface Widget {
  /** Shows an instrument in an element. Returns a function that removes it. */
  render(context: { model: WidgetModel; el: HTMLElement }): () => void;
}

/** The names of properties come from the element's class, never from the model. */
const propertiesOf = (element: Element): string[] => {
  const { elementProperties } = element.constructor as typeof LitElement;
  return ['value', ...elementProperties.keys()].map(String);
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A trait of the model and the property of the same name, kept in sync. */
class Shared {
  constructor(
    private readonly element: HTMLElement,
    private readonly model: WidgetModel,
    private readonly name: string,
  ) {}

  /** From Python: sets the element's property to the trait's value. */
  readonly toElement = (): void => {
    const { element, model, name } = this;
    const value = model.get(name);
    if (!isSame(value, Reflect.get(element, name))) Reflect.set(element, name, value);
  };

  /** To Python: sets the trait to the property's value. */
  toModel(): void {
    const { element, model, name } = this;
    const value: unknown = Reflect.get(element, name);
    if (!isSame(value, model.get(name))) model.set(name, value);
  }

  listen(): void {
    this.model.on(`change:${this.name}`, this.toElement);
  }

  end(): void {
    this.model.off(`change:${this.name}`, this.toElement);
  }
}

const sharedOf = (element: HTMLElement, model: WidgetModel): Shared[] =>
  propertiesOf(element)
    .filter((name) => model.get(name) !== undefined)
    .map((name) => new Shared(element, model, name));

const show = (element: HTMLElement, model: WidgetModel, el: HTMLElement): (() => void) => {
  // A widget is interactive by default. A trait `interactive` can change that.
  Reflect.set(element, 'interactive', true);
  const shared = sharedOf(element, model);
  for (const one of shared) {
    one.toElement();
    one.listen();
  }
  const save = (): void => {
    for (const one of shared) one.toModel();
    model.save_changes();
  };
  element.addEventListener('input', save);
  element.addEventListener('change', save);
  el.append(element);
  return () => {
    for (const one of shared) one.end();
    element.remove();
  };
};

/**
 * Makes a widget for anywidget. Traits of the model and properties of the instrument with the same name are
 * kept in sync; other traits are ignored.
 * @param tagOf returns the tag of the instrument for a model
 */
export const widgetOf = (tagOf: (model: WidgetModel) => string): Widget => ({
  render: ({ model, el }) => show(el.ownerDocument.createElement(tagOf(model)), model, el),
});
