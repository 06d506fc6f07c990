import type { ByScalar, NameHint, Scalar } from '../model/model.js';
import type { CallOption, Calls } from './calls.js';
import type { MemberLabel } from './member-labels.js';

/** The folders, or namespaces, of declarations. */
export type Scope = 'components' | 'operations' | 'errors';

type InlineHint = Extract<NameHint, { kind: 'inline' }>;

/** The parts of an inline schema's name, all in the casing of the language. */
export interface InlineContext {
  readonly hint: InlineHint;
  /** The name of the declaration or operation that the structure belongs to. */
  readonly owner: string;
  readonly kind: 'object' | 'enum' | 'union' | 'alias';
  /** For members of unions: what distinguishes them. */
  readonly label?: MemberLabel | undefined;
}

/** How a language casts names. */
export interface Naming {
  /** `flat`: all types share one scope. */
  readonly scopes: 'flat' | 'separate';
  readonly type: (text: string) => string;
  readonly field: (text: string) => string;
  readonly member: (text: string) => string;
  /** Candidates, shortest first; the first that is free is taken. */
  readonly inline: (context: InlineContext) => readonly string[];
  /** The name of the request's field that holds a body with no name of its own. */
  readonly bodyField: string;
  /** Names that the language, its library or the generated code takes. */
  readonly reservedTypes: ReadonlySet<string>;
  /** Built-in names that types should not hide. */
  readonly builtIns?: ReadonlySet<string>;
  readonly reservedFields: ReadonlySet<string>;
  /** What capitals a type has means something, or is a rule for all code of the language, so no component keeps others. */
  readonly capitals?: true;
  /** The prefix of a name that begins with a digit; by default `_`. */
  readonly beforeDigit?: string;
  /** Members of enumerations share a scope with all others: the name of the type goes before theirs. */
  readonly memberHasType?: boolean;
  /** The suffix of a field with the name of its type, if the language forbids that. */
  readonly fieldLikeType?: string;
  /** Files beside those of the types. */
  readonly files: readonly string[];
  /** Files beside those that hold the types of operations. */
  readonly operationFiles?: readonly string[];
  /** Errors that every client has. */
  readonly errors: readonly string[];
}

/** Which types a language adds for an operation. */
export interface OperationModels {
  readonly globals: boolean;
  /** Whether response headers have a type, because calls can return them. */
  readonly responseHeaders?: boolean;
  /** Fields beside the body in the structure of a response, in languages that may have one for every operation. */
  readonly responseFields?: readonly {
    readonly name: string;
    readonly external: string;
    readonly description: string;
  }[];
  /** Types tell the members of a union apart by its discriminator, so it is never absent. */
  readonly discriminated?: true;
}

/** A spelling with its forms for values that may be absent or null; languages that do not show it have one form. */
export interface Spelling {
  readonly plain: string;
  /** May be absent. */
  readonly optional?: string;
  /** May be null, but not absent; by default `plain`. */
  readonly nullable?: string;
  /** May be both; by default `optional`. */
  readonly either?: string;
  /** As an item of a list or a value of a map. */
  readonly inside?: string;
}

/**
 * How type cells of the reference are written. `{}` stands for the type inside, `{name}`, `{scope}` and `{href}` for a
 * declaration's; `{members}` for a union's members.
 */
export interface Notation {
  /** How the values of an enumeration are shown: one line of types, or a table of names and values. */
  readonly enums: 'union' | 'table';
  /** Whether headings of union members are code spans. */
  readonly memberCode: boolean;
  /** Signs of types that are escaped on all pages, also where they have no meaning in Markdown. */
  readonly escapedSigns?: string;
  readonly scalars: ByScalar<Spelling>;
  readonly unknown: Spelling;
  /** Constants as they are; `undefined` shows the constant's type. */
  readonly literal?: Spelling;
  readonly list: string;
  readonly map: string;
  readonly tuple: string;
  readonly declaration: {
    readonly object: Spelling;
    readonly enum: Spelling;
    readonly union: Spelling;
    readonly alias: Spelling;
  };
  /** How a type is written that has the name of a group's class, where a language must tell them apart. */
  readonly namedLikeGroup?: Spelling;
  /** What a notation calls the folders of declarations, for `{scope}`. */
  readonly scopes: Readonly<Record<Scope, string>>;
  /** Between a union's members, and what stands for null among them. */
  readonly unionSeparator: string;
  readonly unionNull?: string;
  readonly externals: Readonly<Record<string, Spelling>>;
  /** The same without decoration, for code: headings of union members. */
  readonly code: {
    readonly scalars: ByScalar<string>;
    readonly unknown: string;
    readonly literal: string;
    readonly list: string;
    readonly map: string;
    readonly declaration: string;
  };
}

/** Where the pages of a language lie. `{name}` is the type's name, `{file}` the same in lower case. */
export interface PagePaths {
  readonly components: string;
  readonly operations: string;
  readonly errors: string;
  /** The page of a group of operations. */
  readonly groups?: string;
  /** `root`: links climb to the root and come down again, wherever they start; `shortest`: as short as they can be. */
  readonly links: 'root' | 'shortest';
}

/** A page about something that every client has, which cells link to; made if the API `holds` such a value. */
export interface SupportPage {
  readonly path: string;
  readonly holds?: Scalar;
  readonly title: string;
  readonly description: string;
  /** A sample, in languages that have some. `quoted` writes a path within the package as text in quotes. */
  readonly code?: (quoted: (path: string) => string) => string;
  readonly fields: readonly CallOption[];
  /** Its fields are the parameters that a client sends with each call; only if the API has some. */
  readonly globals?: true;
}

/** A language of the reference: one data object. */
export interface Language {
  readonly id: string;
  /** The info string of its code blocks. */
  readonly fence: string;
  readonly naming: Naming;
  readonly models: OperationModels;
  readonly notation: Notation;
  /** Absent where a language has nothing of its own to say of calls. */
  readonly calls?: Calls;
  /**
   * How many modules may import one another in a row, where a compiler or a loader goes from one to the next by calls: types
   * share modules where there would be more.
   */
  readonly longestImports?: number;
  readonly paths: PagePaths;
  readonly support?: readonly SupportPage[];
}
