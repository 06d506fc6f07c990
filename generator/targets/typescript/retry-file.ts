import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { NamedApi } from '../../naming/api.js';
import { groupedBy } from '../../model/group.js';
import { keyOf } from '../../model/key.js';
import type { Retries } from '../../model/model.js';
import type { TypeScriptFile } from './emit.js';
import { Imports } from './imports.js';
import { docs } from './model-file.js';
import { literalText } from './shape-text.js';
import type { Sdk } from './sdk.js';

/** The module of the retry policies that several operations share. */
const retryModule = 'src/lib/retry-policies.ts';

/** A retry policy as the runtime reads it. */
function policyText(retries: Retries): string {
  if (retries.strategy === 'none') return literalText({ strategy: 'none' });
  const { statusCodes, ...config } = retries;
  return literalText({ ...config, ...(statusCodes.length > 0 ? { codes: statusCodes } : {}) });
}

/** The policies that more than one operation has, each with its name, in document order. */
export function retryPolicies({ operations }: NamedApi): ReadonlyMap<string, string> {
  const texts = operations.flatMap(({ operation: { retries } }) =>
    retries === undefined ? [] : [policyText(retries)],
  );
  const groups = groupedBy(texts, keyOf);
  const shared = [...groups.values()].flatMap(([text, ...others]) => (text !== undefined && others[0] ? [text] : []));
  return new Map(shared.map((text, index) => [text, index === 0 ? 'retries' : `retries${String(index + 1)}`]));
}

/** The retries of an operation, as a member of its descriptor: by name where they are shared. */
export function retriesText({ retryPolicies: shared }: Sdk, imports: Imports, retries: Retries | undefined): string[] {
  if (retries === undefined) return [];
  const text = policyText(retries);
  const name = shared.get(text);
  const local = name && imports.value(retryModule, name);
  return [local === 'retries' ? 'retries,' : `retries: ${local ?? text},`];
}

/** The file of the policies; none where each operation has its own. */
export function retryFiles(sdk: Sdk): TypeScriptFile[] {
  const { retryPolicies: shared } = sdk;
  if (shared.size === 0) return [];
  return [
    {
      path: retryModule,
      statements: () => {
        const imports = new Imports(retryModule, [...shared.values()], sdk.homes);
        const type = `NonNullable<${imports.type('src/lib/operation.ts', 'Operation')}["retries"]>`;
        const statements = [...shared].map(([initializer, name]) => ({
          kind: StructureKind.VariableStatement as const,
          isExported: true,
          declarationKind: VariableDeclarationKind.Const,
          docs: docs(['How failed calls of several operations are tried again.']),
          declarations: [{ name, type, initializer }],
        }));
        return [...imports.statements(), ...statements];
      },
    },
  ];
}
