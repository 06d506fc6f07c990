import type { Declaration } from './declaration.js';
import type { Id } from './id.js';
import type { Operation, Parameter, SecurityRequirement, Server, Webhook } from './operation.js';
import type { Type } from './type.js';

/** A security scheme (OpenAPI Specification, Security Scheme Object), reduced to what a client needs. */
export type SecurityScheme = {
  readonly key: string;
  readonly id: Id;
  readonly description?: string;
  /** The name in code requested by the document (`x-speakeasy-name-override`). */
  readonly nameOverride?: string;
  /** The placeholder of the secret in samples (`x-speakeasy-example`). */
  readonly example?: string;
} & (
  | { readonly kind: 'bearer' }
  | { readonly kind: 'basic' }
  /** Credentials of another HTTP authentication scheme, such as DPoP. */
  | { readonly kind: 'http'; readonly scheme: string }
  | { readonly kind: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  | { readonly kind: 'clientCredentials'; readonly tokenUrl: string; readonly scopes: readonly string[] }
);

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** The SPDX identifier of the licence. */
  readonly license?: string;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

/**
 * An API as plain data: the one source of types, functions, tables and samples.
 * `declarations` are in depth-first order from the operations. Everything is JSON.
 */
export interface Model {
  readonly info: Info;
  readonly tags: readonly Tag[];
  readonly servers: readonly Server[];
  readonly security: {
    readonly schemes: readonly SecurityScheme[];
    readonly required: readonly SecurityRequirement[];
    /** The keys of schemes whose credentials calls carry, not the client; absent if there are none. */
    readonly perCall?: readonly string[];
  };
  /** Parameters that a client option can set for every operation. */
  readonly globals: readonly Parameter[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The payload of any webhook; absent without webhooks. */
  readonly event?: Type;
  /** Components to keep even if nothing refers to them; absent if there are none. */
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

/** A transform of the model between analysis and planning. */
export type Transform = (model: Model) => Model;
