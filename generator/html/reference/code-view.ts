import type { Snippet } from '../../reference/page.js';
import { objectOf, value, type Shape } from '../../templating/shape.js';
import { escapeAttribute, escapeText } from '../escape.js';
import { highlight } from '../highlight/highlight.js';
import type { PageContext } from './page-context.js';

/** A block of code with its label. */
export interface CodeView {
  /** The id of its tab. */
  readonly id: string;
  readonly label: string;
  /** The label as a value of an attribute. */
  readonly choice: string;
  readonly code: string;
  readonly first: boolean;
}

export const codeShape: Shape = objectOf<CodeView>(() => ({
  id: value,
  label: value,
  choice: value,
  code: value,
  first: value,
}));

export function codeView({ label, fence, code }: Snippet, context: PageContext, first = true, part = 'code'): CodeView {
  return {
    id: escapeAttribute(context.anchor(`${part}-${label}`)),
    label: escapeText(label),
    choice: escapeAttribute(label),
    code: highlight(code, fence, context.room),
    first,
  };
}

export const codeViews = (all: readonly Snippet[], context: PageContext, part: string): CodeView[] =>
  all.map((snippet, index) => codeView(snippet, context, index === 0, part));
