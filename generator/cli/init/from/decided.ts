import type { Model } from '../../../model/model.js';
import type { OverlayAction } from './overlay.js';
import type { Line } from './line.js';

/** What an old configuration says about parts of the document: changes of it, pins, and a line on each. */
export interface Decided {
  readonly actions: readonly OverlayAction[];
  readonly names: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
}

/** Decides when the document is known; the model is absent where it cannot be read. */
export type Decide = (model: Model | undefined) => Decided;

/** Collects decisions about one file. */
export class Decisions {
  readonly #actions: OverlayAction[] = [];
  readonly #names = new Map<string, string>();
  readonly #lines: Line[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** A setting that became part of the overlay. */
  act(key: string, value: unknown, said: string, ...actions: readonly OverlayAction[]): void {
    for (const action of actions) this.#actions.push(action);
    this.#lines.push({ file: this.#file, key, value, verdict: 'taken', to: 'overlays', said });
  }

  /** A setting that became the pin of a name. */
  pin(key: string, value: unknown, pointer: string, name: string): void {
    this.#names.set(pointer, name);
    this.#lines.push({ file: this.#file, key, value, verdict: 'taken', to: 'names', said: name });
  }

  /** A setting that needs nothing, or has no counterpart. */
  say(verdict: 'same' | 'none', key: string, value: unknown, said: string): void {
    this.#lines.push({ file: this.#file, key, value, verdict, said });
  }

  get decided(): Decided {
    return { actions: this.#actions, names: Object.fromEntries(this.#names), lines: this.#lines };
  }
}
