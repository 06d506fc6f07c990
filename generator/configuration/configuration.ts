import type { ChosenConventions, Conventions } from '../conventions/conventions.js';
import type { Folders } from '../naming/options.js';
import type { Limits } from '../diagnostics/budgets.js';
import type { Transform } from '../model/model.js';
import type { Filter } from '../model/selector.js';
import type { builtin } from '../targets/builtin.js';
import type { GivenOptions, TargetOptions } from '../targets/option.js';
import type { Target } from '../targets/target.js';

/** What a rule of the configuration makes of a diagnostic code. */
export type RuleLevel = 'off' | 'warn' | 'error';

/** Which optional properties the samples of the pages show. */
export type OptionalSamples = 'never' | 'with-example' | 'always';

/** One thing to generate: by which target, into which absolute folder, and with which options. */
export interface TargetConfiguration {
  readonly target: Target;
  readonly output: string;
  /** Files of the user below `output`, as globs relative to it: written only where they are not there, never removed. */
  readonly keep: readonly string[];
  /** Files that are not made, as globs like those of `keep`. */
  readonly omit?: readonly string[] | undefined;
  /** Which part of the API it gets, of that which the document as a whole leaves. */
  readonly filter?: Filter | undefined;
  /** Whether it gets what the document marks with `x-internal`. */
  readonly internal?: boolean | undefined;
  /** What the target sees: complete, with absolute paths. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Code of others that a configuration runs: its files, absolute, and a digest of their contents. */
export interface ForeignCode {
  readonly files: readonly string[];
  readonly digest: string;
}

/** The configuration as the stages see it: complete, every path absolute. */
export interface Configuration {
  /** The file it was read from, absolute; absent when a document alone was given. */
  readonly configurationFile?: string;
  /** An absolute path, an `http(s):` URL, or `-` for standard input. */
  readonly input: string;
  /** Absolute paths or URLs, in the order in which they are applied. */
  readonly overlays: readonly string[];
  /** The absolute folder that holds every output folder. */
  readonly out: string;
  readonly package?: string;
  readonly client?: string;
  /** What is decided where the specifications leave it open, or a published contract has its own way. */
  readonly conventions: Conventions;
  readonly errors: { readonly base?: string; readonly fallback?: string };
  /** The folders of types by what they are of, relative to `src` and to the pages; absent: those that are usual. */
  readonly folders?: Folders;
  readonly environmentPrefix?: string;
  /** Up to how many arguments a method takes one by one before they become one request object; absent: see `callShape`. */
  readonly positionalArguments?: number | undefined;
  /** Whether the body goes before the parameters, among those that must and those that may be given. */
  readonly bodyFirst?: boolean | undefined;
  readonly samples: { readonly optional: OptionalSamples };
  readonly targets: readonly TargetConfiguration[];
  /** Which part of the API is generated. */
  readonly filter?: Filter | undefined;
  /** Whether what the document marks with `x-internal` is part of the API, where a target says nothing. */
  readonly internal?: boolean | undefined;
  /** Pins: the name of the thing at a JSON pointer. */
  readonly names: Readonly<Record<string, string>>;
  /** The absolute file of the names that stay; absent where none have to. */
  readonly lock?: string;
  /** The absolute file that says what was released last; absent where there is none. */
  readonly release?: string;
  /** What may be read besides the folder of the document: absolute folders, and origins such as `https://example.com`. */
  readonly allow: { readonly folders: readonly string[]; readonly origins: readonly string[] };
  /** Changes of the model before anything is planned, in order. */
  readonly transforms: readonly Transform[];
  /** The code that targets and transforms of the user are; absent where all is our own. */
  readonly code?: ForeignCode;
  /** How much may be read, where that is not what is usual. */
  readonly limits: Partial<Limits>;
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** The part of an API that is generated, as the configuration has it: one selector, or several, any of which can match. */
interface UserFilter extends Filter {
  readonly internal?: boolean | undefined;
}

/** What people write of every target. */
interface UserTargetBase extends UserFilter {
  /** The folder that it writes to, relative to `--out`. */
  readonly output: string;
  readonly keep?: readonly string[] | undefined;
  readonly omit?: readonly string[] | undefined;
}

type Builtin = (typeof builtin)[number]['target'];

type UserTargetOf<One extends { readonly name: string; readonly options: TargetOptions }> = UserTargetBase & {
  readonly target: One['name'];
} & GivenOptions<One['options']>;

/** A package or a file that exports a target. */
type TargetModule = `@${string}/${string}` | `./${string}` | `../${string}` | `${string}-${string}`;

/** A target that does not come with Specwright: as a value, or by the module that exports it. */
type OtherUserTarget = UserTargetBase & { readonly target: Target | TargetModule; readonly [option: string]: unknown };

/** A target as people write it, with its options beside the name. */
export type UserTarget = { [One in Builtin as One['name']]: UserTargetOf<One> }[Builtin['name']] | OtherUserTarget;

/** What people write of one document; paths are relative to the configuration file. */
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
    /** Configurations that this one completes: paths relative to the file that names them, later ones over earlier ones. */
    readonly extends?: string | readonly string[] | undefined;
    /** Whether names stay, in `names.lock` beside the configuration or in the file that is named. */
    readonly lock?: boolean | string | undefined;
    readonly errors?: Loose<Configuration['errors'], never> | undefined;
    readonly allow?:
      (Loose<Configuration['allow'], never> & { readonly modules?: readonly string[] | undefined }) | undefined;
    /** Functions, where the configuration is a program, or modules that export them. */
    readonly transforms?: readonly (Transform | string)[] | undefined;
    readonly limits?: Loose<Configuration['limits'], never> | undefined;
    readonly samples?: Loose<Configuration['samples'], never> | undefined;
    readonly targets?: readonly UserTarget[] | undefined;
  };

/** A project that stands in the list itself; `out` is what `--out` is to a document alone, relative to the file. */
export type UserProject = UserDocument & { readonly name: string; readonly out?: string | undefined };

/** The configuration as people write it: of one document, or a list of paths to configurations and of projects. */
export type UserConfiguration = UserDocument & { readonly projects?: readonly (string | UserProject)[] | undefined };

type Loose<T, Needed extends keyof T> = Pick<T, Needed> & {
  readonly [K in keyof T as K extends Needed ? never : K]?: T[K] | undefined;
};

/** What holds where the configuration says nothing; every other key is then absent or empty. */
export const defaults = {
  samples: { optional: 'with-example' },
} as const;

/** Returns a configuration as it is, typed: for `specwright.config.ts`. */
export function defineConfig(configuration: UserConfiguration): UserConfiguration {
  return configuration;
}
