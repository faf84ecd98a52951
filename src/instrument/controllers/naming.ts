type Labelled = HTMLElement & { ariaLabelledByElements?: readonly Element[] | null };

/**
 * The `<label>`s of a form-associated element. They are looked for only where there can be one: the
 * platform walks the whole document for each list, which a page of a thousand meters would feel.
 */
export const labelsOf = (host: HTMLElement, internals: ElementInternals): Element[] =>
  host.id || host.closest('label') ? ([...(internals.labels ?? [])] as Element[]) : [];

const namersOf = (host: Labelled, internals: ElementInternals): readonly Element[] =>
  host.ariaLabelledByElements ?? labelsOf(host, internals);

// The element's own words stand in its label too, but are not its name.
const textAround = (host: Node, label: Element): string =>
  Array.from(label.childNodes, (node) => (node.contains(host) ? '' : node.textContent))
    .join('')
    .trim();

/**
 * Hands the name that the page gave to the element on to the control inside it, which has the focus:
 * `aria-labelledby`, `aria-label`, `<label for>` or a label around it; else the element's own kind.
 */
export const nameControl = (
  control: Labelled,
  host: HTMLElement,
  internals: ElementInternals,
  kind: string,
): void => {
  const ownLabel = host.getAttribute('aria-label');
  const namers = ownLabel && !host.hasAttribute('aria-labelledby') ? [] : namersOf(host, internals);
  const around = namers.find((label) => label.contains(host));
  const isNamedByOthers = namers.length > 0 && !around;
  control.ariaLabelledByElements = isNamedByOthers ? namers : null;
  if (isNamedByOthers) control.removeAttribute('aria-label');
  else control.setAttribute('aria-label', around ? textAround(host, around) : (ownLabel ?? kind));
};
