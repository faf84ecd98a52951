declare module 'virtual:release' {
  const release: import('../src/embedding/index.js').Release;
  export default release;
}
