import { StructureKind, type StatementStructures } from 'ts-morph';
import type { NamedType, NamedWebhook } from '../../naming/api.js';
import type { Type } from '../../model/model.js';
import { allocate } from '../../names/allocate.js';
import type { TypeScriptFile } from './emit.js';
import { Imports } from './imports.js';
import { digits, isExact } from './exact.js';
import { docs } from './model-file.js';
import { modulePath, type Sdk } from './sdk.js';
import { schemaText } from './schema-text.js';
import { docLines } from './text.js';
import { typeText } from './type-text.js';
import { namedModule, type Module } from './module.js';

export const webhookPath = 'src/webhooks.ts';

const runtimeModule = 'src/lib/webhooks.ts';

/** The function that takes any webhook. */
export const anyWebhook = 'verifyWebhook';

const runtimeTypes = ['WebhookOptions', 'WebhookRequest'] as const;
const runtimeError = 'WebhookVerificationError';

/** The functions that take one webhook each, in document order. */
export function webhookFunctions({ api }: Sdk): (NamedWebhook & { readonly functionName: string })[] {
  const wishes = api.webhooks.map(({ webhook, name }) => ({
    id: webhook.id,
    candidates: [`verify${name}`, `verify${name}Webhook`],
    rank: 0,
  }));
  const taken = [anyWebhook, 'verify'];
  const grants = allocate(wishes, { fold: (name) => name, legal: (name) => name, taken });
  return api.webhooks.map((named) => ({ ...named, functionName: grants.get(named.webhook.id)?.name ?? anyWebhook }));
}

/** The names that the file has of its own: its functions, and those of the library. */
const ownNames = (sdk: Sdk): string[] => [
  anyWebhook,
  ...webhookFunctions(sdk).map(({ functionName }) => functionName),
  ...runtimeTypes,
  runtimeError,
];

/** The models that webhooks bring, each once; those of which the file has the name are exported by their folder alone. */
function payloadsOf(sdk: Sdk): NamedType[] {
  const { types, model } = sdk.api;
  const { webhooks, event } = model;
  const payloads = [...webhooks.map(({ payload }) => payload), ...(event ? [event] : [])];
  const named = payloads.flatMap((type) => (type.kind === 'ref' ? (types.get(type.to) ?? []) : []));
  const own = new Set(ownNames(sdk));
  return [...new Set(named)].filter(({ name }) => !own.has(name));
}

/** The names that the file exports. */
export function webhookNames(sdk: Sdk): string[] {
  return [...ownNames(sdk), ...payloadsOf(sdk).map(({ name }) => name)];
}

function functionOf(module: Module, name: string, payload: Type, words: readonly string[]): StatementStructures {
  const { imports, sdk } = module;
  const [options, request] = runtimeTypes.map((type) => imports.type(runtimeModule, type));
  // Strict is what the library does unless told otherwise.
  const asked =
    sdk.responses === 'strict'
      ? 'options'
      : `{ payloads: ${imports.value('src/lib/checks.ts', sdk.responses)}, ...options }`;
  const reader = isExact(module, payload) ? [digits(module)] : [];
  const given = [schemaText(module, payload), 'request', asked, ...reader];
  return {
    kind: StructureKind.Function,
    isExported: true,
    name,
    docs: docs(words),
    parameters: [
      { name: 'request', type: request ?? '' },
      { name: 'options', type: options ?? '' },
    ],
    returnType: `Promise<${imports.type('src/lib/api.ts', 'Result')}<${typeText({ ...module, received: true }, payload)}, ${imports.type(runtimeModule, runtimeError)}>>`,
    statements: [`return ${imports.value(runtimeModule, 'verify')}(${given.join(', ')});`],
  };
}

function exported(imports: Imports, module: string, names: readonly string[], isTypeOnly: boolean) {
  return {
    kind: StructureKind.ExportDeclaration as const,
    isTypeOnly,
    moduleSpecifier: imports.specifier(module),
    namedExports: [...names],
  };
}

/** `webhooks.ts`: what the webhooks of the API bring, and a function for each that believes only what is signed; nothing where there are none. */
export function webhookFiles(sdk: Sdk): TypeScriptFile[] {
  const { event } = sdk.api.model;
  if (event === undefined) return [];
  const statements = (): StatementStructures[] => {
    const functions = webhookFunctions(sdk);
    const imports = new Imports(
      webhookPath,
      [anyWebhook, ...functions.map(({ functionName }) => functionName)],
      sdk.homes,
    );
    const module = namedModule(sdk, imports);
    const made = [
      functionOf(module, anyWebhook, event, ['Verifies a webhook, whichever it is, and gives what it brings.']),
      ...functions.map(({ functionName, webhook: { summary, description, deprecated, payload } }) => {
        const text = [...new Set([summary, description].filter((part) => part !== undefined))].join('\n\n');
        return functionOf(
          module,
          functionName,
          payload,
          docLines({ description: text, deprecated, kind: 'method' }, sdk.context.conventions),
        );
      }),
    ];
    return [
      ...imports.statements(),
      exported(imports, runtimeModule, runtimeTypes, true),
      exported(imports, runtimeModule, [runtimeError], false),
      ...payloadsOf(sdk).map((type) => exported(imports, modulePath(type), [type.name], true)),
      ...made,
    ];
  };
  return [{ path: webhookPath, statements }];
}
