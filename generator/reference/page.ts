import type { Scope } from '../languages/language.js';
import type { Media } from '../model/media.js';
import type { Value } from '../model/model.js';
import type { Snippet } from '../samples/http/snippets.js';
import type { Choice, Field, Inline, PageId } from './field.js';

export type { Snippet } from '../samples/http/snippets.js';
export type { Choice, Field, Inline } from './field.js';

/*
 * The reference of an API as plain, readonly data: it prints as JSON, and texts of the document stand in it as they are.
 * What a medium makes of them is decided where it is rendered.
 */

interface PageOf<Kind> {
  readonly kind: Kind;
  readonly id: PageId;
  /** Where it lies, relative to the root of the pages. */
  readonly path: string;
  readonly title: string;
  readonly description: string | undefined;
}

/** The page of an object, or of another name for a type. */
export interface ClassPage extends PageOf<'class'> {
  readonly sample: Snippet | undefined;
  readonly fields: readonly Field[];
}

/** The page of an enumeration. */
export interface EnumPage extends PageOf<'enum'> {
  readonly sample: Snippet | undefined;
  readonly members: readonly (Choice & { readonly name: string })[];
  /** The type of values that the document does not list. */
  readonly others: string | undefined;
}

/** The page of a union. */
export interface UnionPage extends PageOf<'union'> {
  readonly members: readonly { readonly title: Inline; readonly sample: Snippet | undefined }[];
}

/** The page of a type, as the code of a language has it. */
export type TypePage = ClassPage | EnumPage | UnionPage;

/** One representation of a body: what it holds, as a field without a name. */
export interface Representation {
  readonly mediaType: string;
  readonly value: Field;
}

/** What a response looks like. */
export type ResponseExample = { readonly status: string; readonly mediaType: string } & (
  { readonly format: 'json'; readonly value: Value } | { readonly format: 'text'; readonly value: string }
);

/** One credential: where it travels, and what it looks like. */
export interface Credential {
  readonly name: string;
  readonly type: string;
  readonly place: 'header' | 'query' | 'cookie';
  readonly description: string | undefined;
  /** What the value looks like, where that is more than a secret, and what stands for the secret in it. */
  readonly form: { readonly text: string; readonly secret: string } | undefined;
  /** Where tokens come from. */
  readonly tokenUrl: string | undefined;
  readonly scopes: readonly string[];
}

/** What an operation asks of its callers; one of the alternatives is enough. */
export interface Authorization {
  readonly required: boolean;
  /** The scopes of all alternatives together. */
  readonly scopes: readonly string[];
  readonly alternatives: readonly (readonly Credential[])[];
}

/** The page of an operation. */
export interface OperationPage extends PageOf<'operation'> {
  readonly method: string;
  /** The path of its requests, with placeholders. */
  readonly route: string;
  readonly deprecated: true | string | undefined;
  readonly samples: readonly Snippet[];
  readonly examples: readonly ResponseExample[];
  readonly authorization: Authorization;
  readonly parameters: Readonly<Record<'path' | 'query' | 'header' | 'cookie', readonly Field[]>>;
  /** Without contents where the operation has no body. */
  readonly body: {
    readonly required: boolean;
    readonly description: string | undefined;
    readonly contents: readonly Representation[];
  };
  readonly responses: readonly {
    readonly status: string;
    readonly description: string | undefined;
    readonly headers: readonly Field[];
    readonly contents: readonly Representation[];
  }[];
}

/** The page of an entity: an object, or what stands for one of several. */
export interface EntityPage extends PageOf<'entity'> {
  /** What it is, where it is no object. */
  readonly type: readonly Inline[] | undefined;
  readonly fields: readonly Field[];
  readonly alternatives: readonly Field[];
}

/** What a call returns, unless it asks for one of the media types. */
export interface Returned {
  /** The media types that a call asks for to get it; empty for what comes unasked. */
  readonly mediaTypes: readonly string[];
  /** One of several; none where there is nothing to return. The media says how it is read. */
  readonly contents: readonly { readonly type: readonly Inline[]; readonly media: Media | undefined }[];
  /** Some responses have no body. */
  readonly mayBeAbsent: boolean;
}

/** An error that a call may report. */
export interface ReportedError {
  readonly type: readonly Inline[];
  readonly status: string;
  readonly mediaType: string;
}

/** A method of a group, as the code of a language has it. */
export interface MethodSection {
  /** The id of its operation. */
  readonly id: PageId;
  readonly name: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: true | string | undefined;
  readonly sample: Snippet | undefined;
  /** A call that chooses among several media types: of the body, of the response, or of both. */
  readonly choice: { readonly of: 'body' | 'response' | 'both'; readonly sample: Snippet } | undefined;
  /** The same call through the function that stands alone. */
  readonly standalone: Snippet | undefined;
  /** Its arguments, their members and the options of the call. */
  readonly parameters: readonly Field[];
  /** What comes unasked is first. */
  readonly returns: readonly Returned[];
  readonly errors: readonly ReportedError[];
}

/** The page of a group of operations: a client class with its methods. */
export interface GroupPage extends PageOf<'group'> {
  readonly methods: readonly MethodSection[];
}

/** A page as an index lists it. */
export interface Entry {
  readonly to: PageId;
  readonly title: string;
  readonly description: string | undefined;
}

/** The index of all pages. The methods of groups are on their pages. */
export interface IndexPage extends PageOf<'index'> {
  readonly version: string;
  readonly groups: readonly Entry[];
  /** Types by where their code lies, in the order in which readers look for them. */
  readonly sections: readonly { readonly scope: Scope; readonly pages: readonly Entry[] }[];
}

/** The page of what every client of a language has, whatever its API. */
export interface SupportPage extends PageOf<'support'> {
  /** Absent where the language has no samples. */
  readonly sample: Snippet | undefined;
  readonly fields: readonly Field[];
}
