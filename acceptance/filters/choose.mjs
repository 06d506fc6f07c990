// Some of the operations of a document, chosen at random but the same each time, and the filter that asks for them.
import { createHash } from 'node:crypto';
import { isObject, placesOn, pointerIn, pointerOf, valueAt } from './places.mjs';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** A number below 1 that a text decides; FILTERS_SEED decides others. */
function chance(text) {
  const seed = process.env['FILTERS_SEED'] ?? '1';
  return createHash('sha256').update(`${seed} ${text}`).digest().readUInt32BE() / 2 ** 32;
}

const isPlain = (text) => typeof text === 'string' && text.trim() === text && !/[*?#\\]/u.test(text);

/** The operations below a map of path items, with their places. */
function operationsIn(document, key) {
  return Object.entries(document[key] ?? {}).flatMap(([path, given]) => {
    const pointer = isObject(given) ? pointerIn(given.$ref) : undefined;
    const target = pointer === undefined ? {} : valueAt(document, placesOn(document, pointer).at(-1) ?? '');
    const item = isObject(given) ? { ...target, ...given } : {};
    return methods.flatMap((method) =>
      isObject(item[method]) ? [{ path, method, operation: item[method], place: pointerOf(key, path, method) }] : [],
    );
  });
}

/** What the whole document has: its operations, and the places of its webhooks. */
function callsOf(document) {
  const webhooks = ['webhooks', 'x-webhooks'].flatMap((key) =>
    Object.keys(document[key] ?? {}).map((name) => pointerOf(key, name)),
  );
  return { operations: operationsIn(document, 'paths'), webhooks };
}

/** The selector of one operation: its id, if no other has it, else its path and method. */
const selectorsOf = (operations) => {
  const ids = operations.map(({ operation }) => operation.operationId);
  const isAlone = (id) => isPlain(id) && ids.filter((one) => one === id).length === 1;
  return ({ path, method, operation: { operationId: id }, place }) =>
    isAlone(id) && chance(`by ${place}`) < 0.5 ? { operations: [id] } : { paths: [path], methods: [method] };
};

/**
 * About a third of the operations. Half of the documents include them, the others exclude the rest, and keep all webhooks.
 * A path that reads as a glob could match others: it is left to the larger side.
 */
export function chosenOf(document, name) {
  const { operations, webhooks } = callsOf(document);
  const selectorOf = selectorsOf(operations);
  const isOrdinary = ({ path }) => isPlain(path);
  const order = ({ place }) => chance(`${name} ${place}`);
  const sorted = operations.toSorted((a, b) => order(a) - order(b));
  const count = Math.max(1, Math.round(operations.length / 3));
  if (operations.length > 0 && chance(`way ${name}`) < 0.5) {
    const chosen = sorted.filter(isOrdinary).slice(0, count);
    return { chosen, webhooks: [], filter: { include: chosen.map(selectorOf) } };
  }
  const excluded = sorted.slice(count).filter(isOrdinary);
  const chosen = operations.filter((one) => !excluded.includes(one));
  return { chosen, webhooks, filter: excluded.length === 0 ? {} : { exclude: excluded.map(selectorOf) } };
}
