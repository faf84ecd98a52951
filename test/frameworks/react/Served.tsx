import { useCallback, useState } from 'react';
import type { DecibelSpinner } from 'number-sense';
import 'number-sense';
import { decibelSpinner as german } from 'number-sense/languages/german';
import { Belief } from './Belief';

const labels = JSON.stringify({ angles: [80, 10], labels: ['no', 'yes'] });

/** What a server may write: React then sets only what is text, and listens only to what it knows. The rest has a ref. */
export function Served() {
  const [spun, setSpun] = useState('');
  const dress = useCallback((spinner: DecibelSpinner) => {
    const tell = ({ detail }: CustomEvent) => setSpun(detail.outcome);
    Object.assign(spinner, { strings: german, random: () => 0 });
    spinner.addEventListener('spin', tell);
    return () => spinner.removeEventListener('spin', tell);
  }, []);
  return (
    <>
      <Belief />
      <probability-meter id="labelled" labels={labels} />
      <decibel-spinner ref={dress} decibels={3} spinnable readout lang="de" />
      <p id="spun">{spun}</p>
    </>
  );
}
