import type { SchemaPage, WebhookPage } from '../../reference/site-page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { fenced, plainText } from '../text.js';
import { fieldShape, fieldView, prose, reasonOf, type FieldView } from './field-view.js';
import type { HrefOf } from './inline.js';
import { linkShape, linkView, type LinkView } from './link-view.js';

/** The page of a type or of a webhook for its template. */
interface SchemaView {
  readonly title: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly reason: string | undefined;
  readonly value: FieldView;
  /** Finished blocks of code: its declarations in the languages of SDKs. */
  readonly code: readonly string[];
  readonly example: string | undefined;
  readonly uses: readonly LinkView[];
}

export const schemaShape: Shape = objectOf<SchemaView>(() => ({
  title: value,
  description: value,
  deprecated: value,
  reason: value,
  value: fieldShape,
  code: listOf(value),
  example: value,
  uses: listOf(linkShape),
}));

/** Renders the page of a type or of a webhook to Markdown. */
export function schemaView(page: SchemaPage | WebhookPage, hrefOf: HrefOf): SchemaView {
  const { title, description, deprecated, example } = page;
  const isType = page.kind === 'schema';
  return {
    title: plainText(title),
    description: prose(description),
    deprecated: deprecated !== undefined,
    reason: reasonOf(deprecated),
    value: fieldView(isType ? page.value : page.payload, hrefOf),
    code: isType ? page.code.map(({ fence, code }) => fenced(fence, code)) : [],
    example: example === undefined ? undefined : fenced('json', JSON.stringify(example, null, 2)),
    uses: isType ? page.uses.map((use) => linkView(use, hrefOf)) : [],
  };
}
