import type { ReactiveControllerHost } from 'lit';

/** An element as controllers see it. */
export interface ControllerHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  requestUpdate(name?: PropertyKey, old?: unknown): void;
}
