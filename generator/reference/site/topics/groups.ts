import type { TopicPage } from '../../site-page.js';
import { operationLink } from '../links.js';
import { topic, type TopicContext } from './topic.js';

/** The pages of all groups: their operations. */
export const groupPages = ({ groups, paths }: TopicContext): TopicPage[] =>
  groups.map(({ id, title, description, operations }) =>
    topic(
      paths.get(id) ?? '',
      title,
      [
        {
          kind: 'links',
          links: operations.map(({ operation }) => ({
            ...operationLink(operation),
            description: operation.summary === undefined ? undefined : operation.description,
          })),
        },
      ],
      description,
      id,
    ),
  );
