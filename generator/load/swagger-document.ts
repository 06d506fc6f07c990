import { isDraftObject, memberOf, type Draft, type DraftObject } from './member.js';
import { partsOf } from './pointer.js';
import type { Json } from './source.js';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

/** The items of a list; none where it is no list. */
export const listOf = (value: Draft | undefined): Draft[] => (Array.isArray(value) ? value : []);

/** The objects among the values of an object. */
export const objectsIn = (value: Draft | undefined): DraftObject[] =>
  value !== undefined && isDraftObject(value) ? Object.values(value).filter(isDraftObject) : [];

/** The object at a local reference, or the object itself. */
export function resolved(document: DraftObject, value: Draft | undefined): DraftObject | undefined {
  if (value === undefined || !isDraftObject(value)) return undefined;
  if (typeof value['$ref'] !== 'string') return value;
  const names = partsOf(value['$ref'].replace(/^[^#]*#/u, ''));
  const found = names.reduce<Json | undefined>((at, name) => memberOf(at, name), document) as Draft | undefined;
  return found !== undefined && isDraftObject(found) ? found : undefined;
}

/** The parameters of a list, references followed. */
export const parametersIn = (document: DraftObject, list: Draft | undefined): DraftObject[] =>
  listOf(list).flatMap((one): DraftObject[] => {
    const found = resolved(document, one);
    return found === undefined ? [] : [found];
  });

/** The operations of a Path Item Object. */
export const operationsOf = (item: DraftObject): DraftObject[] =>
  methods.flatMap((method): DraftObject[] => {
    const operation = Object.hasOwn(item, method) ? item[method] : undefined;
    return operation !== undefined && isDraftObject(operation) ? [operation] : [];
  });
