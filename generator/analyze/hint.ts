import type { Id, NameHint } from '../model/model.js';
import { extensionText } from './extensions.js';
import { text, type Node } from './node.js';

/** The path from an owner to a structure inside it, from which its name hint is made. */
export type NamePath = Omit<Extract<NameHint, { kind: 'inline' }>, 'kind' | 'title' | 'given'> & {
  /** The nullable component that the structure belongs to: the structure takes the component's name. */
  readonly whole?: string;
};

/** The owner of a body's representations: an operation, or a component that names them. */
export interface ContentPlace {
  readonly way: NamePath;
  readonly component?: string | undefined;
  /** Whether a media type counts; absent: all do. */
  readonly counts?: ((mediaType: string) => boolean) | undefined;
}

export const toProperty = (owner: Id, property: string): NamePath => ({ owner, role: 'property', property });

/** The path extended by one step. Array items and map values keep the name of the property. */
export function into(way: NamePath, role: NamePath['role'], index?: number): NamePath {
  const { index: before, whole: _, ...rest } = way;
  // The items of a whole body are still named after the operation.
  const content = way.role === 'body' || way.role === 'response' ? way.role : undefined;
  const part = way.part ?? content;
  const inside = { ...rest, ...(part === undefined ? {} : { part }) };
  if (index !== undefined) return { ...inside, role, index };
  const item = content !== undefined && role === 'item' ? { item: true as const } : {};
  return { ...inside, ...item, role: content ?? role, ...(before === undefined ? {} : { index: before }) };
}

/** The path to an alternative. A single alternative has the path of the whole. */
export const memberWay = (way: NamePath, node: Node, index: number | undefined): NamePath =>
  index === undefined ? way : into(way, 'member', text(node, '$ref') === undefined ? index : undefined);

/** The hint of an inline structure. The title of a nullable wrapper is not the structure's own. */
export function inlineHint({ whole, ...way }: NamePath, node: Node): NameHint {
  if (whole !== undefined) return { kind: 'component', key: whole };
  const title = text(node, 'title')?.trim();
  const given = extensionText(node, 'typeName');
  return { kind: 'inline', ...way, ...(given === undefined ? {} : { given }), ...(title ? { title } : {}) };
}
