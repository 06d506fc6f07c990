import type { NamedOperation } from '../../languages/api.js';
import type { CallShape } from '../../languages/call-shape.js';
import { choices } from '../../languages/derive.js';
import type { Content, Type } from '../../model/model.js';
import { bodyText } from './media.js';
import type { Module } from './module.js';
import { schemaText } from './schema-text.js';
import { schemaCall } from './shape-text.js';
import { block, key } from './text.js';

/** The representations of an operation's body that a caller may choose, the usual one first. */
export const choicesOf = ({ operation }: NamedOperation): readonly Content[] => choices(operation.body?.contents ?? []);

/** Whether a call may choose the media type of its body. */
export const hasChoice = (named: NamedOperation): boolean => choicesOf(named).length > 1;

/** The schema of the request; where bodies differ, of the request with one of them. */
function requestText(module: Module, named: NamedOperation, { bodyKey }: CallShape, content: Content): string {
  const type = named.request === undefined ? undefined : module.sdk.api.types.get(named.request);
  const isOne = JSON.stringify(named.operation.body?.type) === JSON.stringify(content.type);
  if (bodyKey === undefined || type?.declaration.kind !== 'object') return schemaText(module, content.type);
  if (isOne) return schemaText(module, { kind: 'ref', to: type.id });
  const fields = type.declaration.fields.map((field) =>
    field.name === bodyKey ? { ...field, type: content.type } : field,
  );
  return schemaCall(module, type, { ...type.declaration, fields });
}

/** The members of a descriptor that say what is sent: the schema of the request, and its body, or each of several. */
export function sentTexts(module: Module, named: NamedOperation, shape: CallShape): string[] {
  const contents = choicesOf(named);
  const [usual] = contents;
  const { body } = named.operation;
  if (usual === undefined || body === undefined) {
    const type: Type | undefined = named.request === undefined ? undefined : { kind: 'ref', to: named.request };
    return type && module.sdk.api.types.has(type.to) ? [`request: ${schemaText(module, type)},`] : [];
  }
  const request = requestText(module, named, shape, usual);
  const bodyOf = (content: Content): string => `body: ${bodyText(module, content, shape, body.required)}`;
  if (!hasChoice(named)) return [`request: ${request},`, `${bodyOf(usual)},`];
  const bodies = contents.map((content) => {
    const own = requestText(module, named, shape, content);
    const members = [...(own === request ? [] : [`request: ${own}`]), bodyOf(content)];
    return `${key(content.mediaType)}: { ${members.join(', ')} }`;
  });
  return [`request: ${request},`, `bodies: ${block(bodies, ',')},`];
}
