/** Keeps the reader's choice of colours for the next page. The choice itself works by style sheet. */

const keep = (choice: string): void => {
  try {
    if (choice === 'system') localStorage.removeItem('colour-scheme');
    else localStorage.setItem('colour-scheme', choice);
  } catch {
    // a page that may keep nothing has been recoloured all the same
  }
};

document.querySelector('.colour-scheme')?.addEventListener('change', (event) => {
  keep((event.target as HTMLInputElement).value);
});
