type Labelled = HTMLElement & { ariaLabelledByElements?: readonly Element[] | null };

/**
 * The `<label>` elements of a form-associated element. Reads `internals.labels` only for an element with an `id` or
 * inside a label: the browser walks the whole document for each list, which is slow on a page of a thousand meters.
 */
export const labelsOf = (host: HTMLElement, internals: ElementInternals): Element[] =>
  host.id || host.closest('label') ? ([...(internals.labels ?? [])] as Element[]) : [];

const namersOf = (host: Labelled, internals: ElementInternals): readonly Element[] =>
  host.ariaLabelledByElements ?? labelsOf(host, internals);

// A label around the element also contains the element's own text, which is not part of its name.
const textAround = (host: Node, label: Element): string =>
  [...label.childNodes]
    .map((node) => (node.contains(host) ? '' : node.textContent))
    .join('')
    .trim();

/**
 * Names the control inside an element, which has the focus, as the page names the element: by `aria-labelledby`,
 * `aria-label`, `<label for>` or a label around it. Without any of these, the name is the kind of instrument.
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
