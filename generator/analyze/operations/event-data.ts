import { keyOf } from '../../model/key.js';
import { carriedBy } from '../../model/media.js';
import type { Content, Declaration, Id, Model, Type } from '../../model/model.js';

/** The fields of a server-sent event (HTML Standard, section 9.2.6). */
const fieldNames: ReadonlySet<string> = new Set(['data', 'event', 'id', 'retry']);

/** The type of the data of events, `undefined` if the schema describes the data alone. */
function dataOf(type: Type, declarations: ReadonlyMap<Id, Declaration>): Type | undefined {
  const declaration = type.kind === 'ref' ? declarations.get(type.to) : undefined;
  if (declaration?.kind !== 'object' || !declaration.fields.every(({ name }) => fieldNames.has(name))) return undefined;
  return declaration.fields.find(({ name }) => name === 'data')?.type;
}

/** Makes streams of events yield their data. The types of whole events are kept. */
export function withEventData(model: Model): Model {
  const declarations = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const wholes = new Map<string, Type>();
  const changed = (content: Content): Content => {
    const data = carriedBy(content) === 'events' ? dataOf(content.type, declarations) : undefined;
    if (data === undefined) return content;
    wholes.set(keyOf(content.type), content.type);
    const { component: _, ...rest } = content;
    return { ...rest, type: data, dataAlone: true };
  };
  const operations = model.operations.map((operation) => ({
    ...operation,
    responses: operation.responses.map((response) => ({ ...response, contents: response.contents.map(changed) })),
  }));
  return wholes.size === 0 ? model : { ...model, operations, kept: [...(model.kept ?? []), ...wholes.values()] };
}
