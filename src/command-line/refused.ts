/** A value that cannot be used. The message is for the reader of a terminal. */
export class Refused extends Error {}
