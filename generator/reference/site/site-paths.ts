import type { PagePaths } from '../../languages/language.js';
import type { Operation } from '../../model/model.js';
import type { NamedApi, NamedOperation } from '../../naming/api.js';
import { allocate } from '../../names/allocate.js';
import { isFileName } from '../../names/identifier.js';
import { parts } from '../../names/words.js';
import type { PageId } from '../field.js';
import { typePaths } from '../page-path.js';

/** The paths of types: their names, which differ in more than case. */
const schemaPaths: PagePaths = {
  components: 'types/{name}.html',
  operations: 'types/operations/{name}.html',
  errors: 'types/errors/{name}.html',
  links: 'shortest',
};

/** A title as the name of a file: `Payment Services` → `payment-services`. */
const slug = (title: string): string => parts(title).join('-').toLowerCase();

/** A name that every file system can hold, with our extension. */
const legal = (name: string): string => (isFileName(name) ? name : `${name}-`);

/** A group of operations: a tag of the document, or those without a tag. */
export interface SiteGroup {
  readonly id: PageId;
  readonly title: string;
  readonly description: string | undefined;
  readonly operations: readonly NamedOperation[];
}

const groupId = (tag: string): PageId => `group ${tag}`;

/** The title of the group of operations without a tag. */
const untagged = 'Other';

/**
 * Operations by their first tag: those of `first`, then in the order in which the document lists tags, or else uses them.
 */
export function groupsOf({ model, operations }: NamedApi, first: readonly string[] = []): readonly SiteGroup[] {
  const byTag = new Map<string, NamedOperation[]>(
    [...first, ...model.tags.map(({ name }) => name)].map((tag) => [tag, []]),
  );
  for (const named of operations) {
    const [tag = untagged] = named.operation.tags;
    const group = byTag.get(tag) ?? [];
    byTag.set(tag, group);
    group.push(named);
  }
  const described = new Map(model.tags.map(({ name, description }) => [name, description]));
  return [...byTag]
    .filter(([, { length }]) => length > 0)
    .map(([tag, all]) => ({ id: groupId(tag), title: tag, description: described.get(tag), operations: all }));
}

/** The paths of all pages by id, and that of an operation. */
export interface SitePaths {
  readonly paths: ReadonlyMap<PageId, string>;
  readonly ofOperation: (operation: Operation) => string;
}

/** `CreatePetOwner` → `create-pet-owner`. */
const fileOf = ({ name }: { readonly name: string }): string =>
  legal(name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, '-').toLowerCase());

/** The paths of the pages of groups, operations, types and webhooks. Every one is a file of its own, whatever the case. */
export function sitePaths(api: NamedApi, groups: readonly SiteGroup[]): SitePaths {
  const folders = allocate(
    groups.map(({ id, title }, rank) => ({ id, candidates: [slug(title) || 'group'], rank })),
    { fold: (name) => name.toLowerCase(), legal, taken: [] },
  );
  const folderOf = (id: PageId): string => folders.get(id)?.name ?? 'group';
  const operations = new Map(
    groups.flatMap(({ id, operations: all }) =>
      all.map((named) => [named.operation.id, `operations/${folderOf(id)}/${fileOf(named)}.html`] as const),
    ),
  );
  return {
    paths: new Map([
      ...typePaths(api, schemaPaths),
      ...operations,
      ...groups.map(({ id }) => [id, `groups/${folderOf(id)}.html`] as const),
      ...api.webhooks.map((named) => [named.webhook.id, `webhooks/${fileOf(named)}.html`] as const),
    ]),
    ofOperation: ({ id }) => operations.get(id) ?? '',
  };
}
