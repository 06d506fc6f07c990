import type { Conventions } from '../conventions/conventions.js';
import type { Folders } from '../naming/options.js';
import type { Outcome, Severity } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import type { Model } from '../model/model.js';
import type { Representation } from '../model/representation.js';
import type { NamedApi } from '../naming/api.js';
import type { Surface } from '../surface/surface.js';
import type { OptionValues, SomeValues, TargetOptions } from './option.js';

/** A file that a target makes; `path` is `/`-separated and relative to the target's output folder. */
export interface TargetFile {
  readonly path: string;
  readonly text: string;
  /** It is laid out already, as the sources of the runtime are. */
  readonly laidOut?: true;
  /** A digest of all that the text is made from, by which a laid-out text is remembered; absent: the text itself. */
  readonly key?: string;
}

/** Texts that earlier runs laid out, by the keys of their files. */
export interface KnownTexts {
  readonly get: (key: string) => string | undefined;
}

/** What every target gets besides its own options. */
export interface TargetContext {
  readonly model: Model;
  /**
   * The API as a language names it; each language is named once in a run. Without a representation of values, they are as in
   * the SDK of that language.
   */
  readonly named: (language: Language, representation?: Representation) => NamedApi;
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
  /** The folders of types, where they are not those that are usual. */
  readonly folders?: Folders | undefined;
  readonly positionalArguments: number | undefined;
  readonly bodyFirst: boolean | undefined;
  readonly samples: { readonly optional: 'never' | 'with-example' | 'always' };
  /** All that is made in this run, in the order of the configuration; a target may refer to the output of another one. */
  readonly targets: readonly PlannedTarget[];
  /** The absolute folder of this target's output. */
  readonly output: string;
  /** Texts that earlier runs laid out. */
  readonly known?: KnownTexts | undefined;
}

/** A target of the run, with the absolute folder of its output. */
export interface PlannedTarget {
  readonly name: string;
  readonly output: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A kind of problem that a target reports, as a row of the catalogue: its weight, what it is, and what to do. */
export interface Problem {
  readonly severity: Severity;
  readonly title: string;
  readonly hint?: string;
}

/** Why the value of an option cannot be followed: the keys that lead to it, a sentence about it, and what to do. */
export interface OptionFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

/** The values of a target's options by their keys, where it is not known which options it has. */
type Values = Readonly<Record<string, unknown>>;

/** What targets have in common, whatever their options are. */
interface Declared {
  /** What it writes, such as `an SDK`. */
  readonly summary: string;
  /** Why no package of this name can be made, as a sentence; `undefined` where one can. */
  refuses?(packageName: string): string | undefined;
  /** The problems that it reports, by their codes, which begin with its name and `/`. */
  readonly problems?: Readonly<Record<string, Problem>>;
}

/**
 * Something that is generated, of any kind. `plan` decides what files there are, `print` makes the text of one. Both are pure:
 * the same context and options have the same result. Nothing is thrown for a fault in a document: it is a diagnostic.
 */
export interface Target extends Declared {
  /** What `target` says in a configuration: words in lower case, joined by `-`. */
  readonly name: string;
  readonly options: TargetOptions;
  readonly defaults: Values;
  /** The id of the language whose names it uses. */
  language?(options: Values): string;
  /** Options that contradict each other, or what the target makes in any case. */
  faults?(options: Values): readonly OptionFault[];
  plan(context: TargetContext, options: Values): Outcome<readonly unknown[]> | Promise<Outcome<readonly unknown[]>>;
  print(file: unknown): TargetFile;
  /** What the planned files export, where they are an SDK. */
  surface?(files: readonly unknown[]): Surface;
}

/** A target typed by its options, their defaults and what it plans. */
export interface TargetOf<All extends TargetOptions, Defaults, File, Name extends string> extends Declared {
  readonly name: Name;
  readonly options: All;
  readonly defaults: Defaults;
  language?(options: OptionValues<All, Defaults>): string;
  faults?(options: OptionValues<All, Defaults>): readonly OptionFault[];
  plan(
    context: TargetContext,
    options: OptionValues<All, Defaults>,
  ): Outcome<readonly File[]> | Promise<Outcome<readonly File[]>>;
  print(file: File): TargetFile;
  surface?(files: readonly File[]): Surface;
}

/** Defines a target, typed by its options. */
export function defineTarget<
  const All extends TargetOptions,
  const Defaults extends SomeValues<All>,
  File,
  const Name extends string,
>(target: TargetOf<All, Defaults, File, Name>): TargetOf<All, Defaults, File, Name> {
  return target;
}
