import { typescript } from '../../languages/typescript.js';
import { rootId } from '../../model/id.js';
import type { Id, Type } from '../../model/model.js';
import type { NamedApi, NamedType } from '../../naming/api.js';
import { clientName, waysOf } from '../../samples/call.js';
import { wireValues } from '../../samples/http/wire-value.js';
import { wireTypes } from '../../surface/type-notation.js';
import { nestingIn } from '../nested-field.js';
import { operationPage } from '../operation-page.js';
import { samplesOf } from '../operation-samples.js';
import { pageDepths } from '../page-depth.js';
import { linksIn } from '../page-path.js';
import type { PlannedPage, ReferenceContext, SitePage, SiteReference, SiteReferenceOptions } from '../reference.js';
import { linksOf, operationLink, typeLink, webhookLink } from '../site/links.js';
import { mostNodes, nodesOf, roomBeside, roomOfType } from '../site/page-room.js';
import { schemaPage } from '../site/schema-page.js';
import { groupsOf, sitePaths } from '../site/site-paths.js';
import { groupPages } from '../site/topics/groups.js';
import { topics } from '../site/topics/index.js';
import { usesOf } from '../site/uses.js';
import { webhookPage } from '../site/webhook-page.js';

/** The share of the room of a page that nested fields of types take. Pages stay small; what is deeper is a link away. */
const mostOfType = 0.6;

/** The types of the document. The structures that an SDK adds do not travel, so they have no pages. */
function typesOf({ model, types, errors }: NamedApi): readonly NamedType[] {
  return model.declarations.flatMap(({ id }) => {
    const type = types.get(id) ?? errors.get(id);
    return type === undefined ? [] : [type];
  });
}

/** Plans pages. Only the page that was made last is kept: its HTML and its Markdown are rendered one after the other. */
function planner() {
  let last: SitePage | undefined;
  return <Page extends SitePage>(
    kind: Page['kind'],
    id: string,
    path: string,
    make: () => Page,
  ): PlannedPage<SitePage> => ({
    ...{ kind, id, path },
    page: () => {
      if (last?.id !== id) last = make();
      return last;
    },
  });
}

/** A site: a page for each operation, type and webhook, and pages about what all of them share. */
export async function site(context: ReferenceContext, options: SiteReferenceOptions): Promise<SiteReference> {
  const api = context.named(options.language, options);
  const types = typesOf(api);
  const groups = groupsOf(api, options.groups);
  const { paths, ofOperation } = sitePaths(api, groups);
  const pathOf = (id: Id): string => paths.get(id) ?? '';
  const spelling = { api, notation: wireTypes, showsNames: true } as const;
  const value = wireValues(api, context.samples.optional);
  const caller = { api: context.named(typescript, options), context };
  const calls = new Map(
    waysOf(caller).map(({ method, way }) => [method.operation.operation.id, `${clientName(caller, undefined)}${way}`]),
  );
  const weightOf = nodesOf(api);
  const depths = pageDepths(api, mostNodes, weightOf);
  const typeDepths = pageDepths(api, mostNodes * mostOfType, weightOf);
  const depthOf = (type: Type): number => Math.max(1, typeDepths([type]));
  const planned = planner();
  const links = linksOf(api, types);
  const uses = usesOf(api.model);
  const making = {
    ...{
      spelling,
      value,
      samples: await samplesOf(api, context, options),
      depthOf: depths,
      repeated: 'named' as const,
    },
    roomFor: roomBeside(weightOf),
    pathOf: ({ operation }: (typeof api.operations)[number]) => ofOperation(operation),
    calls: ({ id }: { readonly id: Id }) => {
      const call = calls.get(id);
      return call === undefined ? [] : [{ language: 'TypeScript', call }];
    },
  };
  const schemas = {
    ...{ spelling, value, pathOf },
    depthOf: (id: Id) => depthOf({ kind: 'ref', to: id }),
    roomOf: roomOfType(weightOf),
    usesOf: (id: Id) => (uses.get(id) ?? []).flatMap((user) => links.get(user) ?? []),
  };
  const ordered = groups.flatMap(({ operations }) => operations);
  const topical = { api, spelling, caller, types, groups, paths, links };
  const topicPages = topics.flatMap((topic) => topic(topical) ?? []);
  const all = [...topicPages, ...groupPages(topical)];
  const pages: PlannedPage<SitePage>[] = [
    ...all.map((page) => planned('topic', page.id, page.path, () => page)),
    ...ordered.map((named) =>
      planned('operation', named.operation.id, ofOperation(named.operation), () => operationPage(named, making)),
    ),
    ...api.webhooks.map((named) => {
      const { id, payload } = named.webhook;
      return planned('webhook', id, pathOf(id), () =>
        webhookPage(named, pathOf(id), spelling, value, nestingIn([], depthOf(payload), roomBeside(weightOf)([]))),
      );
    }),
    ...types.map((type) => planned('schema', type.id, pathOf(type.id), () => schemaPage(type, schemas))),
  ];
  return {
    api,
    pages,
    groups: groups.map(({ id, title, operations }) => ({
      ...{ id, title },
      links: operations.map(({ operation }) => operationLink(operation)),
    })),
    topics: topicPages.map(({ id, title }) => ({ to: id, title: id === rootId ? 'Overview' : title })),
    guides: [],
    guideGroups: [],
    types: types.map(typeLink),
    webhooks: api.webhooks.map(({ webhook }) => webhookLink(webhook)),
    ...linksIn(new Map([...paths, ...all.map(({ id, path }) => [id, path] as const)]), 'shortest'),
  };
}
