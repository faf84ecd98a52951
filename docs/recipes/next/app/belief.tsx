'use client';

import { useState } from 'react';
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
      >
        53%
      </probability-meter>
      <output>{Math.round(100 * probability)}%</output>
    </>
  );
}
