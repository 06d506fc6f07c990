import type { Conventions } from '../conventions/conventions.js';
import type { Folders } from '../naming/options.js';
import type { Outcome, Severity } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import type { Model } from '../model/model.js';
import type { Representation } from '../model/representation.js';
import type { NamedApi } from '../naming/api.js';
import type { Surface } from '../surface/surface.js';
import type { OptionValues, SomeValues, TargetOptions } from './option.js';

/** A text file of a target; `path` is `/`-separated and relative to the target's output folder. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly bytes?: undefined;
  /** Whether it is already formatted, like the sources of the runtime. */
  readonly laidOut?: true;
  /** A digest of everything the text is made from: its key in the cache. Default: a digest of the text. */
  readonly key?: string;
}

/** A file of a target that is not text, such as an image. It is written byte for byte. */
export interface BinaryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text?: undefined;
}

/** A file of a target. */
export type TargetFile = TextFile | BinaryFile;

/** Formatted texts of earlier runs, by the keys of their files. */
export interface KnownTexts {
  readonly get: (key: string) => string | undefined;
}

/** What every target gets besides its own options. */
export interface TargetContext {
  readonly model: Model;
  /**
   * The API as named for a language. Each language is named once per run. Without a representation of values, it is
   * that of the language's SDK.
   */
  readonly named: (language: Language, representation?: Representation) => NamedApi;
  /** Names fixed by the user, by id. */
  readonly pins: ReadonlyMap<string, string>;
  /** Names of earlier runs by language and id, kept unless the user fixed others. */
  readonly locked?: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
  readonly package: string;
  /** The version of the package in npm's format. Default: the document's version. */
  readonly version?: string | undefined;
  readonly client: string;
  readonly conventions: Conventions;
  readonly errors: { readonly base: string; readonly fallback: string };
  readonly environmentPrefix: string;
  /** The folders of types, if they are not the default ones. */
  readonly folders?: Folders | undefined;
  readonly positionalArguments: number | undefined;
  readonly bodyFirst: boolean | undefined;
  readonly samples: { readonly optional: 'never' | 'with-example' | 'always' };
  /** All targets of the run in the order of the configuration. A target may refer to the output of another one. */
  readonly targets: readonly PlannedTarget[];
  /** The absolute path of this target's output folder. */
  readonly output: string;
  /** Formatted texts of earlier runs. */
  readonly known?: KnownTexts | undefined;
}

/** A target of the run, with the absolute path of its output folder. */
export interface PlannedTarget {
  readonly name: string;
  readonly output: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A kind of problem that a target reports, as a row of the catalogue: its severity, its meaning, and what to do. */
export interface Problem {
  readonly severity: Severity;
  readonly title: string;
  readonly hint?: string;
}

/** A problem with the value of an option: the path of keys to it, a message, and what to do. */
export interface OptionFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

/** The values of a target's options by key, for code that does not know which options it has. */
type Values = Readonly<Record<string, unknown>>;

/** The part of a target that does not depend on the type of its options. */
interface Declared {
  /** What it writes, such as `an SDK`, for messages. */
  readonly summary: string;
  /** Why a package cannot have this name, as a sentence; `undefined` if it can. */
  refuses?(packageName: string): string | undefined;
  /** Whether its output is a web site, which `specwright preview` serves. */
  readonly isSite?: true;
  /** The problems that it reports, by code. Codes start with its name and `/`. */
  readonly problems?: Readonly<Record<string, Problem>>;
}

/**
 * A kind of output. `plan` decides which files there are, `print` writes the content of one. Both are pure:
 * the same context and options have the same result. A fault in a document is a diagnostic, never an exception.
 */
export interface Target extends Declared {
  /** The value of `target` in a configuration: lower-case words joined by `-`. */
  readonly name: string;
  readonly options: TargetOptions;
  readonly defaults: Values;
  /** The id of the language whose names it uses. */
  language?(options: Values): string;
  /** Checks options that contradict each other. */
  faults?(options: Values): readonly OptionFault[];
  plan(context: TargetContext, options: Values): Outcome<readonly unknown[]> | Promise<Outcome<readonly unknown[]>>;
  print(file: unknown): TargetFile;
  /** What the planned files export, if they are an SDK. */
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
