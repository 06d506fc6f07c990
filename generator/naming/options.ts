import type { Conventions } from '../conventions/conventions.js';
import type { Language } from '../languages/language.js';
import type { Pins } from './pins.js';

/** What decides names and calls besides the document and the language. */
export interface NamingOptions {
  readonly conventions: Conventions;
  /** Names that the user fixed, by the id of what they name. */
  readonly pins: Pins;
  /** Names of earlier runs by language, which hold where the user fixed none. */
  readonly locked?: ReadonlyMap<string, Pins> | undefined;
  /** The class of the client. */
  readonly client: string;
  /** The classes of all errors, and of those that no other class stands for. */
  readonly errors: { readonly base: string; readonly fallback: string };
  /** Up to how many values are arguments of their own; absent: path parameters and the body are, in any number. */
  readonly positionalArguments?: number | undefined;
  readonly bodyFirst?: boolean | undefined;
}

/** What decides names in one language: its conventions, and the pins of earlier runs among those of the user. */
export interface NamingRules extends Omit<NamingOptions, 'locked'> {
  readonly language: Language;
}
