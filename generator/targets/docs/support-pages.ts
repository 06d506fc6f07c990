import { supportShape, supportView } from '../../markdown/reference/support-view.js';
import { apiHolds } from '../../model/walk.js';
import { supportPage } from '../../reference/support-page.js';
import type { PageKind } from './page.js';
import { tablePlanning } from './table-planning.js';

/** The pages about what every client of a language has, as far as cells of this API lead to them. */
export const supportPages: PageKind = {
  templates: { rfcdate: supportShape, retries: supportShape },
  plan: (planning) => {
    const { api, context, template } = planning;
    const { language, model } = api;
    const columns = context.conventions.tableColumns;
    const { hrefsOf } = tablePlanning(planning);
    return (language.support ?? [])
      .filter(({ holds }) => (holds === undefined ? model.operations.length > 0 : apiHolds(model, holds)))
      .map((support) => ({
        path: support.path,
        text: () => {
          const page = supportPage(support, context.package);
          return template(support.template)(supportView(page, { columns, hrefOf: hrefsOf(page.path) }));
        },
      }));
  },
};
