import type { Entry, IndexPage } from '../../reference/page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { headingText, lineText, plainText, proseText } from '../text.js';
import { methodShape, type MethodView } from './group-view.js';

/** The entries of an index. */
export interface IndexStyle {
  readonly pathOf: (page: string) => string;
  /** The methods of a group, in the order of its page. */
  readonly methodsOf: (group: string) => readonly MethodView[];
}

/** The first sentence of a text, or its first paragraph if that has no end mark. */
const firstSentence = (text = ''): string => {
  const [paragraph = ''] = text.trim().split(/(?:\r\n?|\n)[^\S\n\r]*[\n\r]/u, 1);
  const line = paragraph.replaceAll(/\s+/gu, ' ');
  return lineText(/^.*?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line);
};

/** The description of an API up to its first heading. What follows is usually a manual. */
const introduction = (text = ''): string =>
  (text.split(/^ {0,3}(?:#{1,6}\s|.*\n {0,3}(?:=+|-+)[ \t]*$)/mu, 1)[0] ?? '').trim();

interface EntryView {
  readonly name: string;
  readonly path: string;
  readonly summary: string;
}

interface SectionView {
  readonly heading: string;
  readonly pages: readonly EntryView[];
  readonly optional: boolean;
}

interface GroupEntry {
  readonly name: string;
  readonly path: string;
  readonly operations: readonly MethodView[];
}

/** The entries that the index and `llms.txt` share. */
interface IndexView {
  readonly title: string;
  readonly version: string;
  readonly description: string | undefined;
  readonly summary: string;
  readonly groups: readonly GroupEntry[];
  readonly models: readonly SectionView[];
}

export const indexShape: Shape = objectOf<IndexView>(() => ({
  title: value,
  version: value,
  description: value,
  summary: value,
  groups: listOf(objectOf<GroupEntry>(() => ({ name: value, path: value, operations: listOf(methodShape) }))),
  models: listOf(
    objectOf<SectionView>(() => ({
      heading: value,
      pages: listOf(objectOf<EntryView>(() => ({ name: value, path: value, summary: value }))),
      optional: value,
    })),
  ),
}));

const headings: Readonly<Record<IndexPage['sections'][number]['scope'], string>> = {
  components: 'Models',
  errors: 'Errors',
  operations: 'Requests and responses',
};

/** Renders the index to Markdown. */
export function indexView(page: IndexPage, { pathOf, methodsOf }: IndexStyle): IndexView {
  const intro = introduction(page.description);
  const named = ({ to, title }: Entry) => ({ name: headingText(title), path: encodeURI(pathOf(to)) });
  return {
    title: plainText(page.title) || 'API',
    version: lineText(page.version),
    description: intro === '' ? undefined : proseText(intro),
    summary: firstSentence(intro),
    groups: page.groups.map((group) => ({ ...named(group), operations: methodsOf(group.to) })),
    models: page.sections.map(({ scope, pages }) => ({
      heading: headings[scope],
      pages: pages.map((entry) => ({ ...named(entry), summary: firstSentence(entry.description) })),
      optional: scope === 'operations',
    })),
  };
}
