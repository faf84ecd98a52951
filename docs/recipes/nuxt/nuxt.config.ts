const instruments = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];

export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => instruments.includes(tag) } },
});
