import type { ReactiveController } from 'lit';
import type { ControllerHost } from '../instrument/controllers/host.js';

/** How a part of an element is made, and when. */
interface Made<Code, Part> {
  /** Whether the element needs the part now. */
  isNeeded(): boolean;
  /** Loads the code of the part. */
  load(): Promise<Code>;
  /** Makes the part. */
  make(code: Code): Part;
}

/** A part of an element whose code is loaded when the element first needs it. */
export class LatePart<Part, Code = unknown> implements ReactiveController {
  #part: Part | undefined;
  #loading: Promise<Part> | undefined;

  constructor(
    private readonly host: ControllerHost,
    private readonly made: Made<Code, Part>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.check();
  }

  /** The part; undefined until it has loaded. */
  get now(): Part | undefined {
    return this.#part;
  }

  /** Loads the part if the element is on a page and needs it. */
  check(): void {
    if (this.host.isConnected && this.made.isNeeded()) void this.load();
  }

  /** Loads the part, unless it has loaded. */
  load(): Promise<Part> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<Part> {
    const { host } = this;
    const code = await this.made.load();
    // Server-rendered markup has no such part yet. It is hydrated as it is before the part is added.
    if (host.isConnected) await host.updateComplete;
    this.#part = this.made.make(code);
    host.requestUpdate('loaded', null);
    return this.#part;
  }
}
