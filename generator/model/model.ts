import type { Declaration } from './declaration.js';
import type { Id } from './id.js';
import type { Operation, Parameter, SecurityRequirement, Server, Webhook } from './operation.js';
import type { Type } from './type.js';

/** A way to authenticate (OpenAPI Specification, Security Scheme Object), reduced to what a client can do with it. */
export type SecurityScheme = {
  readonly key: string;
  readonly id: Id;
  readonly description?: string;
  /** A name that the document asks for in code (`x-speakeasy-name-override`). */
  readonly nameOverride?: string;
} & (
  | { readonly kind: 'bearer' }
  | { readonly kind: 'basic' }
  /** Credentials under the name of another HTTP scheme, such as DPoP. */
  | { readonly kind: 'http'; readonly scheme: string }
  | { readonly kind: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  | { readonly kind: 'clientCredentials'; readonly tokenUrl: string; readonly scopes: readonly string[] }
);

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** The identifier of a licence as SPDX lists it. */
  readonly license?: string;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

/**
 * An API as plain data: the one source of types, functions, tables and samples.
 * `declarations` are in the order in which operations lead to them, depth first; all of it is JSON.
 */
export interface Model {
  readonly info: Info;
  readonly tags: readonly Tag[];
  readonly servers: readonly Server[];
  readonly security: { readonly schemes: readonly SecurityScheme[]; readonly required: readonly SecurityRequirement[] };
  /** Parameters that a client option may carry for every operation. */
  readonly globals: readonly Parameter[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The payload of any webhook; absent where there is none. */
  readonly event?: Type;
  /** Components that the document asks to keep although nothing refers to them; absent where there are none. */
  readonly kept?: readonly Type[];
  readonly declarations: readonly Declaration[];
}

export type {
  AliasDeclaration,
  Declaration,
  Discriminator,
  EnumDeclaration,
  EnumMember,
  Field,
  NameHint,
  ObjectDeclaration,
  UnionDeclaration,
} from './declaration.js';
export type {
  Body,
  Content,
  Encoding,
  Gateway,
  Location,
  Operation,
  Pagination,
  Parameter,
  Response,
  Retries,
  SecurityRequirement,
  Server,
  ServerVariable,
  Style,
  Webhook,
} from './operation.js';
export type { Id } from './id.js';
export type { ByScalar, Constraints, Scalar, Type, Value, Words } from './type.js';

/** A change of the model between build and plan. */
export type Transform = (model: Model) => Model;
