import { useState } from 'preact/hooks';
import 'number-sense/probability-meter';
import type {} from 'number-sense/jsx';

export function Belief() {
  const [probability, setProbability] = useState(0.53);
  return (
    <>
      <probability-meter
        interactive
        aria-label="Rain tomorrow"
        probability={probability}
        onInput={(event) => setProbability(event.currentTarget.probability)}
      />
      <output>{Math.round(100 * probability)}%</output>
      <button onClick={() => setProbability(0.5)}>Even</button>
    </>
  );
}
