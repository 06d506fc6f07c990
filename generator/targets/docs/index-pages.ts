import type { NamedApi, NamedType } from '../../naming/api.js';
import type { Scope } from '../../languages/language.js';
import type { Page } from './page.js';
import { pagePath } from '../../reference/page-path.js';
import { methodShape, type GroupView, type MethodView } from '../../markdown/reference/group-view.js';
import { listOf, objectOf, value } from '../../markdown/shape.js';
import type { Render } from '../../markdown/templates.js';
import { headingText, lineText, plainText, proseText } from '../../markdown/text.js';

/** The page of a group, with what the index says of it. */
export interface GroupPage extends Page {
  readonly view: () => GroupView;
}

/** The sections of models, in the order in which readers look for them. */
const sections: readonly (readonly [Scope, heading: string])[] = [
  ['components', 'Models'],
  ['errors', 'Errors'],
  ['operations', 'Requests and responses'],
];

/** The first sentence of a text, or its first paragraph where that has no end mark. */
const firstSentence = (text = ''): string => {
  const [paragraph = ''] = text.trim().split(/(?:\r\n?|\n)[^\S\n\r]*[\n\r]/u, 1);
  const line = paragraph.replaceAll(/\s+/gu, ' ');
  return lineText(/^.*?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line);
};

/** What is said of an API before the first heading: the rest is a manual. */
const introduction = (text = ''): string =>
  (text.split(/^ {0,3}(?:#{1,6}\s|.*\n {0,3}(?:=+|-+)[ \t]*$)/mu, 1)[0] ?? '').trim();

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly summary: string;
}

interface Section {
  readonly heading: string;
  readonly pages: readonly Entry[];
  readonly optional: boolean;
}

interface GroupEntry {
  readonly name: string;
  readonly path: string;
  readonly operations: readonly MethodView[];
}

/** What the index and `llms.txt` both list. */
interface IndexView {
  readonly title: string;
  readonly version: string;
  readonly description: string | undefined;
  readonly summary: string;
  readonly groups: readonly GroupEntry[];
  readonly models: readonly Section[];
}

export const indexShape = objectOf<IndexView>(() => ({
  title: value,
  version: value,
  description: value,
  summary: value,
  groups: listOf(objectOf<GroupEntry>(() => ({ name: value, path: value, operations: listOf(methodShape) }))),
  models: listOf(
    objectOf<Section>(() => ({
      heading: value,
      pages: listOf(objectOf<Entry>(() => ({ name: value, path: value, summary: value }))),
      optional: value,
    })),
  ),
}));

function modelView(api: NamedApi, types: readonly NamedType[]): Section[] {
  return sections.flatMap(([scope, heading]) => {
    const pages = types
      .filter((type) => type.scope === scope)
      .map((type) => ({
        name: headingText(type.name),
        path: encodeURI(pagePath(type, api.language.paths)),
        summary: firstSentence(type.declaration.description),
      }));
    return pages.length === 0 ? [] : [{ heading, pages, optional: scope === 'operations' }];
  });
}

function view(api: NamedApi, groups: readonly GroupPage[]): IndexView {
  const { info } = api.model;
  const intro = introduction(info.description);
  return {
    title: plainText(info.title) || 'API',
    version: lineText(info.version),
    description: intro === '' ? undefined : proseText(intro),
    summary: firstSentence(intro),
    groups: groups.map((group) => {
      const { title, operations } = group.view();
      return { name: title, path: encodeURI(group.path), operations };
    }),
    models: modelView(api, [...api.types.values(), ...api.errors.values()]),
  };
}

/** The index of all pages, for people and, by the convention of llms.txt, for programs. */
export function indexPages(api: NamedApi, groups: readonly GroupPage[], template: (name: string) => Render): Page[] {
  return [
    { path: 'README.md', text: () => template('index')(view(api, groups)) },
    { path: 'llms.txt', text: () => template('llms')(view(api, groups)) },
  ];
}
