import type { HrefOf } from '../../markdown/reference/inline.js';
import { operationShape, operationView } from '../../markdown/reference/operation-view.js';
import { schemaShape, schemaView } from '../../markdown/reference/schema-view.js';
import { topicShape, topicView } from '../../markdown/reference/topic-view.js';
import type { PlannedPage, SitePage, SiteReference } from '../../reference/reference.js';
import { templatesOf } from '../../templating/templates.js';
import type { GuidePage } from '../../reference/site-page.js';
import { textFile, type SiteFile } from './site-file.js';

/** The Markdown page beside a page of HTML. */
export const twinOf = (path: string): string => path.replace(/\.html$/u, '.md');

const shapes = { operation: operationShape, schema: schemaShape, topic: topicShape };

function viewOf(page: Exclude<SitePage, GuidePage>, hrefOf: HrefOf): object {
  switch (page.kind) {
    case 'operation':
      return operationView(page, hrefOf);
    case 'schema':
    case 'webhook':
      return schemaView(page, hrefOf);
    case 'topic':
      return topicView(page, hrefOf);
  }
}

const templateOf = ({ kind }: Exclude<SitePage, GuidePage>): keyof typeof shapes =>
  kind === 'webhook' ? 'schema' : kind;

/** Renders the Markdown twins of pages, for readers that are programs and for people who copy a page into one. */
export function twinsOf({ hrefsFrom }: SiteReference): (planned: PlannedPage<SitePage>) => SiteFile {
  const { value: template } = templatesOf('reference', undefined, shapes);
  return ({ path, page }) => {
    const hrefs = hrefsFrom(path);
    const hrefOf = (to: string): string => twinOf(hrefs(to));
    return textFile(twinOf(path), () => {
      const made = page();
      return made.kind === 'guide' ? made.markdown() : template(templateOf(made))(viewOf(made, hrefOf));
    });
  };
}
