import type { NamedApi, NamedOperation, NamedType } from '../../naming/api.js';
import type { Id, Operation, Type } from '../../model/model.js';
import { withoutNull } from '../../model/walk.js';
import { isFileName } from '../../names/identifier.js';
import { entityPage, entityPaths, entityShape, type EntityContext } from './entity-pages.js';
import { operationShape, operationView } from './operation-view.js';
import type { Page, PageKind, Planning } from './page.js';
import { pageDepths } from './page-depth.js';
import { href, pagePath } from './page-path.js';
import { typescript } from '../../languages/typescript.js';
import { sdkCalls } from '../../samples/sdk-calls.js';
import { namedOf } from '../../surface/spell.js';
import type { TypeNotation } from '../../surface/type-notation.js';
import { requestOf } from '../../samples/http/request.js';
import type { Snippet } from '../../samples/http/snippets.js';
import { wireValues } from '../../samples/http/wire-value.js';

/** `CreatePetOwner` → `operations/create-pet-owner.md`; names differ in more than case, and so do the paths. */
function pathOf({ name }: NamedOperation): string {
  const words = name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, '-').toLowerCase();
  return `operations/${isFileName(words) ? words : `${words}-`}.md`;
}

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

/** All types that the page of an operation shows. */
const typesIn = ({ parameters, body, responses }: Operation): Type[] =>
  [
    ...parameters,
    ...(body?.contents ?? []),
    ...responses.flatMap(({ headers, contents }) => [...headers, ...contents]),
  ].map(({ type }) => type);

/** Pages of the types that other pages only name, and of those that these name. */
function entityPagesOf(linked: Map<Id, NamedType>, context: EntityContext): Page[] {
  const pages: Page[] = [];
  const linking: EntityContext = { ...context, linked: (to) => linked.set(to.id, to) };
  // Making a page finds further types: the map grows while it is worked through.
  for (const type of linked.values()) {
    const { path, text } = entityPage(type, linking);
    const made = text();
    pages.push({ path, text: () => made });
  }
  return pages;
}

/** The samples of an operation: its request in the languages of HTTP clients, and its call through the generated SDK. */
async function samplesOf(planning: Planning): Promise<(operation: Operation) => readonly Snippet[]> {
  const { api, context, options } = planning;
  // Only these pages need the package behind it, which takes long to load.
  const { snippetsOf } = await import('../../samples/http/snippets.js');
  const { optional } = context.samples;
  const requests = { model: api.model, optional, value: wireValues(api, optional), fieldType: fieldTypes(api) };
  const sdkCall = sdkCalls({ api: context.named(typescript, options), context });
  return (operation) => {
    const [first, ...others] = snippetsOf(requestOf(operation, requests));
    return [...(first ? [first] : []), ...sdkCall(operation), ...others];
  };
}

async function plan(planning: Planning, notation: TypeNotation): Promise<readonly Page[]> {
  const { api, context, template } = planning;
  const samples = await samplesOf(planning);
  const depthOf = pageDepths(api);
  const linked = new Map<Id, NamedType>();
  const shared = { model: api.model, value: wireValues(api, context.samples.optional) };
  const pages = api.operations.map((named): Page => {
    const path = pathOf(named);
    const { operation } = named;
    const hrefOf = (to: NamedType): string => {
      linked.set(to.id, to);
      return href(path, pagePath(to, entityPaths), entityPaths.links);
    };
    const view = operationView(operation, {
      ...shared,
      spelling: { api, notation, hrefOf },
      depth: Math.max(1, depthOf(typesIn(operation))),
      samples: samples(operation),
    });
    const text = template('operation')(view);
    return { path, text: () => text };
  });
  const entities: EntityContext = {
    api,
    notation,
    render: template('entity'),
    // An object's own properties are the page itself.
    depthOf: ({ declaration: { id, kind } }) =>
      Math.max(0, depthOf([{ kind: 'ref', to: id }]) - (kind === 'object' ? 1 : 0)),
  };
  return [...pages, ...entityPagesOf(linked, entities)];
}

/**
 * One page per operation, with samples in several languages; what it holds is written out. Types that go too deep, or
 * in a ring, have pages of their own.
 */
export const operationPages = (notation: TypeNotation): PageKind => ({
  templates: { operation: operationShape, entity: entityShape },
  plan: (planning) => plan(planning, notation),
});
