declare module '*.csv' {
  /** The text of the file. */
  const text: string;
  export default text;
}
