import type { Id, NameHint } from '../model/model.js';
import { extensionText } from './extensions.js';
import { text, type Node } from './node.js';

/** The way from an owner to a structure inside it, from which its name hint is made. */
export type NamePath = Omit<Extract<NameHint, { kind: 'inline' }>, 'kind' | 'title' | 'given'> & {
  /** The component that the structure at the end of the way is, beside null: it has the component's name. */
  readonly whole?: string;
};

/** Where representations are described: below an operation, or in a component that they are named after. */
export interface ContentPlace {
  readonly way: NamePath;
  readonly component?: string | undefined;
}

export const toProperty = (owner: Id, property: string): NamePath => ({ owner, role: 'property', property });

/** The same way, one step further in: list items and map values keep the property's name. */
export function into(way: NamePath, role: NamePath['role'], index?: number): NamePath {
  const { index: before, whole: _, ...rest } = way;
  // What a whole body is made of is still named after the operation.
  const content = way.role === 'body' || way.role === 'response' ? way.role : undefined;
  const part = way.part ?? content;
  const inside = { ...rest, ...(part === undefined ? {} : { part }) };
  if (index !== undefined) return { ...inside, role, index };
  const item = content !== undefined && role === 'item' ? { item: true as const } : {};
  return { ...inside, ...item, role: content ?? role, ...(before === undefined ? {} : { index: before }) };
}

/** The way to an alternative; the only one there is stands for the whole. */
export const memberWay = (way: NamePath, node: Node, index: number | undefined): NamePath =>
  index === undefined ? way : into(way, 'member', text(node, '$ref') === undefined ? index : undefined);

/** The hint of a structure that stands in place. A nullable wrapper's title is not the structure's own. */
export function inlineHint({ whole, ...way }: NamePath, node: Node): NameHint {
  if (whole !== undefined) return { kind: 'component', key: whole };
  const title = text(node, 'title')?.trim();
  const given = extensionText(node, 'typeName');
  return { kind: 'inline', ...way, ...(given === undefined ? {} : { given }), ...(title ? { title } : {}) };
}
