import { html, isServer, nothing } from 'lit';
import { attribute, type Reader } from '../../instrument/attributes/attribute.js';
import { choice } from '../../instrument/attributes/readers.js';
import type { Speech } from '../../instrument/controllers/announcer.js';
import { shownText } from '../../instrument/drawing/shown-text.js';
import type { Faces } from '../face/faces.js';
import type { AbstractConstructor, InstrumentClass } from '../mixin.js';
import { kinds, level, seed, type ExerciseKind, type InExercises } from './answer.js';
import type { Exercise, Exercised } from './exercise.js';
import { loadedExercises, loadExercises } from './loader.js';

const kind: Reader<'' | ExerciseKind> = {
  ...choice('', ...kinds),
  expected: `one of ${kinds.join(', ')}`,
};

/* eslint-disable max-lines-per-function -- a mixin is a function around a whole class */

/**
 * Adds exercises to a slide rule: asks questions and grades the answers. Their code is loaded when `exercise`
 * is set.
 */
export const Exercisable = <Base extends InstrumentClass>(base: Base) => {
  /**
   * @fires {CustomEvent<ExerciseAnswer>} exercise - After each answer to a question: `{question, answer, exact, error, score}`.
   *
   * @csspart question - The question of an exercise, above the rule.
   * @csspart exercise - The line with the field and the buttons for the answer.
   * @csspart answer - The field for a reading.
   * @csspart check - The button that grades the answer.
   * @csspart hint - The button for a hint, which moves the rule.
   * @csspart next - The button for the next question.
   * @csspart verdict - Whether the answer is right, and how far it is off.
   * @csspart score - How many answers were right.
   */
  abstract class Exercisable extends base {
    /**
     * The kind of exercise: `read`, `multiply`, `divide`, `roots`, `angles` or `powers`. A question is shown
     * above the rule, and readers set the answer or type what they read. `read` hides the readout and the
     * fields. Other words leave the last good value.
     * @default ''
     */
    @attribute(kind) exercise!: '' | 'read' | 'multiply' | 'divide' | 'roots' | 'angles' | 'powers';

    /**
     * The difficulty of the questions of `exercise`: 1, 2 or 3.
     * @default 1
     */
    @attribute(level) level!: number;

    /**
     * The seed of the questions of `exercise`, a whole number from 0 to 4,294,967,295. With the same seed, a
     * class has the same questions on every machine.
     * @default 1
     */
    @attribute(seed) seed!: number;

    #exercise: Exercise | undefined;
    #isLoading = false;

    /** The faces of the rule. @internal */
    protected abstract readonly _faces: Faces;

    /** @internal */
    override changed(property: string, old: unknown): void {
      super.changed(property, old);
      if (property === 'exercise' && this.isConnected) void this.#load();
    }

    override connectedCallback(): void {
      super.connectedCallback();
      void this.#load();
    }

    override formResetCallback(): void {
      super.formResetCallback();
      this.#exercise?.restart();
    }

    /** Whether a reading is asked for, which no text may give away. @internal */
    get _isReading(): boolean {
      return this.exercise === 'read';
    }

    /** The question above the face. It is empty until it is drawn up, so that screen readers then read it. @internal */
    get _question(): unknown {
      if (!this.exercise) return nothing;
      return html`<div class="under" part="question" aria-live="polite" dir="auto"
        >${shownText(this.#text)}</div
      >`;
    }

    /** The field and the buttons for the answer, under the face. @internal */
    get _answering(): unknown {
      return this.#exercise?.template() ?? nothing;
    }

    /** The texts for screen readers, with the question and without the reading that is asked for. @internal */
    _asked(speech: Speech): Speech {
      if (!this.exercise) return speech;
      const text = this.#text;
      if (!this._isReading) return { ...speech, sentence: `${text} ${speech.sentence}`.trim() };
      const place = this.#exercise?.place ?? '';
      const [cursor, ...others] = speech.parts!;
      const parts = [{ ...cursor, sentence: place }, ...others];
      return { ...speech, sentence: `${text} ${place}`.trim(), parts };
    }

    // On a server no answer is possible, so only the first question is drawn.
    get #text(): string {
      if (this.#exercise) return this.#exercise.text;
      const first = isServer ? loadedExercises()?.firstQuestion : undefined;
      return first?.(this as unknown as Exercised, this._faces) ?? '';
    }

    async #load(): Promise<void> {
      if (!this.exercise || this.#isLoading) return;
      this.#isLoading = true;
      const { Exercise } = await loadExercises();
      // Server-rendered markup has no buttons yet. It is hydrated as it is before they are added.
      if (this.isConnected) await this.updateComplete;
      this.#exercise = new Exercise(this as unknown as Exercised, this._faces);
      this.requestUpdate('exercise', null);
    }
  }
  // As an interface: the declaration of a class in a function can't have protected members (TS4094).
  return Exercisable as unknown as Base & AbstractConstructor<InExercises>;
};
