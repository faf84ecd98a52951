/** The statements of the trainer, as its page has them for readers without a script. */

/** A statement that is true or false. */
export interface Statement {
  readonly text: string;
  readonly outcome: 'yes' | 'no';
  /** What is known, with the source. */
  readonly fact: DocumentFragment;
  /** Writes beside the statement what the reader said of it. */
  note(words: string): void;
}

const plain = (node: Node): string => node.textContent!.trim().replaceAll(/\s+/g, ' ');

const statementOf = (item: HTMLElement): Statement => {
  const text = item.querySelector('p')!;
  const fact = item.querySelector('details span')!;
  const said = document.createElement('p');
  said.className = 'said';
  return {
    text: plain(text),
    outcome: item.dataset['outcome'] === 'yes' ? 'yes' : 'no',
    get fact() {
      const copy = document.createDocumentFragment();
      copy.append(...fact.cloneNode(true).childNodes);
      return copy;
    },
    note: (words) => {
      said.textContent = words;
      if (words) text.after(said);
      else said.remove();
    },
  };
};

/** All of them, in the order of the page. */
export const statements: readonly Statement[] = Array.from(
  document.querySelectorAll<HTMLElement>('#statements > li'),
  statementOf,
);
