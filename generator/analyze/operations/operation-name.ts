import { singular } from '../../names/words.js';

/** The verbs of operations without a name, by method, for a collection and for one of its members. */
const verbs = new Map<string, readonly [collection: string, member: string]>([
  ['get', ['list', 'get']],
  ['post', ['create', 'post']],
  ['put', ['replace', 'update']],
  ['patch', ['update', 'update']],
  ['delete', ['deleteAll', 'delete']],
  ['head', ['head', 'head']],
  ['options', ['options', 'options']],
  ['trace', ['trace', 'trace']],
  ['query', ['query', 'query']],
]);

/** Path segments that locate an API but name no resource. */
const prefix = /^(?:api|rest|v\d+(?:\.\d+)*)$/iu;

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const isParameter = (segment: string): boolean => /^\{.*\}$/u.test(segment);

/** The resources in a path: `/v1/pets/{id}/toys` → `pets`, `toys`. */
const named = (path: string): string[] =>
  segmentsOf(path).filter((segment) => !isParameter(segment) && !prefix.test(segment));

/** The group of an operation with neither a tag nor a name: the first resource of its path. */
export function groupFromPath(path: string): string[] {
  return named(path).slice(0, 1);
}

const isPlural = (word: string): boolean => singular(word) !== word;

/**
 * The method name of an operation without a name, inside the group of its path: `GET /pets/{id}/toys` → `list toys`,
 * `GET /me` → `get`, `POST /users/search` → `search`.
 */
export function nameFromPath(method: string, path: string): string {
  const rest = named(path).slice(1);
  const last = named(path).at(-1) ?? '';
  const member = isParameter(segmentsOf(path).at(-1) ?? '');
  // A resource without an id is read as a whole, and a path that is posted to often ends in a verb.
  if (!member && !isPlural(last)) {
    if (method.toLowerCase() === 'get') return ['get', ...rest].join(' ');
    if (method.toLowerCase() === 'post' && rest.length > 0) return [last, ...rest.slice(0, -1)].join(' ');
  }
  const [collection, one] = verbs.get(method.toLowerCase()) ?? [method, method];
  return [member ? one : collection, ...rest].join(' ');
}

/** The unique key of an operation without a name: its method and its whole path. */
export function keyFromPath(method: string, path: string): string {
  return [method, ...segmentsOf(path).map((segment) => segment.replaceAll(/[{}]/gu, ' ').trim())].join(' ');
}

/**
 * The function name inside an `operationId` that a framework made of name, path and method, as FastAPI does:
 * `read_item_items__item_id__get` → `read_item`. Other ids are returned unchanged.
 */
export function nameFromId(operationId: string, method: string, path: string): string {
  const ending = `${path.replaceAll(/\W/gu, '_')}_${method.toLowerCase()}`;
  return operationId.length > ending.length && operationId.endsWith(ending)
    ? operationId.slice(0, -ending.length)
    : operationId;
}
