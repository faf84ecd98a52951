/** The chart of a round: what was said from left to right, how much of it was true upward, both in degrees. */
import { html, svg, type TemplateResult } from 'lit';
import {
  probabilityToDegrees,
  type Calibration,
  type CalibrationGroup,
  type Forecast,
} from '../../src/number-sense.js';

/** Units for each degree, and the room around the square. */
const scale = 4;
const side = 90 * scale;
const [left, above, below, right] = [46, 22, 64, 16];

const percents = [0, 1, 5, 10, 25, 50, 75, 90, 95, 99, 100];

/** How far along its axis a number of degrees from certain stands: impossible is 0. */
const along = (degrees: number): number => (90 - degrees) * scale;
const x = (degrees: number): number => left + along(degrees);
const y = (degrees: number): number => above + side - along(degrees);
const within = (degrees: number): number => Math.min(90, Math.max(0, degrees));

const bottom = above + side;

const mark = (percent: number): TemplateResult => {
  const degrees = probabilityToDegrees(percent / 100);
  return svg`<path d="M${x(degrees)},${bottom}v5M${left},${y(degrees)}h-5"/>
    <text x=${x(degrees)} y=${bottom + 19} text-anchor="middle">${percent}</text>
    <text x=${left - 9} y=${y(degrees) + 4} text-anchor="end">${percent}</text>`;
};

/** The bands of the meter's face, of 15° each. */
const bands = [0, 30, 60].map(
  (degrees) =>
    svg`<rect x=${left + degrees * scale} y=${above} width=${15 * scale} height=${side}/>`,
);

const band = ({ degrees, bandDegrees }: CalibrationGroup): TemplateResult => {
  const [top, foot] = [degrees - bandDegrees, degrees + bandDegrees].map((end) => y(within(end)));
  return svg`<rect x=${x(degrees) - 9} y=${top} width="18" height=${foot - top}/>`;
};

const dot = ({ degrees, frequencyDegrees, count }: CalibrationGroup): TemplateResult =>
  svg`<circle cx=${x(degrees)} cy=${y(frequencyDegrees)} r="6"/>
    <text x=${x(degrees) + 12} y=${y(frequencyDegrees) + (frequencyDegrees < 8 ? 18 : -12)}>${count}</text>`;

/** Each answer is a tick: at the top if the statement was true, at the foot if it was false. */
const tick = ({ probability, outcome }: Forecast): TemplateResult => {
  const at = x(probabilityToDegrees(probability));
  return svg`<path d=${outcome === 'yes' ? `M${at},${above - 4}v-9` : `M${at},${bottom - 1}v-8`}/>`;
};

/** The drawing. */
export const calibrationFace = (
  { groups }: Calibration,
  answers: readonly Forecast[],
): TemplateResult =>
  svg`<g class="bands">${bands}</g>
    <path class="frame" d="M${left},${above}v${side}h${side}"/>
    <path class="even" d="M${left},${bottom}L${left + side},${above}"/>
    <g class="marks">${percents.map(mark)}</g>
    <text x=${left + side / 2} y=${bottom + 44} text-anchor="middle">what you said, in percent</text>
    <text transform="translate(12 ${above + side / 2}) rotate(-90)" text-anchor="middle">how much of it was true, in percent</text>
    <g class="chance">${groups.map(band)}</g>
    <g class="ticks">${answers.map(tick)}</g>
    <g class="dots">${groups.map(dot)}</g>`;

/** The drawing with its frame and its name. */
export const inFace = (drawing: TemplateResult): TemplateResult =>
  html`<svg
    class="calibration"
    viewBox="0 0 ${left + side + right} ${above + side + below}"
    role="img"
    aria-label="Calibration: what you said against how much of it was true. The table below has the same numbers."
  >
    ${drawing}
  </svg>`;
