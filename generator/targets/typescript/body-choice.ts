import type { NamedOperation } from '../../naming/api.js';
import type { CallShape } from '../../naming/call-shape.js';
import { preferred } from '../../naming/derive.js';
import { bodyChoices } from '../../naming/media-choice.js';
import type { Content, Type } from '../../model/model.js';
import { bodyText } from './media.js';
import type { Module } from './module.js';
import { schemaText } from './schema-text.js';
import { schemaCall } from './shape-text.js';
import { block, key } from './text.js';

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
  const contents = bodyChoices(named);
  const { body } = named.operation;
  const usual = body && preferred(body.contents);
  if (usual === undefined || body === undefined) {
    const type: Type | undefined = named.request === undefined ? undefined : { kind: 'ref', to: named.request };
    return type && module.sdk.api.types.has(type.to) ? [`request: ${schemaText(module, type)},`] : [];
  }
  const request = requestText(module, named, shape, usual);
  const bodyOf = (content: Content): string => `body: ${bodyText(module, content, shape, body.required)}`;
  if (contents.length === 0) return [`request: ${request},`, `${bodyOf(usual)},`];
  const bodies = contents.map((content) => {
    const own = requestText(module, named, shape, content);
    const members = [...(own === request ? [] : [`request: ${own}`]), bodyOf(content)];
    return `${key(content.mediaType)}: { ${members.join(', ')} }`;
  });
  return [`request: ${request},`, `bodies: ${block(bodies, ',')},`];
}
