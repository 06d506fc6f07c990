import { typescript } from '../languages/typescript.js';
import type { Id, Operation, Type } from '../model/model.js';
import type { Representation } from '../model/representation.js';
import { withoutNull } from '../model/walk.js';
import type { NamedApi } from '../naming/api.js';
import { requestOf } from '../samples/http/request.js';
import type { Snippet } from '../samples/http/snippets.js';
import { wireValues } from '../samples/http/wire-value.js';
import { sdkCalls } from '../samples/sdk-calls.js';
import { namedOf } from '../surface/spell.js';
import type { ReferenceContext } from './reference.js';

/** The type of a property of a body. */
const fieldTypes = (api: NamedApi): ((type: Type, name: string) => Type | undefined) => {
  const known = new Map<Id, ReadonlyMap<string, Type>>();
  return (type, name) => {
    const inner = withoutNull(type);
    if (inner.kind !== 'ref') return undefined;
    const declaration = namedOf(api, inner.to)?.declaration;
    const fields = declaration?.kind === 'object' ? declaration.fields : [];
    const types = known.get(inner.to) ?? new Map(fields.map((field) => [field.name, field.type]));
    known.set(inner.to, types);
    return types.get(name);
  };
};

/** The samples of an operation: its request in the languages of HTTP clients, and its call through the generated SDK. */
export async function samplesOf(
  api: NamedApi,
  context: ReferenceContext,
  options: Representation,
): Promise<(operation: Operation) => readonly Snippet[]> {
  // Loaded on demand: only these pages need the package, and it loads slowly.
  const { snippetsOf } = await import('../samples/http/snippets.js');
  const { optional } = context.samples;
  const requests = { model: api.model, optional, value: wireValues(api, optional), fieldType: fieldTypes(api) };
  const sdkCall = sdkCalls({ api: context.named(typescript, options), context });
  return (operation) => {
    const [first, ...others] = snippetsOf(requestOf(operation, requests));
    return [...(first ? [first] : []), ...sdkCall(operation), ...others];
  };
}
