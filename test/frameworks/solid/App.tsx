import { createSignal, Show } from 'solid-js';
import 'number-sense';
import { decibelSpinner as german } from 'number-sense/languages/german';
import { Belief } from './Belief';

const labels = { angles: [80, 10], labels: ['no', 'yes'] };
const random = () => 0;

function Instruments() {
  const [decibels, setDecibels] = createSignal(3);
  const [spun, setSpun] = createSignal('');
  const [value, setValue] = createSignal(42000);
  const [rule, setRule] = createSignal({ slide: 2, cursor: 3 });
  const [isSure, setSure] = createSignal(false);
  const [sent, setSent] = createSignal('');

  function change() {
    setDecibels(10);
    setValue(700);
    setRule({ slide: 2.5, cursor: 4.25 });
    setSure(true);
  }

  function send(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
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
          scale={isSure() ? 'percent' : 'none'}
          low={isSure() ? null : 0.4}
          high={isSure() ? null : 0.6}
          readout
        />
        <decibel-spinner
          name="evidence"
          interactive
          spinnable
          readout
          lang="de"
          decibels={decibels()}
          strings={german}
          random={random}
          onInput={(event) => setDecibels(event.currentTarget.decibels)}
          on:spin={(event) => setSpun(`${event.detail.outcome} ${event.detail.total}`)}
        />
        <quarter-dial
          name="magnitude"
          interactive
          readout
          divisions={4}
          value={value()}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <slide-rule
          name="product"
          shape="linear"
          layout="A [ B C ] D"
          controls
          readout
          result-exponent={0}
          slide={rule().slide}
          cursor={rule().cursor}
          onInput={({ currentTarget: { slide, cursor } }) => setRule({ slide, cursor })}
        />
        <p id="state">{[decibels(), value(), rule().slide, rule().cursor].join(' ')}</p>
        <p id="spun">{spun()}</p>
        <p id="sent">{sent()}</p>
        <button id="change" type="button" onClick={change}>
          Change
        </button>
        <button id="send">Send</button>
      </form>
    </>
  );
}

export function App() {
  const [isShown, setShown] = createSignal(true);
  return (
    <>
      <Show when={isShown()}>
        <Instruments />
      </Show>
      <button id="toggle" onClick={() => setShown(!isShown())}>
        Toggle
      </button>
    </>
  );
}
