import { readContents } from '../../generator/naming/response-contents.js';
import { successes } from '../../generator/naming/errors.js';
import { errorsOf } from '../../generator/naming/operation-errors.js';
import type { NamedOperation } from '../../generator/naming/api.js';
import { namedType, shapeOf } from '../../generator/diff/compared-api.js';
import type { Content } from '../../generator/model/model.js';
import { carriedBy } from '../../generator/model/media.js';
import { valueText } from './make.js';
import { reading } from './read.js';
import { access, holdsBytes, typeText, type Writer } from './texts.js';

/** What an answer is to its caller, and how it is used. */
function answer(writer: Writer, content: Content): { readonly type: string; readonly use: (value: string) => string } {
  const bytes = holdsBytes(writer, content.type);
  switch (carriedBy(content)) {
    case 'json':
    case 'xml':
      return {
        type: bytes ? 'any' : typeText(writer, content.type),
        use: (value) => reading(writer, content.type, value),
      };
    case 'form':
    case 'text':
      return { type: 'string', use: (value) => `take<string>(${value});` };
    case 'multipart':
    case 'bytes':
      return { type: 'ReadableStream<Uint8Array>', use: (value) => `take<ReadableStream<Uint8Array>>(${value});` };
    case 'events':
    case 'lines':
      return {
        type: `AsyncIterable<${typeText(writer, content.type)}>`,
        use: (value) => `for await (const item of ${value}) { ${reading(writer, content.type, 'item')} }`,
      };
  }
}

/** Statements that use what a method returns. */
function usedResult(writer: Writer, { operation, response }: NamedOperation): string {
  if (operation.pagination !== undefined && response !== undefined)
    return 'for await (const page of result) { void page; }';
  const answers = successes(operation).filter(({ status }) => /^2|^default$/u.test(status));
  const contents = answers.map(readContents);
  const all = contents.flat().map((content) => answer(writer, content));
  const [only, ...others] = all;
  if (only === undefined) return 'void result;';
  if (others.length === 0 && contents.every(({ length }) => length > 0)) return only.use('result');
  const mayLack = contents.some(({ length }) => length === 0) ? ['undefined'] : [];
  return `take<${[...new Set(all.map(({ type }) => type)), ...mayLack].join(' | ')}>(result);`;
}

const isError = (writer: Writer, named: NamedOperation): string[] =>
  errorsOf(writer.side.api, named).flatMap(({ id }) => {
    const type = writer.side.api.errors.get(id);
    return type ? [`if (error instanceof errors.${type.name}) readError${writer.numberOf(id)}(error);`] : [];
  });

/** Functions that call one operation: with all that it takes, and with as little as it needs. */
export function calling(writer: Writer, named: NamedOperation, index: number): string {
  const { side } = writer;
  const { operation } = named;
  const { arguments: given } = shapeOf(side, operation.id);
  const path = side.calls.get(operation.id)?.path.split('.').map(access).join('') ?? '';
  const texts = given.map(({ type }) =>
    type.kind === 'ref' && namedType(side, type.to) ? `make${writer.numberOf(type.to)}()` : valueText(writer, type),
  );
  const least = texts.slice(0, given.filter(({ required }) => required).length);
  return [
    `async function call${String(index)}(client: ${side.naming.client}): Promise<void> {`,
    `  const result = await client${path}(${texts.join(', ')});`,
    `  ${usedResult(writer, named)}`,
    `  try { await client${path}(${least.join(', ')}); } catch (error) { ${[...new Set(isError(writer, named))].join(' ')} }`,
    '}',
  ].join('\n');
}

/** The standalone function of an operation. */
export function mentionFunction({ side }: Writer, { operation }: NamedOperation, index: number): string {
  const name = side.calls.get(operation.id)?.functionName ?? '';
  return `import { ${name} as function${String(index)} } from "SDK/funcs/${name}.js";\nvoid function${String(index)};`;
}

/** A name of the SDK that is there, whatever it stands for. */
export const mention = (name: string, index: number): string => `export type Named${String(index)} = ${name};`;
