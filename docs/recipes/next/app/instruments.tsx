'use client';

import 'number-sense';

/** Loads the instruments in the browser: with this in the layout, server components can use the tags. */
export const Instruments = () => null;
