import type { SchemaPage, WebhookPage } from '../../reference/site-page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { escapeText } from '../escape.js';
import { codeShape, codeView, codeViews, type CodeView } from './code-view.js';
import { fieldShape, fieldView, type FieldView } from './field-view.js';
import { linkShape, linkView, oneLine, type LinkView } from './link-view.js';
import type { PageContext } from './page-context.js';

/** The page of a type for its template. */
export interface SchemaView {
  readonly title: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly reason: string | undefined;
  readonly value: FieldView;
  readonly code: readonly CodeView[];
  readonly example: CodeView | undefined;
  readonly uses: readonly LinkView[];
  /** How many more places use it than are listed. */
  readonly moreUses: string | undefined;
}

export const schemaShape: Shape = objectOf<SchemaView>(() => ({
  title: value,
  description: value,
  deprecated: value,
  reason: value,
  value: fieldShape,
  code: listOf(codeShape),
  example: codeShape,
  uses: listOf(linkShape),
  moreUses: value,
}));

/** The page of a webhook for its template. */
export interface WebhookView {
  readonly title: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly reason: string | undefined;
  readonly payload: FieldView;
  readonly example: CodeView | undefined;
}

export const webhookShape: Shape = objectOf<WebhookView>(() => ({
  title: value,
  description: value,
  deprecated: value,
  reason: value,
  payload: fieldShape,
  example: codeShape,
}));

/** The most uses of a type that its page lists. */
const mostUses = 50;

type Common = 'title' | 'description' | 'deprecated' | 'reason';

const commonView = ({ title, description, deprecated }: SchemaPage | WebhookPage, context: PageContext) =>
  ({
    title: escapeText(oneLine(title)),
    description: description === undefined ? undefined : context.prose(description),
    deprecated: deprecated !== undefined,
    reason: typeof deprecated === 'string' ? context.line(deprecated) : undefined,
  }) satisfies Pick<SchemaView, Common>;

const exampleView = ({ example }: SchemaPage | WebhookPage, context: PageContext): CodeView | undefined =>
  example === undefined
    ? undefined
    : codeView({ label: 'JSON', fence: 'json', code: JSON.stringify(example, null, 2) }, context, true, 'example');

/** Renders the page of a type. */
export function schemaView(page: SchemaPage, context: PageContext): SchemaView {
  const more = page.uses.length - mostUses;
  return {
    ...commonView(page, context),
    value: fieldView(page.value, '', context, 'value'),
    code: codeViews(page.code, context, 'code'),
    example: exampleView(page, context),
    uses: page.uses.slice(0, mostUses).map((use) => linkView(use, context)),
    moreUses: more > 0 ? String(more) : undefined,
  };
}

/** Renders the page of a webhook. */
export const webhookView = (page: WebhookPage, context: PageContext): WebhookView => ({
  ...commonView(page, context),
  payload: fieldView(page.payload, 'body', context),
  example: exampleView(page, context),
});
