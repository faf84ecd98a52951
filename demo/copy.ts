/** Buttons that copy a page's code. */

const select = (code: Element): void => {
  getSelection()?.selectAllChildren(code);
};

let telling: ReturnType<typeof setTimeout> | undefined;

/** Says in a polite voice, and for a while, what has become of the copy. */
const tell = (status: Element, words: string): void => {
  clearTimeout(telling);
  status.textContent = words;
  telling = setTimeout(() => (status.textContent = ''), 4000);
};

/** What is copied in the place of a code's own text, where there is more to it. */
const richer = new WeakMap<Element, () => ClipboardItem>();

/** Lets a code be copied as something else; without it, as its text. */
export const copyAs = (code: Element, make?: () => ClipboardItem): void => {
  if (make) richer.set(code, make);
  else richer.delete(code);
};

const toClipboard = (code: Element): Promise<void> => {
  const make = richer.get(code);
  const { clipboard } = navigator;
  return make ? clipboard.write([make()]) : clipboard.writeText(code.textContent);
};

// Pages that are not served by https have no clipboard: the reader's own keys have.
const copy = async (code: Element, status: Element): Promise<void> => {
  try {
    await toClipboard(code);
    tell(status, 'Copied.');
  } catch {
    select(code);
    tell(status, 'Selected: copy it with the keys of your system.');
  }
};

const addCopyButton = (bar: HTMLElement): void => {
  const code = bar.previousElementSibling!.querySelector('code')!;
  const [button, status] = [document.createElement('button'), document.createElement('span')];
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${bar.dataset['what'] ?? 'this code'}`);
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => void copy(code, status));
  bar.replaceChildren(button, status);
};

/** Fills each `.copy` bar, whose room the page keeps, with a button for the code before it. */
export const addCopyButtons = (root: ParentNode): void => {
  root.querySelectorAll<HTMLElement>('.copy:empty').forEach(addCopyButton);
};
