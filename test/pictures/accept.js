/** `npm run pictures`: takes what is drawn now as the references. */
import process from 'node:process';

process.env.ACCEPT = 'pictures';
await import('./references.js');
