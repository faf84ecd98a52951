/** Records the names of the `input` and `change` events that reach the page from an element, in order. */
export function eventLog(element: Element): string[] {
  const log: string[] = [];
  for (const type of ['input', 'change'])
    element.parentElement!.addEventListener(type, (event) => {
      if (event.target === element) log.push(type);
    });
  return log;
}
