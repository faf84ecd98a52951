export default {
  title: 'A site',
  url: 'https://example.com',
  baseUrl: '/',
  presets: [['classic', { blog: false, docs: false }]],
  // the line that loads the instruments on every page
  clientModules: [require.resolve('number-sense')],
};
