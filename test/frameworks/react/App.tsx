import { useState, type SubmitEvent } from 'react';
import 'number-sense';
import { decibelSpinner as german } from 'number-sense/languages/german';
import { Belief } from './Belief';

const labels = { angles: [80, 10], labels: ['no', 'yes'] };
const random = () => 0;

function Instruments() {
  const [decibels, setDecibels] = useState(3);
  const [spun, setSpun] = useState('');
  const [value, setValue] = useState(42000);
  const [[slide, cursor], setRule] = useState([2, 3]);
  const [isSure, setSure] = useState(false);
  const [sent, setSent] = useState('');

  function change() {
    setDecibels(10);
    setValue(700);
    setRule([2.5, 4.25]);
    setSure(true);
  }

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSent([...new FormData(event.currentTarget).keys()].join());
  }

  return (
    <>
      <Belief />
      <form onSubmit={send}>
        <probability-meter
          id="labelled"
          labels={labels}
          scale={isSure ? 'percent' : 'none'}
          low={isSure ? null : 0.4}
          high={isSure ? null : 0.6}
          readout
        />
        <decibel-spinner
          name="evidence"
          interactive
          spinnable
          readout
          lang="de"
          decibels={decibels}
          strings={german}
          random={random}
          onInput={(event) => setDecibels(event.currentTarget.decibels)}
          onspin={(event) => setSpun(`${event.detail.outcome} ${event.detail.total}`)}
        />
        <quarter-dial
          name="magnitude"
          interactive
          readout
          divisions={4}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <slide-rule
          name="product"
          shape="linear"
          layout="A [ B C ] D"
          controls
          readout
          result-exponent={0}
          slide={slide}
          cursor={cursor}
          onInput={(event) => setRule([event.currentTarget.slide, event.currentTarget.cursor])}
        />
        <p id="state">{[decibels, value, slide, cursor].join(' ')}</p>
        <p id="spun">{spun}</p>
        <p id="sent">{sent}</p>
        <button id="change" type="button" onClick={change}>
          Change
        </button>
        <button id="send">Send</button>
      </form>
    </>
  );
}

export function App() {
  const [isShown, setShown] = useState(true);
  return (
    <>
      {isShown && <Instruments />}
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Toggle
      </button>
    </>
  );
}
