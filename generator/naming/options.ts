import type { Conventions } from '../conventions/conventions.js';
import type { Language, Scope } from '../languages/language.js';
import type { Pins } from './pins.js';

/** The folder of the types of each scope, without slashes around it. */
export type Folders = Readonly<Partial<Record<Scope, string>>>;

/** The options of naming that hold for all languages. */
export interface NamingOptions {
  readonly conventions: Conventions;
  /** Names that the user fixed, by the id of what they name. */
  readonly pins: Pins;
  /** Names of earlier runs by language, which hold unless the user fixed another one. */
  readonly locked?: ReadonlyMap<string, Pins> | undefined;
  /** The class of the client. */
  readonly client: string;
  /** The base class of all errors, and the class of errors that the document does not describe. */
  readonly errors: { readonly base: string; readonly fallback: string };
  /** The folders of types, where they are not those that are usual: types in one folder have names of their own. */
  readonly folders?: Folders | undefined;
  /** The most positional arguments of a call; absent: the language or the convention decides. */
  readonly positionalArguments?: number | undefined;
  readonly bodyFirst?: boolean | undefined;
}

/** The options of naming as they hold for one language; `pins` include the names of earlier runs. */
export interface NamingRules extends Omit<NamingOptions, 'locked'> {
  readonly language: Language;
}
