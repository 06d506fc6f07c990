import { element } from '../page/element.js';
import type { Query } from './find.js';
import type { Row } from './rows.js';
import { partsOf } from './text.js';

const marked = (text: string, query: Query): (Node | string)[] =>
  partsOf(text, [...query.words, query.whole]).map((part) =>
    part.isMatch ? element('mark', {}, part.text) : part.text,
  );

const span = (name: string, ...inside: readonly (Node | string)[]): HTMLElement =>
  element('span', { class: `search-${name}` }, ...inside);

/** The method of an operation, or the kind of what was found. */
function badgeOf(key: 'method' | 'kind', text: string): HTMLElement {
  const badge = span('badge', text);
  badge.dataset[key] = text;
  return badge;
}

/** What a row says: badge, text and place, with spaces between them for those who hear it. */
function saidIn(row: Exclude<Row, { kind: 'more' }>, query: Query): (Node | string)[] {
  const { title, kind, method, route, group } = row.page;
  if (row.kind === 'name') {
    const place = span('place', 'in ', ...marked(title, query));
    return [badgeOf('kind', row.of), ' ', span('text', ...marked(row.name, query)), ' ', place];
  }
  const badge = method === '' ? badgeOf('kind', kind) : badgeOf('method', method);
  const places = [group, route].filter((place) => place !== '');
  const place = places.flatMap((one, at) => [...(at > 0 ? [' · '] : []), ...marked(one, query)]);
  return [badge, ' ', span('text', ...marked(title, query)), ' ', span('place', ...place)];
}

/** The element of a row: a link, or what shows more rows. */
export function rowElement(row: Row, id: string, query: Query): HTMLElement {
  const common = { id, role: 'option', 'aria-selected': 'false' };
  if (row.kind === 'more') return element('div', { ...common, class: 'search-row search-more' }, row.text);
  const attributes = { ...common, class: 'search-row', href: row.href, tabindex: '-1' };
  return element('a', attributes, ...saidIn(row, query));
}
