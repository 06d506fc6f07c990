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

/** Everything the files of one SDK are made from; decided in `plan`, only read by the emitters. */
export interface Sdk {
  readonly api: NamedApi;
  readonly context: TargetContext;
  readonly responses: 'strict' | 'lenient' | 'off';
  /** Whether files are laid out as the user has it. */
  readonly isOwnLayout: boolean;
  /** What the user adds to the package. */
  readonly additions: Additions;
  /** Where the runtime comes from; absent where it is copied. */
  readonly runtime?: RuntimePackage | undefined;
  /** The modules that exports of the runtime are imported from, where they are not their own. */
  readonly homes: Homes;
  /** The types that schemas of the document describe; others are made of operations. */
  readonly described: ReadonlySet<Id>;
  /** What holds, or leads to, numbers of which no digit may be lost. */
  readonly exact: ReadonlySet<Id>;
  /** The ring that a declaration belongs to: references within one ring are made lazily. */
  readonly rings: ReadonlyMap<Id, number>;
  /** The ring of files that import each other, by the file's path. */
  readonly moduleRings: ReadonlyMap<string, number>;
  /** The errors that most operations declare. */
  readonly commonErrors: readonly ErrorEntry[];
  /** The retry policies that several operations share, each with its name, by what `keyOf` makes of them. */
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

/** The name of the schema of a type: no type has a `$` in its name. */
export const schemaName = (name: string): string => `${name}$`;
