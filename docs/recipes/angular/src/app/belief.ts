import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'number-sense/probability-meter';

@Component({
  selector: 'app-belief',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <probability-meter
      #meter
      interactive
      aria-label="Rain tomorrow"
      [attr.probability]="probability()"
      (input)="probability.set(meter.probability)"
      >53%</probability-meter
    >
    <output>{{ percent() }}%</output>
  `,
})
export class Belief {
  protected readonly probability = signal(0.53);
  protected readonly percent = () => Math.round(100 * this.probability());
}
