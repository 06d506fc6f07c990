import type { Content, Field, Type } from '../model/model.js';

/** An argument of a method: one field of the request, the whole request, or an object with several of its fields. */
export interface Argument {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  /** The property of the request that it sets, and the field of that property; absent for objects. */
  readonly property?: string;
  readonly field?: Field;
  /** Set for the credentials of the call, which are no part of the request. */
  readonly credentials?: true;
  /** For an object of the remaining fields: the properties of the request that it leaves out. */
  readonly without?: readonly string[];
  /** Its property and its field are those of the body, not of the request. */
  readonly ofBody?: true;
}

/** The arguments of a call, and which of them is the body. */
export interface CallShape {
  readonly arguments: readonly Argument[];
  /** The representation of the body that is sent. */
  readonly content?: Content;
  readonly bodyKey?: string;
}

/** The arguments in the order of the pages: required ones first, and the body last among its equals. */
export function bodyLast({ arguments: all, bodyKey }: CallShape): readonly Argument[] {
  const body = all.find(({ field }) => field !== undefined && field.name === bodyKey);
  if (body === undefined) return all;
  const others = all.filter((argument) => argument !== body);
  const place = 1 + others.findLastIndex(({ field, required }) => field !== undefined && (required || !body.required));
  return [...others.slice(0, place), body, ...others.slice(place)];
}
