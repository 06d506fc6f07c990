import { rootId } from '../../../model/id.js';
import type { PlannedPage, SitePage } from '../../../reference/reference.js';
import type { TopicPage } from '../../../reference/site-page.js';

/** The page that servers show for an address without a page. Its path is absolute: any address may show it. */
const notFoundPath = '/404.html';

const page: TopicPage = {
  kind: 'topic',
  id: 'topic 404.html',
  path: notFoundPath,
  title: 'Page not found',
  description: undefined,
  blocks: [
    {
      kind: 'text',
      parts: [
        { text: 'There is no page at this address. Begin at the ' },
        { text: 'overview', to: rootId },
        { text: ', or search for what you need.' },
      ],
    },
  ],
};

export const notFound: PlannedPage<SitePage> = { kind: 'topic', id: page.id, path: page.path, page: () => page };
