import { html, isServer, nothing } from 'lit';
import type { Reader } from '../../instrument/attributes/attribute.js';
import { choice } from '../../instrument/attributes/readers.js';
import type { Speech } from '../../instrument/controllers/announcer.js';
import { heardText } from '../../instrument/drawing/heard-text.js';
import type { Faces } from '../face/faces.js';
import { LatePart } from '../late-part.js';
import { sayingOf } from '../reading/speech.js';
import type { Setting } from '../reading/setting.js';
import { asksReading, kinds, type ExerciseKind, type RuleExercises } from './answer.js';
import type { Exercise, Exercised } from './exercise.js';
import { loadedExercises, loadExercises } from './loader.js';

/** Reads the kind of exercise. */
export const kind: Reader<'' | ExerciseKind> = {
  ...choice('', ...kinds),
  expected: `one of ${kinds.join(', ')}`,
};

/** The exercises of a rule: questions, and grades of the answers. Their code is loaded when `exercise` is set. */
export class ExercisesOnDemand implements RuleExercises {
  readonly #exercise: LatePart<Exercise>;

  /** @param setting returns the setting of the rule, with the power of its lens */
  constructor(
    private readonly rule: Exercised,
    private readonly faces: Faces,
    setting: () => Setting,
  ) {
    this.#exercise = new LatePart(rule, {
      isNeeded: () => rule.exercise !== '',
      load: loadExercises,
      make: ({ Exercise }) => new Exercise(rule, faces, setting),
    });
  }

  // The element is empty until the question is drawn up, so that screen readers then read it.
  question(): unknown {
    if (!this.rule.exercise) return nothing;
    return html`<div class="under" part="question" aria-live="polite" dir="auto"
      >${heardText(this.#text, this.#spoken)}</div
    >`;
  }

  answering(): unknown {
    return this.#exercise.now?.template() ?? nothing;
  }

  asking(speech: Speech): Speech {
    const { rule } = this;
    if (!rule.exercise) return speech;
    const text = this.#spoken;
    if (!asksReading(rule)) return { ...speech, sentence: `${text} ${speech.sentence}`.trim() };
    const place = sayingOf(rule)(this.#exercise.now?.place ?? '');
    const [cursor, ...others] = speech.parts!;
    const parts = [{ ...cursor, sentence: place }, ...others];
    return { ...speech, sentence: `${text} ${place}`.trim(), parts };
  }

  restart(): void {
    this.#exercise.now?.restart();
  }

  changed(property: string): void {
    if (property === 'exercise') this.#exercise.check();
  }

  get #spoken(): string {
    return sayingOf(this.rule)(this.#text);
  }

  // On a server no answer is possible, so only the first question is drawn.
  get #text(): string {
    if (this.#exercise.now) return this.#exercise.now.text;
    const first = isServer ? loadedExercises()?.firstQuestion : undefined;
    return first?.(this.rule, this.faces) ?? '';
  }
}
