import type { GuidePage } from '../../reference/site-page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { escapeAttribute, escapeText } from '../escape.js';
import { lineHtml } from '../prose.js';
import { oneLine } from './link-view.js';

/** The page of a guide for its template. */
export interface GuideView {
  readonly title: string;
  readonly description: string | undefined;
  /** The headings of the highest level, if there are enough to choose from. */
  readonly outline: readonly { readonly id: string; readonly text: string }[];
  readonly text: string;
}

export const guideShape: Shape = objectOf<GuideView>(() => ({
  title: value,
  description: value,
  outline: listOf(objectOf<GuideView['outline'][number]>(() => ({ id: value, text: value }))),
  text: value,
}));

/** How many headings are worth an outline. */
const enough = 3;

/** Renders the page of a guide. */
export function guideView({ title, description, headings, html }: GuidePage): GuideView {
  const highest = headings.reduce((least, { level }) => Math.min(least, level), 6);
  const outline = headings.filter(({ level }) => level === highest);
  return {
    title: escapeText(oneLine(title)),
    description: description === undefined ? undefined : lineHtml(description),
    outline:
      outline.length < enough
        ? []
        : outline.map(({ id, text }) => ({ id: escapeAttribute(encodeURIComponent(id)), text: escapeText(text) })),
    text: html(),
  };
}
