/**
 * What a template may name: a text or flag, an object by its fields, or a list by its items. An object's fields are
 * behind a function, since views hold views of their own kind.
 */
export type Shape =
  | { readonly kind: 'value' }
  | { readonly kind: 'object'; readonly fields: () => Readonly<Record<string, Shape>> }
  | { readonly kind: 'list'; readonly items: Shape };

/** The fields of a view, all of them: one that the view has and the shape has not is an error of the compiler. */
type Fields<View> = { readonly [K in keyof Required<View>]: Shape };

export const value: Shape = { kind: 'value' };

export const listOf = (items: Shape): Shape => ({ kind: 'list', items });

export const objectOf = <View>(fields: () => Fields<View>): Shape => ({ kind: 'object', fields });
