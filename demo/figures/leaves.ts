/** The leaves of the booklet, side by side in a box that scrolls from one to the next. The address has the page. */

const booklet = document.querySelector<HTMLElement>('#booklet')!;
const box = booklet.querySelector<HTMLElement>('#leaves')!;
const leaves = [...box.querySelectorAll<HTMLElement>('.leaf')];
const previous = booklet.querySelector<HTMLButtonElement>('#previous')!;
const next = booklet.querySelector<HTMLButtonElement>('#next')!;
const position = booklet.querySelector<HTMLElement>('#position')!;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

let shown = 0;

/** Where the box scrolls by a button or a key: the leaves on the way there do not count as shown. */
let target: number | undefined;

const inside = (index: number): number => Math.min(leaves.length - 1, Math.max(0, index));
const startOf = (index: number): number => leaves[index].offsetLeft - leaves[0].offsetLeft;
const seen = (): number => inside(Math.round(box.scrollLeft / box.clientWidth));

const hideOthers = (): void => {
  const isInHidden = leaves.some((leaf, i) => i !== shown && leaf.contains(document.activeElement));
  if (isInHidden) box.focus({ preventScroll: true });
  leaves.forEach((leaf, i) => (leaf.inert = i !== shown));
};

const show = (index: number): void => {
  if (index === shown) return;
  shown = index;
  hideOthers();
  position.textContent = `Page ${shown + 1} of ${leaves.length}`;
  previous.ariaDisabled = String(shown === 0);
  next.ariaDisabled = String(shown === leaves.length - 1);
  history.replaceState(history.state, '', `#${shown + 1}`);
};

const turnTo = (index: number, behavior: ScrollBehavior): void => {
  show(inside(index));
  target = seen() === shown ? undefined : shown;
  box.scrollTo({ left: startOf(shown), behavior });
};

const turnBy = (count: number): void => turnTo(shown + count, calm.matches ? 'instant' : 'smooth');

const follow = (): void => {
  // without a width, as while a browser prints, no page is nearer than another
  if (box.clientWidth === 0) return;
  if (target === undefined) show(seen());
  else if (target === seen()) target = undefined;
};

/** The keys of a page that nothing else has used, or of the booklet itself. */
const turnByKey = (event: KeyboardEvent): void => {
  const { key, target: at, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
  if (at !== document.body && !booklet.contains(at as Node)) return;
  const counts: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
  const ends: Record<string, number> = { Home: -leaves.length, End: leaves.length };
  const count = counts[key] ?? (at === box ? ends[key] : undefined);
  if (count === undefined) return;
  event.preventDefault();
  turnBy(count);
};

/** Turns to the page in the address, if the booklet has it. */
const turnToAddress = (): void => {
  const index = leaves.findIndex(({ id }) => `#${id}` === location.hash);
  if (index !== -1) turnTo(index, 'instant');
};

previous.addEventListener('click', () => turnBy(-1));
next.addEventListener('click', () => turnBy(1));
addEventListener('keydown', turnByKey);
box.addEventListener('scroll', follow);
// a swipe decides anew
for (const type of ['pointerdown', 'wheel'])
  box.addEventListener(type, () => (target = undefined), { passive: true });
addEventListener('hashchange', turnToAddress);
hideOthers();
turnToAddress();
