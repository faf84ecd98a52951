import type { ReactiveControllerHost } from 'lit';

/** The interface of an element that its controllers use. */
export interface ControllerHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  requestUpdate(name?: PropertyKey, old?: unknown): void;
}
