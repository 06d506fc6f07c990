import type { NamedApi, NamedType } from '../../naming/api.js';
import type { Scope } from '../../languages/language.js';
import type { Id, Value } from '../../model/model.js';
import type { TargetContext } from '../target.js';
import type { ErrorEntry } from '../../naming/operation-errors.js';
import { exportedType } from '../../surface/build.js';
import type { TypeExpression } from '../../surface/type-expression.js';
import type { Homes } from '../../surface/imports.js';
import type { Additions } from './package/additions.js';
import type { RuntimePackage } from './package/runtime.js';

/** Everything the files of one SDK are made from. `plan` computes it, and printing only reads it. */
export interface Sdk {
  readonly api: NamedApi;
  readonly context: TargetContext;
  readonly responses: 'strict' | 'lenient' | 'off';
  /** Whether files are formatted with the user's settings. */
  readonly isOwnLayout: boolean;
  /** The user's additions to the package. */
  readonly additions: Additions;
  /** The URL of the repository that the package is published from. */
  readonly repository?: string | undefined;
  /** The package of the runtime; absent if the runtime is copied. */
  readonly runtime?: RuntimePackage | undefined;
  /** The modules to import exports of the runtime from, if not from the ones that declare them. */
  readonly homes: Homes;
  /** The types of schemas of the document. Others are derived from operations. */
  readonly described: ReadonlySet<Id>;
  /** The types that contain numbers with exact digits, directly or through references. */
  readonly exact: ReadonlySet<Id>;
  /** The reference cycle of a declaration. References within a cycle are lazy. */
  readonly rings: ReadonlyMap<Id, number>;
  /** The import cycle of a file, by path. */
  readonly moduleRings: ReadonlyMap<string, number>;
  /** The errors that most operations declare. */
  readonly commonErrors: readonly ErrorEntry[];
  /** The retry policies that several operations share, with their names, by the key from `keyOf`. */
  readonly retryPolicies: ReadonlyMap<string, { readonly name: string; readonly policy: Value }>;
}

/** The folder of the types of a scope, below `src`. */
export const folderOf = ({ context: { folders = {} } }: Pick<Sdk, 'context'>, scope: Scope): string =>
  folders[scope] ?? `models/${scope}`;

/** The module of a type, relative to the root of the SDK. */
export function modulePath({ module, scope, folder = `models/${scope}` }: NamedType): string {
  return `src/${folder}/${module}.ts`;
}

/** A model or an error by its name. */
export const modelType = (type: NamedType): TypeExpression => exportedType(modulePath(type), type.name);

/** The name of a type's schema. No type has a `$` in its name. */
export const schemaName = (name: string): string => `${name}$`;
