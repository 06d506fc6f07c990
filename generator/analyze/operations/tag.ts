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

/** The group path of an operation's tags, from the outermost tag; `undefined` without tags. */
export type TagGroups = (tags: readonly string[]) => string[];

/**
 * Groups by tag. The first tag counts, or since OpenAPI 3.2 the first one for navigation (`kind: nav`, or
 * no kind), below its parent tags.
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
    // A cycle of parents ends the walk. One level over the limit is enough to report it.
    for (let name = first; name !== undefined && !path.includes(name); name = is(name, 'parent')) {
      path.push(name);
      if (path.length > budgets.groups.limit) break;
    }
    return path.reverse();
  };
}
