import type { NamedType, NamedWebhook } from '../../../naming/api.js';
import type { Type } from '../../../model/model.js';
import { allocate } from '../../../names/allocate.js';
import { builtIn, call, entry, exported, exportedType, named } from '../../../surface/build.js';
import type { Doc } from '../../../surface/doc.js';
import type { Entry, Expression } from '../../../surface/expression.js';
import type { ExportItem, FunctionItem, SourceFile } from '../../../surface/surface.js';
import { isExact } from '../types/exact.js';
import { schemaModule } from '../types/module.js';
import { modulePath, type Sdk } from '../sdk.js';
import { schemaOf } from '../types/schemas.js';
import { docOf } from '../print/text.js';
import { typeOf } from '../types/type-text.js';

export const webhookPath = 'src/webhooks.ts';

const runtimeModule = 'src/runtime/webhooks.ts';

/** The function that reads any webhook. */
export const anyWebhook = 'verifyWebhook';

const runtimeTypes = ['WebhookOptions', 'WebhookRequest'] as const;
const runtimeError = 'WebhookVerificationError';

/** The functions that read one webhook each, in document order. */
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

/** The names used in the file: its functions and those of the library. */
const ownNames = (sdk: Sdk): string[] => [
  anyWebhook,
  ...webhookFunctions(sdk).map(({ functionName }) => functionName),
  ...runtimeTypes,
  runtimeError,
];

/** The models of webhooks, each once. A model whose name the file uses itself is exported by its folder only. */
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

function functionOf(sdk: Sdk, name: string, payload: Type, doc: Doc | undefined): FunctionItem {
  const [options, request] = runtimeTypes.map((type) => exportedType(runtimeModule, type));
  const own: Entry = { kind: 'spread', value: named('options') };
  // Strict is the default of the library.
  const asked: Expression =
    sdk.responses === 'strict'
      ? named('options')
      : {
          kind: 'object',
          entries: [entry('payloads', exported('src/runtime/checks.ts', sdk.responses)), own],
        };
  const reader = isExact(sdk, payload) ? [exported(schemaModule, 'digitsOf')] : [];
  const received = typeOf({ sdk, received: true }, payload);
  const result = exportedType('src/runtime/api.ts', 'Result', received, exportedType(runtimeModule, runtimeError));
  const value = call(exported(runtimeModule, 'verify'), [schemaOf(sdk, payload), named('request'), asked, ...reader]);
  return {
    kind: 'function',
    name,
    ...(doc === undefined ? {} : { doc }),
    parameters: [
      { name: 'request', type: request ?? builtIn('never') },
      { name: 'options', type: options ?? builtIn('never') },
    ],
    returns: builtIn('Promise', result),
    body: [{ kind: 'return', value }],
  };
}

const passedOn = (from: string, names: readonly string[], typesOnly: boolean): ExportItem => ({
  kind: 'export',
  from,
  names,
  ...(typesOnly ? { typesOnly } : {}),
});

/** `webhooks.ts`: the models of webhooks, and a function for each that verifies signatures; none without webhooks. */
export function webhookFiles(sdk: Sdk): SourceFile[] {
  const { event } = sdk.api.model;
  if (event === undefined) return [];
  const words = 'Verifies any of the webhooks and returns its payload.';
  const functions = webhookFunctions(sdk).map(({ functionName, webhook }) => {
    const { summary, description, deprecated, payload } = webhook;
    const text = [...new Set([summary, description].filter((part) => part !== undefined))].join('\n\n');
    const doc = docOf({ description: text, deprecated, kind: 'method' }, sdk.context.conventions);
    return { ...functionOf(sdk, functionName, payload, doc), id: webhook.id };
  });
  const items = [
    passedOn(runtimeModule, runtimeTypes, true),
    passedOn(runtimeModule, [runtimeError], false),
    ...payloadsOf(sdk).map((type) => passedOn(modulePath(type), [type.name], true)),
    functionOf(sdk, anyWebhook, event, { summary: words }),
    ...functions,
  ];
  return [{ path: webhookPath, items }];
}
