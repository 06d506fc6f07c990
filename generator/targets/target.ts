import type { Conventions } from '../conventions/conventions.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import type { Model } from '../model/model.js';
import type { Representation } from '../model/representation.js';
import type { NamedApi } from '../naming/api.js';

/** A file as a target makes it; `path` is `/`-separated and relative to the target's output folder. */
export interface TargetFile {
  readonly path: string;
  readonly text: string;
  /** It is laid out already, as the sources of the runtime are. */
  readonly laidOut?: true;
  /** A digest of all that the text is made from; that it is laid out from nothing else, those know who remember it. */
  readonly key?: string;
}

/** Texts that earlier runs laid out, by the keys of their files. */
export interface KnownTexts {
  readonly get: (key: string) => string | undefined;
}

/** What all targets are told besides the model. */
export interface TargetContext {
  readonly model: Model;
  /** The API as a language names it, with its values in a representation; each is named once in a run. */
  readonly named: (language: Language, representation: Representation) => NamedApi;
  /** Names the user fixed, by the id of what they name. */
  readonly pins: ReadonlyMap<string, string>;
  /** Names that earlier runs gave, which hold where the user says nothing; by language, then as pins are. */
  readonly locked?: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
  readonly package: string;
  /** The version of the package, as npm takes it; absent: the document's. */
  readonly version?: string | undefined;
  readonly client: string;
  readonly conventions: Conventions;
  readonly errors: { readonly base: string; readonly fallback: string };
  readonly environmentPrefix: string;
  readonly positionalArguments: number | undefined;
  readonly bodyFirst: boolean | undefined;
  readonly samples: { readonly optional: 'never' | 'with-example' | 'always' };
}

/**
 * Something that is generated: `plan` decides names and files, `emit` writes one file. Both are pure: what is `known` would
 * be made the same. Texts of the user's own files go by their absolute paths.
 */
export interface Target<Options, Planned> {
  readonly name: string;
  readonly plan: (
    context: TargetContext,
    options: Options,
    known?: KnownTexts,
  ) => Outcome<readonly Planned[]> | Promise<Outcome<readonly Planned[]>>;
  readonly emit: (file: Planned) => TargetFile;
}
