import { exportedTypes, type ComparedApi } from '../../generator/diff/compared-api.js';
import { lowerFirst } from '../../generator/names/words.js';
import { calling, mentionFunction, mention } from './calls.js';
import { makingClient } from './client.js';
import { maker } from './make.js';
import { reader, readFields, reading } from './read.js';
import type { Writer } from './texts.js';

function writerOf(side: ComparedApi): Writer {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): string => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return String(known);
  };
  return { side, numberOf, declarationOf: (id) => side.api.types.get(id)?.declaration };
}

const imports = ({ naming }: ComparedApi): string =>
  [
    `import { ${naming.client} } from "SDK/index.js";`,
    'import * as components from "SDK/models/components/index.js";',
    'import * as operations from "SDK/models/operations/index.js";',
    'import * as errors from "SDK/models/errors/index.js";',
    'import { RFCDate, unrecognized, type Unrecognized } from "SDK/types/index.js";',
    'declare const flag: boolean;',
    'declare const number: number;',
    'declare function take<T>(value: T): void;',
    'void [components, operations, errors, RFCDate, unrecognized, flag, number];',
    'export type Unknown = Unrecognized<string>;',
  ].join('\n');

/** The functions to and from JSON that a type has. */
function converting({ side }: Writer): string[] {
  const { sent, received } = side.api.presence;
  return [...side.api.types.values()].flatMap(({ id, name, scope, declaration }) => {
    const isName = declaration.kind === 'alias' && declaration.inPlace === true;
    if (declaration.kind === 'enum' || isName || id.endsWith('@Globals')) return [];
    const start = `void ${scope}.${lowerFirst(name)}`;
    return [...(sent.has(id) ? [`${start}ToJSON;`] : []), ...(received.has(id) ? [`${start}FromJSON;`] : [])];
  });
}

/** Functions that take webhooks. */
function hearing(writer: Writer): string[] {
  const { webhooks } = writer.side.api;
  if (webhooks.length === 0) return [];
  const names = webhooks.map(({ name }) => `verify${name}`);
  return [
    `import { verifyWebhook, ${names.join(', ')} } from "SDK/webhooks.js";`,
    'declare const request: Parameters<typeof verifyWebhook>[0];',
    ...webhooks.map(({ webhook }, index) =>
      [
        `async function hear${String(index)}(): Promise<void> {`,
        `  const heard = await ${names[index] ?? ''}(request, { secret: "a" });`,
        `  if (heard.ok) { ${reading(writer, webhook.payload, 'heard.value')} }`,
        '}',
        `void hear${String(index)};`,
      ].join('\n'),
    ),
  ];
}

/**
 * A program that uses all of an SDK: it makes every request type, calls every method, reads every field of every
 * answer, switches over all values of enumerations and names every type. It is compiled, never run.
 */
export function programOf(side: ComparedApi): string {
  const writer = writerOf(side);
  const types = [...side.api.types.values()];
  const { sent, received } = side.api.presence;
  const operations = side.api.operations;
  return [
    imports(side),
    makingClient(writer),
    ...types.filter(({ id }) => sent.has(id)).map((type) => maker(writer, type, type.declaration)),
    ...types.filter(({ id }) => received.has(id)).map((type) => reader(writer, type, type.declaration)),
    ...[...side.api.errors].map(
      ([id, type]) =>
        `function readError${writer.numberOf(id)}(error: errors.${type.name}): void {\n  const value = error.data$;\n  ${readFields(writer, type, 'value').join('\n  ')}\n  void value;\n}`,
    ),
    ...operations.map((operation, index) => calling(writer, operation, index)),
    ...operations.map((operation, index) => mentionFunction(writer, operation, index)),
    ...[...exportedTypes(side).keys()].map(mention),
    ...converting(writer),
    ...hearing(writer),
    `export const all = [${operations.map((_, index) => `call${String(index)}`).join(', ')}];`,
  ].join('\n');
}
