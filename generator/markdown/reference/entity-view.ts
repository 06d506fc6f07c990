import type { EntityPage } from '../../reference/page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { fieldShape, fieldViews, prose, type FieldView } from './field-view.js';
import { codeMarkdown, type HrefOf } from './inline.js';

/** The page of an entity for its template. */
interface EntityView {
  readonly name: string;
  readonly description: string | undefined;
  /** Its type if it is not an object. */
  readonly type: string | undefined;
  readonly properties: readonly FieldView[];
  readonly alternatives: readonly FieldView[];
}

export const entityShape: Shape = objectOf<EntityView>(() => ({
  name: value,
  description: value,
  type: value,
  properties: listOf(fieldShape),
  alternatives: listOf(fieldShape),
}));

/** Renders the page of an entity to Markdown. */
export const entityView = (page: EntityPage, hrefOf: HrefOf): EntityView => ({
  name: page.title,
  description: prose(page.description),
  type: page.type && codeMarkdown(page.type, hrefOf),
  properties: fieldViews(page.fields, hrefOf),
  alternatives: fieldViews(page.alternatives, hrefOf),
});
