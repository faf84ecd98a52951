declare module '@observablehq/runtime' {
  interface Variable {
    define(name: string, inputs: string[], definition: (...inputs: never[]) => unknown): Variable;
  }
  interface Module {
    variable(observer?: { fulfilled(value: number): void }): Variable;
  }
  export class Runtime {
    constructor(builtins: object);
    module(): Module;
    dispose(): void;
  }
}

declare module '@observablehq/stdlib' {
  export class Library {}
}

declare module '@observablehq/inputs' {
  export function text(options: { submit: boolean }): HTMLElement;
  export function bind(target: HTMLElement, source: HTMLElement): HTMLElement;
}
