import { budgets } from '../../diagnostics/budgets.js';
import type { Tag } from '../../model/model.js';
import { description } from '../extensions.js';
import type { Conventions } from '../../conventions/conventions.js';
import { child, compact, elements, text, type Node } from '../node.js';

/** The tags of a document (OpenAPI Specification, Tag Object). */
export function tagsOf(root: Node): Tag[] {
  return elements(child(root, 'tags')).flatMap((tag) => {
    const name = text(tag, 'name');
    return name === undefined ? [] : [compact<Tag>({ name, description: description(tag) })];
  });
}

type TagConventions = Pick<Conventions, 'severalTags' | 'dottedTags'>;

/** The levels of a group that is written with dots; empty ones are left out. */
export const levelsIn = (name: string): string[] => name.split('.').filter((level) => level.trim() !== '');

/** The group paths of an operation's tags, each from the outermost tag; none without tags. */
export type TagGroups = (tags: readonly string[]) => string[][];

/**
 * Groups by tag. The first tag counts, or every tag by convention; since OpenAPI 3.2 those for navigation (`kind: nav`, or
 * no kind), below their parent tags.
 */
export function tagGroups(root: Node, { severalTags, dottedTags }: TagConventions): TagGroups {
  const described = new Map(elements(child(root, 'tags')).map((tag) => [text(tag, 'name'), tag]));
  const is = (name: string, key: string): string | undefined => {
    const tag = described.get(name);
    return tag && text(tag, key);
  };
  const levelsOf = (name: string): string[] => {
    const levels = dottedTags === 'levels' ? levelsIn(name) : [];
    return levels.length > 0 ? levels : [name];
  };
  const pathOf = (tag: string): string[] => {
    const path: string[] = [];
    // A tag that is its own ancestor ends the walk, and one level over the limit is enough to report.
    for (let name: string | undefined = tag; name !== undefined && !path.includes(name); name = is(name, 'parent')) {
      path.push(name);
      if (path.length > budgets.groups.limit) break;
    }
    return path.reverse().flatMap(levelsOf);
  };
  return (tags) => {
    const meant = tags.filter((name) => (is(name, 'kind') ?? 'nav') === 'nav');
    const counting = meant.length > 0 ? meant : tags;
    return (severalTags === 'every' ? counting : counting.slice(0, 1)).map(pathOf);
  };
}
