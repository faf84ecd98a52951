/** Prints the booklet as one sheet. The choice of the paper is read by the style sheet. */
document.querySelector('#print')!.addEventListener('click', () => print());
