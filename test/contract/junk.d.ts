/** How many times as much junk to try as in a usual run. */
declare const JUNK: number;
