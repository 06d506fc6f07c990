import type { ChosenConventions, Conventions } from '../conventions/conventions.js';
import type { Folders } from '../naming/options.js';
import type { Limits } from '../diagnostics/budgets.js';
import type { Transform } from '../model/model.js';
import type { Filter } from '../model/selector.js';
import type { builtin } from '../targets/builtin.js';
import type { GivenOptions, TargetOptions } from '../targets/option.js';
import type { Target } from '../targets/target.js';

/** The severity that a rule sets for a diagnostic code. */
export type RuleLevel = 'off' | 'warn' | 'error';

/** Which optional properties the samples of the pages show. */
export type OptionalSamples = 'never' | 'with-example' | 'always';

/** One output: its target, its absolute folder and its options. */
export interface TargetConfiguration {
  readonly target: Target;
  readonly output: string;
  /**
   * The user's own files below `output`, as globs relative to it. They are written only if absent and never removed.
   */
  readonly keep: readonly string[];
  /** Files to leave out, as globs like those of `keep`. */
  readonly omit?: readonly string[] | undefined;
  /** The name of its package, where it is not that of the document. */
  readonly package?: string | undefined;
  /** The part of the API for this target, within the part for the whole document. */
  readonly filter?: Filter | undefined;
  /** Whether it includes parts marked `x-internal`. */
  readonly internal?: boolean | undefined;
  /** The options for the target: complete, with absolute paths. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** User code that a configuration runs: its absolute file paths and a digest of their contents. */
export interface ForeignCode {
  readonly files: readonly string[];
  readonly digest: string;
}

/** The configuration for the pipeline: complete, with absolute paths. */
export interface Configuration {
  /** The absolute path of its file; absent if only a document was passed. */
  readonly configurationFile?: string;
  /** An absolute path, an `http(s):` URL, or `-` for standard input. */
  readonly input: string;
  /** Absolute paths or URLs, in the order of application. */
  readonly overlays: readonly string[];
  /** The absolute folder of all output folders. */
  readonly out: string;
  readonly package?: string;
  readonly client?: string;
  /** Decisions that the specifications leave open, or that a published contract makes differently. */
  readonly conventions: Conventions;
  readonly errors: { readonly base?: string; readonly fallback?: string };
  /** The folders of types by scope, relative to `src` and to the pages. Default: those of the conventions. */
  readonly folders?: Folders;
  readonly environmentPrefix?: string;
  /**
   * The most positional arguments of a method; with more values it takes one request object. Default: see `callShape`.
   */
  readonly positionalArguments?: number | undefined;
  /** Whether the body precedes the parameters, among required and among optional arguments. */
  readonly bodyFirst?: boolean | undefined;
  readonly samples: { readonly optional: OptionalSamples };
  readonly targets: readonly TargetConfiguration[];
  /** The part of the API that is generated. */
  readonly filter?: Filter | undefined;
  /** Whether the API includes parts marked `x-internal`, unless a target decides otherwise. */
  readonly internal?: boolean | undefined;
  /** Fixed names by JSON pointer. */
  readonly names: Readonly<Record<string, string>>;
  /** The absolute path of the lock of names; absent without a lock. */
  readonly lock?: string;
  /** The absolute path of the file about the last release; absent if there is none. */
  readonly release?: string;
  /** What may be read outside the document's folder: absolute folders, and origins such as `https://example.com`. */
  readonly allow: { readonly folders: readonly string[]; readonly origins: readonly string[] };
  /** Transforms of the model before planning, in order. */
  readonly transforms: readonly Transform[];
  /** The code of the user's targets and transforms; absent if there is none. */
  readonly code?: ForeignCode;
  /** Limits of reading that differ from the defaults. */
  readonly limits: Partial<Limits>;
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** A filter in a configuration: one selector, or a list in which one match is enough. */
interface UserFilter extends Filter {
  readonly internal?: boolean | undefined;
}

/** The keys of every target. */
interface UserTargetBase extends UserFilter {
  /** Its output folder, relative to `--out`. */
  readonly output: string;
  readonly keep?: readonly string[] | undefined;
  readonly omit?: readonly string[] | undefined;
  readonly package?: string | undefined;
}

type Builtin = (typeof builtin)[number]['target'];

type UserTargetOf<One extends { readonly name: string; readonly options: TargetOptions }> = UserTargetBase & {
  readonly target: One['name'];
} & GivenOptions<One['options']>;

/** A package or a file that exports a target. */
type TargetModule = `@${string}/${string}` | `./${string}` | `../${string}` | `${string}-${string}`;

/** A target of the user or a package: a value, or the module that exports it. */
type OtherUserTarget = UserTargetBase & { readonly target: Target | TargetModule; readonly [option: string]: unknown };

/** A target as users write it, with its options beside the name. */
export type UserTarget = { [One in Builtin as One['name']]: UserTargetOf<One> }[Builtin['name']] | OtherUserTarget;

/** The configuration of one document as users write it. Paths are relative to the file. */
type UserDocument = Loose<
  Omit<
    Configuration,
    | 'configurationFile'
    | 'out'
    | 'conventions'
    | 'targets'
    | 'filter'
    | 'internal'
    | 'errors'
    | 'allow'
    | 'limits'
    | 'samples'
    | 'lock'
    | 'release'
    | 'transforms'
    | 'code'
  >,
  never
> &
  ChosenConventions &
  UserFilter & {
    /** Configurations to extend: paths relative to this file. Later ones win over earlier ones. */
    readonly extends?: string | readonly string[] | undefined;
    /** Whether to lock names, in `names.lock` beside the configuration or in the given file. */
    readonly lock?: boolean | string | undefined;
    readonly errors?: Loose<Configuration['errors'], never> | undefined;
    readonly allow?:
      (Loose<Configuration['allow'], never> & { readonly modules?: readonly string[] | undefined }) | undefined;
    /** Functions, in a configuration that is a program, or modules that export them. */
    readonly transforms?: readonly (Transform | string)[] | undefined;
    readonly limits?: Loose<Configuration['limits'], never> | undefined;
    readonly samples?: Loose<Configuration['samples'], never> | undefined;
    readonly targets?: readonly UserTarget[] | undefined;
  };

/** An inline project; `out` has the meaning of `--out`, relative to the file. */
export type UserProject = UserDocument & { readonly name: string; readonly out?: string | undefined };

/** The configuration as users write it: for one document, or a list of projects and paths to configurations. */
export type UserConfiguration = UserDocument & { readonly projects?: readonly (string | UserProject)[] | undefined };

type Loose<T, Needed extends keyof T> = Pick<T, Needed> & {
  readonly [K in keyof T as K extends Needed ? never : K]?: T[K] | undefined;
};

/** The defaults. All other keys are absent or empty by default. */
export const defaults = {
  samples: { optional: 'with-example' },
} as const;

/** Returns a configuration unchanged. It types `specwright.config.ts`. */
export function defineConfig(configuration: UserConfiguration): UserConfiguration {
  return configuration;
}
