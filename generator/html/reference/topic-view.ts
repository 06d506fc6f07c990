import type { Block, TopicPage } from '../../reference/site-page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { escapeAttribute, escapeText } from '../escape.js';
import { codeShape, codeView, type CodeView } from './code-view.js';
import { fieldShape, fieldViews, type FieldView } from './field-view.js';
import { lineOf } from './inline.js';
import { linkShape, linkView, oneLine, type LinkView } from './link-view.js';
import type { PageContext } from './page-context.js';

/** A part of a page; exactly one of its members is set. */
interface BlockView {
  readonly heading: { readonly text: string; readonly id: string; readonly href: string | undefined } | undefined;
  readonly text: string | undefined;
  readonly prose: string | undefined;
  readonly links: readonly LinkView[] | undefined;
  readonly code: CodeView | undefined;
  readonly facts: readonly { readonly label: string; readonly text: string }[] | undefined;
  readonly fields: readonly FieldView[] | undefined;
}

/** The page of a topic for its template. */
export interface TopicView {
  readonly title: string;
  readonly description: string | undefined;
  readonly blocks: readonly BlockView[];
}

export const topicShape: Shape = objectOf<TopicView>(() => ({
  title: value,
  description: value,
  blocks: listOf(
    objectOf<BlockView>(() => ({
      heading: objectOf<NonNullable<BlockView['heading']>>(() => ({ text: value, id: value, href: value })),
      text: value,
      prose: value,
      links: listOf(linkShape),
      code: codeShape,
      facts: listOf(objectOf<{ label: string; text: string }>(() => ({ label: value, text: value }))),
      fields: listOf(fieldShape),
    })),
  ),
}));

const nothing: BlockView = {
  heading: undefined,
  text: undefined,
  prose: undefined,
  links: undefined,
  code: undefined,
  facts: undefined,
  fields: undefined,
};

function blockView(block: Block, context: PageContext): BlockView {
  switch (block.kind) {
    case 'heading': {
      const href = block.to === undefined ? undefined : context.hrefOf(block.to);
      const id = escapeAttribute(context.anchor(block.id));
      return { ...nothing, heading: { text: escapeText(oneLine(block.text)), id, href } };
    }
    case 'text':
      return { ...nothing, text: lineOf(block.parts, context) };
    case 'prose':
      return { ...nothing, prose: context.prose(block.text) };
    case 'links':
      return { ...nothing, links: block.links.map((link) => linkView(link, context)) };
    case 'code':
      return { ...nothing, code: codeView(block.snippet, context) };
    case 'facts':
      return {
        ...nothing,
        facts: block.facts.map(({ label, parts }) => ({ label: escapeText(label), text: lineOf(parts, context) })),
      };
    case 'fields':
      return { ...nothing, fields: fieldViews(block.fields, block.id, context) };
  }
}

/** Renders the page of a topic. */
export const topicView = ({ title, description, blocks }: TopicPage, context: PageContext): TopicView => ({
  title: escapeText(oneLine(title)),
  description: description === undefined ? undefined : context.prose(description),
  blocks: blocks.map((block) => blockView(block, context)),
});
