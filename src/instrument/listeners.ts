/** An event as listeners of an element get it: `currentTarget` is the element. */
type Heard<Host, Type extends keyof HTMLElementEventMap> = HTMLElementEventMap[Type] & {
  readonly currentTarget: Host;
};

/** The method of an element that adds listeners, with the type of the element in `this` and in `currentTarget`. */
export interface Listening<Host> {
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: Host, event: Heard<Host, Type>) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
