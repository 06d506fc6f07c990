import type { Imports } from '../../surface/imports.js';
import type { Sdk } from './sdk.js';

/** The names that one module sees: the SDK it is part of and its imports. */
export interface Module {
  /** How the module names a function of the schema library. */
  readonly lib: (name: string) => string;
  /** Whether the text is that of a property, where unions without a component's name are written out. */
  readonly property?: true;
  /** Whether the text is that of something a client only receives. */
  readonly received?: boolean;
  readonly sdk: Sdk;
  readonly imports: Imports;
}

/** The schema library. */
export const schemaModule = 'src/lib/schema.ts';

/** A file of models, where the schema library goes by one name. */
export function modelModule(sdk: Sdk, imports: Imports): Module {
  return { sdk, imports, lib: (name) => `${imports.namespace(schemaModule, 'schema')}.${name}` };
}

/** Any other file, which imports what it names. */
export function namedModule(sdk: Sdk, imports: Imports): Module {
  return { sdk, imports, lib: (name) => imports.value(schemaModule, name) };
}
