/**
 * What a template can refer to: a text or flag, an object by its fields, or a list by its items. An object's fields are
 * behind a function because views can be recursive.
 */
export type Shape =
  | { readonly kind: 'value' }
  | { readonly kind: 'object'; readonly fields: () => Readonly<Record<string, Shape>> }
  | { readonly kind: 'list'; readonly items: Shape };

/** All fields of a view. A field that is missing here is a compile error. */
type Fields<View> = { readonly [K in keyof Required<View>]: Shape };

export const value: Shape = { kind: 'value' };

export const listOf = (items: Shape): Shape => ({ kind: 'list', items });

export const objectOf = <View>(fields: () => Fields<View>): Shape => ({ kind: 'object', fields });
