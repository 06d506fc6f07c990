import { operationLink } from '../links.js';
import { text, topic, type Topic } from './topic.js';

/** The operations that return their results in pages. */
export const pagination: Topic = ({ api }) => {
  const paged = api.operations.filter(({ operation }) => operation.pagination !== undefined);
  if (paged.length === 0) return undefined;
  return topic('pagination.html', 'Pagination', [
    text(
      'These operations return one page of results at a time. SDKs iterate over all pages and request each when it is needed.',
    ),
    {
      kind: 'links',
      links: paged.map(({ operation }) => ({
        ...operationLink(operation),
        note: operation.pagination?.inputs.map(({ name }) => name).join(', '),
      })),
    },
  ]);
};
