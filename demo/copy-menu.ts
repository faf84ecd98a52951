/** The choice of forms under an instrument on its bench. */
import { copyAs } from './copy.js';
import { alone, formats, pixelsToCopy, type Benched, type Format } from './formats.js';
import { save } from './picture-file.js';

/** Writes what is on the bench in the form that is chosen. */
export class CopyMenu {
  readonly #code: HTMLElement;
  readonly #save: HTMLButtonElement;
  #benched: Benched | undefined;

  constructor(
    private readonly choices: HTMLElement,
    code: HTMLElement,
  ) {
    this.#code = code;
    this.#save = choices.querySelector('button')!;
    choices.addEventListener('change', () => this.#write());
    this.#save.addEventListener('click', () => void this.#keep());
  }

  /** Takes what is on the bench now. */
  show(benched: Benched): void {
    this.#benched = benched;
    this.#write();
  }

  get #format(): Format {
    const { value } = this.choices.querySelector<HTMLInputElement>(':checked')!;
    return formats[value];
  }

  #write(): void {
    const format = this.#format;
    const benched = format === formats['element'] ? this.#benched! : alone(this.#benched!);
    this.#code.textContent = format.write(benched);
    this.#save.hidden = !format.file;
    copyAs(this.#code, format === formats['png'] ? () => pixelsToCopy(benched) : undefined);
  }

  async #keep(): Promise<void> {
    const { shown } = this.#benched!;
    const { file, type } = this.#format;
    save(await file!(this.#benched!), `${shown.tag}.${type}`);
  }
}
