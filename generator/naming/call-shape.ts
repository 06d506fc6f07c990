import type { Content, Field, Type } from '../model/model.js';

/** One argument of a method: a field of the request, all of it, or an object of several fields. */
export interface Argument {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  /** The property of the request that it fills, and the field behind it; absent for an object of several fields. */
  readonly property?: string;
  readonly field?: Field;
  /** Set for an object of the fields without an argument of their own: the properties that its type does not have. */
  readonly without?: readonly string[];
}

/** How an operation is called: what people pass, and what of it the body is. */
export interface CallShape {
  readonly arguments: readonly Argument[];
  /** The body of the request, in the representation that is sent. */
  readonly content?: Content;
  readonly bodyKey?: string;
}

/** The arguments as pages list them: what is required first, and the body after the other arguments of its kind. */
export function bodyLast({ arguments: all, bodyKey }: CallShape): readonly Argument[] {
  const body = all.find(({ field }) => field !== undefined && field.name === bodyKey);
  if (body === undefined) return all;
  const others = all.filter((argument) => argument !== body);
  const place = 1 + others.findLastIndex(({ field, required }) => field !== undefined && (required || !body.required));
  return [...others.slice(0, place), body, ...others.slice(place)];
}
