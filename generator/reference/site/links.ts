import type { Declaration, Operation, Webhook } from '../../model/model.js';
import type { NamedApi, NamedType } from '../../naming/api.js';
import type { PageId } from '../field.js';
import type { PageLink } from '../site-page.js';
import { webhookWords } from './webhook-words.js';

const deprecatedOf = ({ deprecated }: { readonly deprecated?: true | string }): Pick<PageLink, 'deprecated'> =>
  deprecated === undefined ? {} : { deprecated: true };

/** The title of an operation on its page. */
const titleOf = ({ summary, key }: Operation): string => summary ?? key;

export const operationLink = (operation: Operation): PageLink => ({
  to: operation.id,
  title: titleOf(operation),
  endpoint: { method: operation.method, route: operation.path },
  ...deprecatedOf(operation),
});

/** What kinds of types are called in lists. */
const kinds: Readonly<Record<Declaration['kind'], string>> = {
  object: 'object',
  enum: 'enum',
  union: 'union',
  alias: 'alias',
};

export const typeLink = ({ id, name, declaration }: NamedType): PageLink => ({
  to: id,
  title: name,
  note: kinds[declaration.kind],
  ...deprecatedOf(declaration),
});

export const webhookLink = (webhook: Webhook): PageLink => ({
  to: webhook.id,
  title: webhookWords(webhook).title,
  note: 'webhook',
  ...deprecatedOf(webhook),
});

/** Links to the subjects of an API by id. Ids without a page have none. */
export function linksOf(api: NamedApi, types: readonly NamedType[]): ReadonlyMap<PageId, PageLink> {
  return new Map([
    ...api.operations.map(({ operation }) => [operation.id, operationLink(operation)] as const),
    ...api.webhooks.map(({ webhook }) => [webhook.id, webhookLink(webhook)] as const),
    ...types.map((type) => [type.id, typeLink(type)] as const),
  ]);
}
