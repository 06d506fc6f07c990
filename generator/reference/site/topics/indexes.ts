import { operationLink, typeLink, webhookLink } from '../links.js';
import { heading, topic, type Topic } from './topic.js';

/** All webhooks. */
export const webhooks: Topic = ({ api }) =>
  api.webhooks.length === 0
    ? undefined
    : topic('webhooks.html', 'Webhooks', [
        { kind: 'links', links: api.webhooks.map(({ webhook }) => webhookLink(webhook)) },
      ]);

/** All operations by group. */
export const allOperations: Topic = ({ groups }) =>
  groups.length === 0
    ? undefined
    : topic(
        'operations.html',
        'All operations',
        groups.flatMap(({ id, title, operations }) => [
          { ...heading(title), to: id },
          { kind: 'links', links: operations.map(({ operation }) => operationLink(operation)) } as const,
        ]),
      );

/** All types by name. */
export const allTypes: Topic = ({ types }) => {
  if (types.length === 0) return undefined;
  const sorted = types.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return topic('types.html', 'All types', [{ kind: 'links', links: sorted.map(typeLink) }]);
};

/** What is deprecated, with the dates of removal. */
export const deprecations: Topic = ({ api, types }) => {
  const operations = api.operations.filter(({ operation }) => operation.deprecated !== undefined);
  const old = types.filter(({ declaration }) => declaration.deprecated !== undefined);
  if (operations.length + old.length === 0) return undefined;
  return topic('deprecations.html', 'Deprecations', [
    ...(operations.length > 0
      ? [
          heading('Operations'),
          {
            kind: 'links',
            links: operations.map(({ operation }) => ({
              ...operationLink(operation),
              note: operation.sunset === undefined ? undefined : `removed on ${operation.sunset}`,
              description: typeof operation.deprecated === 'string' ? operation.deprecated : undefined,
            })),
          } as const,
        ]
      : []),
    ...(old.length > 0 ? [heading('Types'), { kind: 'links', links: old.map(typeLink) } as const] : []),
  ]);
};
