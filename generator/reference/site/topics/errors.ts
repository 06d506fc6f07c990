import { failures } from '../../../naming/errors.js';
import { idsInType } from '../../../model/walk.js';
import type { PageLink } from '../../site-page.js';
import { heading, text, topic, type Topic } from './topic.js';

/** The errors of all operations by status, each with its type. */
export const errors: Topic = ({ api, links }) => {
  const byStatus = new Map<string, Map<string, PageLink>>();
  const operations = new Map<string, number>();
  for (const { operation } of api.operations)
    for (const { status, description, contents } of failures(operation)) {
      const known = byStatus.get(status) ?? new Map<string, PageLink>();
      byStatus.set(status, known);
      operations.set(status, (operations.get(status) ?? 0) + 1);
      for (const id of contents.flatMap(({ type }) => idsInType(type))) {
        const link = links.get(id);
        if (link !== undefined && !known.has(id)) known.set(id, { ...link, description });
      }
    }
  if (byStatus.size === 0) return undefined;
  const sorted = [...byStatus].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return topic('errors.html', 'Errors', [
    text('Responses with these statuses are errors. SDKs throw them as classes with the same data.'),
    ...sorted.flatMap(([status, types]) => {
      const count = operations.get(status) ?? 0;
      return [
        heading(status === 'default' ? 'Any other status' : status, `status-${status}`),
        text(count === 1 ? 'One operation returns it.' : `${String(count)} operations return it.`),
        ...(types.size > 0 ? [{ kind: 'links', links: [...types.values()] } as const] : []),
      ];
    }),
  ]);
};
