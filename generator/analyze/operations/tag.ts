import { budgets } from '../../diagnostics/budgets.js';
import type { Tag } from '../../model/model.js';
import { description } from '../extensions.js';
import { child, compact, elements, text, type Node } from '../node.js';

/** The tags of a document (OpenAPI Specification, Tag Object). */
export function tagsOf(root: Node): Tag[] {
  return elements(child(root, 'tags')).flatMap((tag) => {
    const name = text(tag, 'name');
    return name === undefined ? [] : [compact<Tag>({ name, description: description(tag) })];
  });
}

/** The group that an operation's tags put it in, from the outermost tag in; nothing where it has no tags. */
export type TagGroups = (tags: readonly string[]) => string[];

/**
 * Groups by tag. The first tag counts, and since OpenAPI 3.2 the first that is meant for navigation (`kind: nav`, or
 * none), below the tags that are its parents.
 */
export function tagGroups(root: Node): TagGroups {
  const described = new Map(elements(child(root, 'tags')).map((tag) => [text(tag, 'name'), tag]));
  const is = (name: string, key: string): string | undefined => {
    const tag = described.get(name);
    return tag && text(tag, key);
  };
  return (tags) => {
    const first = tags.find((name) => (is(name, 'kind') ?? 'nav') === 'nav') ?? tags[0];
    const path: string[] = [];
    // A tag that is its own ancestor ends the walk, and one level over the limit is enough to report.
    for (let name = first; name !== undefined && !path.includes(name); name = is(name, 'parent')) {
      path.push(name);
      if (path.length > budgets.groups.limit) break;
    }
    return path.reverse();
  };
}
