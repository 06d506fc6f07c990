// One call of a generated SDK: made by the types, sent, and what it resolves with compared.
import { argumentsOf } from './arguments.mjs';
import { differences } from './same.mjs';
import { Marked, resultOf, valuesOf } from './values.mjs';

export const reason = (error) => {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const cause = error?.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${text}${cause}`.replaceAll(/[\s\p{Cc}\uFFFD]+/gu, ' ').slice(0, 400);
};

/** All that is needed to make values of an SDK's types. */
export function toolsOf({ checker, module }) {
  const classes = { RFCDate: module.TheRFCDate };
  return { checker, ...valuesOf(checker, classes), expect: valuesOf(checker, classes, true).convert };
}

/** Calls a function; gives the error as data, whichever way it comes. */
export async function perform(sdk, callable, client, args, options) {
  const slots = callable.parameters.filter(({ name }) => name !== 'options').length;
  const all = [...args, ...Array.from({ length: slots - args.length }), options];
  try {
    return await sdk.module[callable.name](client, ...all);
  } catch (error) {
    return { ok: false, error };
  }
}

/** The items of a stream; at most `most`, after which it is left. */
export async function collected(stream, most = Infinity) {
  const items = [];
  for await (const item of stream) {
    items.push(item);
    if (items.length >= most) break;
  }
  return items;
}

/** What is wrong with the value of a call, given the value of the wire: JSON, bytes, or the list of a stream's items. */
async function faultsOfValue(sdk, tools, callable, value, wire) {
  const type = resultOf(sdk.checker, callable.returns);
  if (wire === undefined)
    return value === undefined ? [] : [`resolved with ${JSON.stringify(value)}, not with nothing`];
  if (type === undefined) return ['its type has no value'];
  const isStream = typeof value?.[Symbol.asyncIterator] === 'function' && !(value instanceof ReadableStream);
  const got = isStream ? await collected(value) : value;
  const made = tools.expect(wire, type);
  const differ = await differences(made.value, got);
  if (differ.length === 0 || made.cost < 1) return differ;
  return [`its type ${sdk.checker.typeToString(type)} has no place for ${JSON.stringify(wire)}`, ...differ];
}

/**
 * What is wrong with a call, as texts. `inputs` are those of `argumentsOf`; `expected` says whether it succeeds and with
 * which value of the wire.
 */
export async function faultsOfCall(sdk, tools, { callable, client, inputs, options, expected }) {
  const { args, faults } = argumentsOf(callable, inputs, tools);
  const result = await perform(sdk, callable, client, args, options);
  if (expected.ok !== result.ok)
    return [...faults, result.ok ? 'resolved, and should have failed' : reason(result.error)];
  if (result.ok) {
    const found = faultsOfValue(sdk, tools, callable, result.value, expected.value);
    return [...faults, ...(await found.catch((error) => [reason(error)]))];
  }
  const { statusCode, data$: data } = result.error;
  if (statusCode !== expected.status)
    return [...faults, `failed with ${reason(result.error)}, not with ${expected.status}`];
  if (expected.value === undefined) return faults;
  // XML that is not typed is text.
  const { value } = expected;
  if (value instanceof Marked && (data === undefined || typeof data === 'string'))
    return [...faults, ...(await differences(value.text, data ?? result.error.body))];
  if (data === undefined) return [...faults, `failed with ${result.error.name}, which has no data`];
  return [...faults, ...(await differencesLoosely(value instanceof Marked ? value.value : value, data))];
}

/** Errors carry what was sent under the names of their type: compared by names that differ in case alone. */
async function differencesLoosely(wire, data) {
  const plain = (value) =>
    typeof value !== 'object' || value === null
      ? value
      : Array.isArray(value)
        ? value.map(plain)
        : Object.fromEntries(
            Object.entries(value).map(([key, item]) => [key.toLowerCase().replaceAll(/[^a-z0-9]/gu, ''), plain(item)]),
          );
  return differences(plain(wire), plain(data));
}
