/** Marp removes tags that it does not know, so a deck with instruments allows HTML. Build only decks that you trust. */
export default {
  html: true,
  // for PDF and pictures, where the script is a file beside the deck
  allowLocalFiles: true,
};
