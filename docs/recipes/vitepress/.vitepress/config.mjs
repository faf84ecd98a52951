import { defineConfig } from 'vitepress';

const instruments = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];
const isCustomElement = (tag) => instruments.includes(tag);

export default defineConfig({
  vue: { template: { compilerOptions: { isCustomElement } } },
});
