import { typescript } from '../../languages/typescript.js';
import type { Id, Operation, Type } from '../../model/model.js';
import { withoutNull } from '../../model/walk.js';
import type { NamedApi, NamedType } from '../../naming/api.js';
import { requestOf } from '../../samples/http/request.js';
import type { Snippet } from '../../samples/http/snippets.js';
import { wireValues } from '../../samples/http/wire-value.js';
import { sdkCalls } from '../../samples/sdk-calls.js';
import { namedOf } from '../../surface/spell.js';
import { wireTypes } from '../../surface/type-notation.js';
import { entityPage, entityPaths } from '../entity-page.js';
import { operationPage } from '../operation-page.js';
import type { EntityPage, OperationPage } from '../page.js';
import { pageDepths } from '../page-depth.js';
import { linksIn, typePaths } from '../page-path.js';
import type { PlannedPage, Reference, ReferenceContext, ReferenceOptions } from '../reference.js';

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
async function samplesOf(
  api: NamedApi,
  context: ReferenceContext,
  options: ReferenceOptions,
): Promise<(operation: Operation) => readonly Snippet[]> {
  // Loaded on demand: only these pages need the package, and it loads slowly.
  const { snippetsOf } = await import('../../samples/http/snippets.js');
  const { optional } = context.samples;
  const requests = { model: api.model, optional, value: wireValues(api, optional), fieldType: fieldTypes(api) };
  const sdkCall = sdkCalls({ api: context.named(typescript, options), context });
  return (operation) => {
    const [first, ...others] = snippetsOf(requestOf(operation, requests));
    return [...(first ? [first] : []), ...sdkCall(operation), ...others];
  };
}

const planned = <Page extends OperationPage | EntityPage>(page: Page): PlannedPage<Page> => ({
  kind: page.kind,
  id: page.id,
  path: page.path,
  page: () => page,
});

/**
 * One page per operation, with samples in several languages and nested types written out. Types that are too deep
 * or recursive have pages of their own.
 */
export async function operations(context: ReferenceContext, options: ReferenceOptions): Promise<Reference> {
  const api = context.named(options.language, options);
  const depthOf = pageDepths(api);
  const linked = new Map<Id, NamedType>();
  const spelling = { api, notation: wireTypes, linked: (to: NamedType) => void linked.set(to.id, to) };
  const value = wireValues(api, context.samples.optional);
  const making = { spelling, value, samples: await samplesOf(api, context, options), depthOf };
  const pages = api.operations.map((named) => planned(operationPage(named, making)));
  const entities: PlannedPage<EntityPage>[] = [];
  // Making a page can add types that it links to: the map grows during the loop.
  for (const type of linked.values()) {
    const { id, kind } = type.declaration;
    // The page lists an object's own properties.
    const depth = Math.max(0, depthOf([{ kind: 'ref', to: id }]) - (kind === 'object' ? 1 : 0));
    entities.push(planned(entityPage(type, spelling, depth)));
  }
  return { api, pages: [...pages, ...entities], ...linksIn(typePaths(api, entityPaths), entityPaths.links) };
}
