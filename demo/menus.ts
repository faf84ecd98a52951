/** Menus close on Escape, which gives the focus back, and on a press or a focus elsewhere. */

const menus = [...document.querySelectorAll<HTMLDetailsElement>('.menu')];

const closeOthers = ({ target }: Event): void => {
  for (const menu of menus) if (!menu.contains(target as Node)) menu.open = false;
};

const closeOnEscape = (menu: HTMLDetailsElement, { key }: KeyboardEvent): void => {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')!.focus();
};

for (const menu of menus) menu.addEventListener('keydown', (event) => closeOnEscape(menu, event));
document.addEventListener('pointerdown', closeOthers);
document.addEventListener('focusin', closeOthers);
