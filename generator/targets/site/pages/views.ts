import { guideShape, guideView } from '../../../html/reference/guide-view.js';
import { operationShape, operationView } from '../../../html/reference/operation-view.js';
import type { PageContext } from '../../../html/reference/page-context.js';
import { schemaShape, schemaView, webhookShape, webhookView } from '../../../html/reference/schema-view.js';
import { topicShape, topicView } from '../../../html/reference/topic-view.js';
import type { SitePage } from '../../../reference/reference.js';
import type { Shape } from '../../../templating/shape.js';
import { frameShape } from './frame.js';
import { navigationShape } from './navigation.js';

/** The templates of pages by name, with the shapes of their views. */
export const shapes: Readonly<Record<SitePage['kind'] | 'frame' | 'navigation', Shape>> = {
  frame: frameShape,
  navigation: navigationShape,
  operation: operationShape,
  schema: schemaShape,
  webhook: webhookShape,
  topic: topicShape,
  guide: guideShape,
};

/** The view of a page for its template; `console` is the data of its request console as JSON. */
export function viewOf(page: SitePage, context: PageContext, console: string | undefined): object {
  switch (page.kind) {
    case 'operation':
      return operationView(page, context, console);
    case 'schema':
      return schemaView(page, context);
    case 'webhook':
      return webhookView(page, context);
    case 'topic':
      return topicView(page, context);
    case 'guide':
      return guideView(page);
  }
}
