import type { Scope } from '../languages/language.js';
import type { Media } from '../model/media.js';
import type { Pagination, Value } from '../model/model.js';
import type { Snippet } from '../samples/http/snippets.js';
import type { Choice, Field, Inline, PageId } from './field.js';

export type { Snippet } from '../samples/http/snippets.js';
export type { Choice, Field, Inline } from './field.js';

/*
 * The reference of an API as plain, readonly data. It prints as JSON, and the document's texts are in it unescaped:
 * each medium escapes them when it renders.
 */

interface PageOf<Kind> {
  readonly kind: Kind;
  readonly id: PageId;
  /** Its path relative to the root of the pages. */
  readonly path: string;
  readonly title: string;
  readonly description: string | undefined;
}

interface PageOfType<Kind extends 'class' | 'enum' | 'union'> extends PageOf<Kind> {
  readonly deprecated: true | string | undefined;
}

/** The page of an object or an alias. */
export interface ClassPage extends PageOfType<'class'> {
  readonly sample: Snippet | undefined;
  readonly fields: readonly Field[];
}

/** The page of an enumeration. */
export interface EnumPage extends PageOfType<'enum'> {
  readonly sample: Snippet | undefined;
  readonly members: readonly (Choice & { readonly name: string })[];
  /** The type of values that the document does not list. */
  readonly others: string | undefined;
}

/** The page of a union. */
export interface UnionPage extends PageOfType<'union'> {
  readonly members: readonly { readonly title: Inline; readonly sample: Snippet | undefined }[];
}

/** The page of a type in the terms of a language's code. */
export type TypePage = ClassPage | EnumPage | UnionPage;

/** A body in one media type: its content as a field without a name. */
export interface Representation {
  readonly mediaType: string;
  readonly value: Field;
}

/** A sample of a response. */
export type ResponseExample = { readonly status: string; readonly mediaType: string } & (
  { readonly format: 'json'; readonly value: Value } | { readonly format: 'text'; readonly value: string }
);

/** One credential: its place in the request and its format. */
export interface Credential {
  readonly name: string;
  readonly type: string;
  readonly place: 'header' | 'query' | 'cookie';
  readonly description: string | undefined;
  /** The format of the value if it is more than the secret, and the placeholder of the secret in it. */
  readonly form: { readonly text: string; readonly secret: string } | undefined;
  /** The flows that issue tokens. */
  readonly tokenUrl: string | undefined;
  readonly scopes: readonly string[];
}

/** The security requirements of an operation; one of the alternatives is enough. */
export interface Authorization {
  readonly required: boolean;
  /** The scopes of all alternatives. */
  readonly scopes: readonly string[];
  readonly alternatives: readonly (readonly Credential[])[];
}

/** A call of an operation with an SDK: `client.payments.create`. */
export interface SdkCall {
  readonly language: string;
  readonly call: string;
}

/** The page of an operation. */
export interface OperationPage extends PageOf<'operation'> {
  readonly method: string;
  /** The path of its requests, with placeholders. */
  readonly route: string;
  readonly deprecated: true | string | undefined;
  /** The date of its removal (RFC 3339). */
  readonly sunset: string | undefined;
  /** The URLs of its own servers; empty if it has those of the document. */
  readonly servers: readonly string[];
  readonly pagination: Pagination | undefined;
  readonly calls: readonly SdkCall[];
  readonly samples: readonly Snippet[];
  readonly examples: readonly ResponseExample[];
  readonly authorization: Authorization;
  readonly parameters: Readonly<Record<'path' | 'query' | 'header' | 'cookie', readonly Field[]>>;
  /** Without contents if the operation has no body. */
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

/** The page of an entity: an object or a union of objects. */
export interface EntityPage extends PageOf<'entity'> {
  /** Its type if it is not an object. */
  readonly type: readonly Inline[] | undefined;
  readonly fields: readonly Field[];
  readonly alternatives: readonly Field[];
}

/** The result of a call, by the media types it asks for. */
export interface Returned {
  /** The media types that a call asks for to get it; empty for the default. */
  readonly mediaTypes: readonly string[];
  /** The alternatives; none if there is nothing to return. The media determines how it is read. */
  readonly contents: readonly { readonly type: readonly Inline[]; readonly media: Media | undefined }[];
  /** Whether some responses have no body. */
  readonly mayBeAbsent: boolean;
}

/** An error of a call. */
export interface ReportedError {
  readonly type: readonly Inline[];
  readonly status: string;
  readonly mediaType: string;
}

/** A method of a group in the terms of a language's code. */
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
  /** The same call of the standalone function. */
  readonly standalone: Snippet | undefined;
  /** Its arguments, their properties and the options of the call. */
  readonly parameters: readonly Field[];
  /** The default comes first. */
  readonly returns: readonly Returned[];
  readonly errors: readonly ReportedError[];
}

/** The page of a group of operations: a client class with its methods. */
export interface GroupPage extends PageOf<'group'> {
  readonly methods: readonly MethodSection[];
}

/** The entry of a page in an index. */
export interface Entry {
  readonly to: PageId;
  readonly title: string;
  readonly description: string | undefined;
}

/** The index of all pages. Methods are on the pages of their groups. */
export interface IndexPage extends PageOf<'index'> {
  readonly version: string;
  readonly groups: readonly Entry[];
  /** Types by namespace, in the order of the index. */
  readonly sections: readonly { readonly scope: Scope; readonly pages: readonly Entry[] }[];
}

/** A page about the runtime of a language, independent of the API. */
export interface SupportPage extends PageOf<'support'> {
  /** Absent if the language has no samples. */
  readonly sample: Snippet | undefined;
  readonly fields: readonly Field[];
}
