declare module 'virtual:release' {
  const release: import('../src/snippets/index.js').Release;
  export default release;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
