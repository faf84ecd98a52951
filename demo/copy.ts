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

/** Something to copy, and what is said where the page may not: pages without https have no clipboard. */
interface Copied {
  write(): Promise<void>;
  refused(): string;
}

const copy = async ({ write, refused }: Copied, status: Element): Promise<void> => {
  try {
    await write();
    tell(status, 'Copied.');
  } catch {
    tell(status, refused());
  }
};

const codeToCopy = (code: Element): Copied => ({
  write: () => toClipboard(code),
  refused: () => {
    select(code);
    return 'Selected. Press Ctrl+C or ⌘C.';
  },
});

const addButton = (status: Element, words: string, copied: Copied): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => void copy(copied, status));
  status.before(button);
  return button;
};

const addCopyButton = (bar: HTMLElement): void => {
  const code = bar.previousElementSibling!.querySelector('code')!;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  bar.replaceChildren(status);
  const button = addButton(status, 'Copy', codeToCopy(code));
  button.setAttribute('aria-label', `Copy ${bar.dataset['what'] ?? 'this code'}`);
};

/** Adds a button to a bar that has one, for an address that has the state of the page. */
export const addLinkButton = (bar: Element, href: () => string): void => {
  addButton(bar.querySelector('[role=status]')!, 'Copy link', {
    write: () => navigator.clipboard.writeText(href()),
    refused: () => 'The link is in the address bar.',
  });
};

/** Fills each `.copy` bar, whose room the page keeps, with a button for the code before it. */
export const addCopyButtons = (root: ParentNode): void => {
  root.querySelectorAll<HTMLElement>('.copy:empty').forEach(addCopyButton);
};
