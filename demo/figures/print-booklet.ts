/** Prints the booklet as one sheet of the chosen paper. */

const papers = [...document.querySelectorAll<HTMLInputElement>('#paper [name=paper]')];

/** A style sheet for each paper has its size; the others are for no medium. */
const choose = (): void => {
  for (const { value, checked } of papers)
    document.querySelector<HTMLStyleElement>(`#on-${value}`)!.media = checked ? '' : 'not all';
};

document.querySelector('#paper')!.addEventListener('change', choose);
document.querySelector('#print')!.addEventListener('click', () => print());
// a browser may restore the choice of an earlier visit
choose();
