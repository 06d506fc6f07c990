import type { ChosenConventions, Conventions } from '../conventions/conventions.js';
import type { Limits } from '../diagnostics/budgets.js';
import { usual, type Representation } from '../model/representation.js';

/** How strictly generated clients check what a server returns. */
export type ResponseChecking = 'strict' | 'lenient' | 'off';

/** What a rule of the configuration makes of a diagnostic code. */
export type RuleLevel = 'off' | 'warn' | 'error';

/** Which optional properties the samples of the pages show. */
export type OptionalSamples = 'never' | 'with-example' | 'always';

/** The target that writes a TypeScript SDK; `output` is an absolute folder. */
export interface TypeScriptTarget extends Representation {
  readonly target: 'typescript';
  readonly output: string;
  readonly responses: ResponseChecking;
  /** `copy`, or the package that the runtime is taken from, with a range of versions after `@` or without. */
  readonly runtime: string;
  /** The absolute path of a configuration of prettier, by which files are laid out instead of its defaults. */
  readonly prettier?: string | undefined;
  /** Files of the user below `output`, as globs relative to it: never written, never removed. */
  readonly keep: readonly string[];
}

/** The target that writes reference pages in the notation of one language; `output` is an absolute folder. */
export interface DocsTarget extends Representation {
  readonly target: 'docs';
  readonly output: string;
  readonly language: string;
  readonly flavour: string;
  /** The absolute folder of templates that go before the flavour's own. */
  readonly templates?: string | undefined;
  readonly keep: readonly string[];
  /** Pages have an Example Usage section. */
  readonly sampleSection: boolean;
  /** A `const` is shown as its value, or as the type of that value. */
  readonly constants: 'literal' | 'base';
  /** An enum page shows one line of TypeScript, or a table of names and values. */
  readonly enums?: 'union' | 'table' | undefined;
  /** Pages are MDX, where `<` and braces that others read as text begin elements and expressions. */
  readonly mdx: boolean;
}

/** One thing to generate. */
export type TargetConfiguration = TypeScriptTarget | DocsTarget;

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
  readonly environmentPrefix?: string;
  /** Up to how many arguments a method takes one by one before they become one request object; absent: see `callShape`. */
  readonly positionalArguments?: number | undefined;
  /** Whether the body goes before the parameters, among those that must and those that may be given. */
  readonly bodyFirst?: boolean | undefined;
  readonly samples: { readonly optional: OptionalSamples };
  readonly targets: readonly TargetConfiguration[];
  /** Pins: the name of the thing at a JSON pointer. */
  readonly names: Readonly<Record<string, string>>;
  /** The absolute file of the names that stay; absent where none have to. */
  readonly lock?: string;
  /** The absolute file that says what was released last; absent where there is none. */
  readonly release?: string;
  /** What may be read besides the folder of the document: absolute folders, and origins such as `https://example.com`. */
  readonly allow: { readonly folders: readonly string[]; readonly origins: readonly string[] };
  /** How much may be read, where that is not what is usual. */
  readonly limits: Partial<Limits>;
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** A target as people write it: everything but `target` and `output` may be left out; `output` is relative to `--out`. */
export type UserTarget = { [T in TargetConfiguration as T['target']]: Loose<T, 'target' | 'output'> }[
  'typescript' | 'docs'];

/** What people write of one document; paths are relative to the configuration file. */
type UserDocument = Loose<
  Omit<
    Configuration,
    | 'configurationFile'
    | 'out'
    | 'conventions'
    | 'targets'
    | 'errors'
    | 'allow'
    | 'limits'
    | 'samples'
    | 'lock'
    | 'release'
  >,
  never
> &
  ChosenConventions & {
    /** Configurations that this one completes: paths relative to the file that names them, later ones over earlier ones. */
    readonly extends?: string | readonly string[] | undefined;
    /** Whether names stay, in `names.lock` beside the configuration or in the file that is named. */
    readonly lock?: boolean | string | undefined;
    readonly errors?: Loose<Configuration['errors'], never> | undefined;
    readonly allow?: Loose<Configuration['allow'], never> | undefined;
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
  typescript: { ...usual, responses: 'lenient', runtime: 'copy', keep: [] },
  docs: {
    language: 'typescript',
    flavour: 'tables',
    ...usual,
    keep: [],
    sampleSection: true,
    constants: 'literal',
    mdx: false,
  },
  /** What is made of a document alone. */
  targets: [
    { target: 'typescript', output: 'sdk' },
    { target: 'docs', output: 'docs' },
  ],
} as const;

/** Gives a configuration back as it is, typed: for `specwright.config.ts`. */
export function defineConfig(configuration: UserConfiguration): UserConfiguration {
  return configuration;
}
