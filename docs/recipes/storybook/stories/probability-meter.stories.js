import 'number-sense/probability-meter';

export default {
  title: 'probability-meter',
  component: 'probability-meter',
  tags: ['autodocs'],
};

export const Rain = { args: { probability: 0.53, words: 'kent' } };
