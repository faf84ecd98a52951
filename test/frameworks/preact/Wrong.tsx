import 'number-sense';
import type {} from 'number-sense/jsx';

/** What a checker refuses: in each line that says so, and in no other. */
export const wrong = (
  <div>
    <probability-meter probability={true} />
    {/* refused */}
    <probability-meter scale="percents" />
    {/* refused */}
    <probability-meter words="words" />
    {/* refused */}
    <probability-meter labels={{ angles: ['80'] }} />
    {/* refused */}
    <probability-meter strings={{ kind: 5 }} />
    {/* refused */}
    <probability-meter probabilty={0.5} />
    {/* refused */}
    <probability-meter interactive="no" />
    {/* refused */}
    <probability-meter onInput={({ currentTarget }) => currentTarget.decibel} />
    {/* refused */}
    <decibel-spinner onspin={({ detail }) => detail.angles} />
    {/* refused */}
    <probability-meter ref={(meter: HTMLInputElement | null) => console.log(meter)} />
    {/* refused */}
    <decibel-spinner random={Math.PI} />
    {/* refused */}
    <decibel-spinner tally={null} />
    {/* refused */}
    <quarter-dial divisions={5} />
    {/* refused */}
    <quarter-dial divisions="4" value="3×10^8" />
    <slide-rule scale="E" />
    {/* refused */}
    <slide-rule operand-exponent={null} />
    {/* refused */}
    <probability-meter words />
    <decibel-spinner against />
    <probability-meter probability="53%" scale="percent" words="kent" low={null} step={undefined} />
  </div>
);
