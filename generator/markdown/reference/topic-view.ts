import type { Block, TopicPage } from '../../reference/site-page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { fenced, lineText, plainText, proseText } from '../text.js';
import { codeLine } from '../value-text.js';
import { fieldShape, fieldViews, prose, type FieldView } from './field-view.js';
import type { HrefOf } from './inline.js';
import type { Inline } from '../../reference/field.js';
import { linkShape, linkView, type LinkView } from './link-view.js';

/** A part of a page: finished lines, or a list. */
interface BlockView {
  readonly text: string | undefined;
  readonly links: readonly LinkView[];
  readonly fields: readonly FieldView[];
}

/** The page of a topic for its template. */
interface TopicView {
  readonly title: string;
  readonly description: string | undefined;
  readonly blocks: readonly BlockView[];
}

export const topicShape: Shape = objectOf<TopicView>(() => ({
  title: value,
  description: value,
  blocks: listOf(objectOf<BlockView>(() => ({ text: value, links: listOf(linkShape), fields: listOf(fieldShape) }))),
}));

/** A line of words of ours, code and lines of the document. */
const lineOf = (parts: readonly Inline[], hrefOf: HrefOf): string =>
  parts
    .map(({ text, mark, to, href, isProse }) => {
      const shown = mark === 'code' ? codeLine(text) : isProse === true ? lineText(text) : text;
      const target = to === undefined ? href : hrefOf(to);
      return target === undefined ? shown : `[${shown}](${target})`;
    })
    .join('');

const nothing: BlockView = { text: undefined, links: [], fields: [] };

function blockView(block: Block, hrefOf: HrefOf): BlockView {
  switch (block.kind) {
    case 'heading': {
      const title = plainText(block.text);
      return { ...nothing, text: `## ${block.to === undefined ? title : `[${title}](${hrefOf(block.to)})`}` };
    }
    case 'text':
      return { ...nothing, text: lineOf(block.parts, hrefOf) };
    case 'prose':
      return { ...nothing, text: proseText(block.text) };
    case 'links':
      return { ...nothing, links: block.links.map((link) => linkView(link, hrefOf)) };
    case 'code':
      return { ...nothing, text: fenced(block.snippet.fence, block.snippet.code) };
    case 'facts':
      return {
        ...nothing,
        text: block.facts.map(({ label, parts }) => `- ${plainText(label)}: ${lineOf(parts, hrefOf)}`).join('\n'),
      };
    case 'fields':
      return { ...nothing, fields: fieldViews(block.fields, hrefOf) };
  }
}

/** Renders the page of a topic to Markdown. */
export const topicView = ({ title, description, blocks }: TopicPage, hrefOf: HrefOf): TopicView => ({
  title: plainText(title),
  description: prose(description),
  blocks: blocks.map((block) => blockView(block, hrefOf)),
});
