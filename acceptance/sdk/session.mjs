// A client of a generated SDK whose every call is checked: what was given is what was sent, what was said is what came.
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { resolved } from '../pages/document.mjs';
import { argumentsOf } from './arguments.mjs';
import { collected, perform, reason, toolsOf } from './call.mjs';
import { differences } from './same.mjs';
import { itemsOf, resultOf } from './values.mjs';

/** Sends through `fetch` and keeps what went and what came, as text. */
function recorder(sdk) {
  const state = {};
  const fetcher = async (request) => {
    const sent = request.clone();
    state.url = new URL(request.url);
    state.sent = await sent.text();
    const response = await fetch(request);
    state.status = response.status;
    state.type = response.headers.get('content-type') ?? '';
    state.text = '';
    if (response.body === null) return response;
    const decoder = new TextDecoder();
    const kept = new TransformStream({
      transform: (chunk, controller) => {
        state.text += decoder.decode(chunk, { stream: true });
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(kept), response);
  };
  return { state, httpClient: new sdk.module.TheHTTPClient({ fetcher }) };
}

const parsed = (text, type) => {
  if (text === '') return undefined;
  return /json/u.test(type) ? JSON.parse(text) : text;
};

/** Instants may be written with more or fewer digits. */
const plainTimes = (value) =>
  JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/u.test(part) ? Date.parse(part) : part,
  );

const sameJson = (one, other) => isDeepStrictEqual(plainTimes(one), plainTimes(other));

/** What is to be in a query: a text, or several, of each name. */
const queryOf = (query) =>
  Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));

/**
 * Opens a session. Its `call` takes an operation (`GET /alerts`) and, as the wire has them, `path`, `query`, `header` and
 * `body`; it resolves with the body of the response as JSON. `fails` is the status of an error that is meant, `items` how
 * many items of a stream are taken. `called` are the operations that were right, `faults` what was not.
 */
export function openSession(sdk, document, options, called = new Set(), faults = []) {
  const tools = toolsOf(sdk);
  const { state, httpClient } = recorder(sdk);
  const client = new sdk.Core({ ...options, httpClient });

  async function attempt(key, given) {
    const [method, template] = key.split(' ');
    const callable = sdk.functions.find((one) => one.method === method && one.path === template);
    if (callable === undefined) return [['the SDK has no such function']];
    const item = document.paths[template];
    const operation = item[method.toLowerCase()];
    const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      .map((one) => resolved(document, one))
      .filter((one, index, all) => all.findLastIndex((two) => two.name === one.name && two.in === one.in) === index);
    const values = declared.filter(({ name, in: place }) => given[place]?.[name] !== undefined);
    const inputs = {
      declared,
      given: new Map(values.map((parameter) => [parameter, given[parameter.in][parameter.name]])),
      hasBody: operation.requestBody !== undefined,
      body: given.body === undefined ? undefined : { value: given.body },
    };
    const { args, faults: found } = argumentsOf(callable, inputs, tools);
    Object.assign(state, { url: undefined, sent: '', text: '', status: undefined });
    const result = await perform(sdk, callable, client, args, { retries: { strategy: 'none' }, timeoutMs: 10_000 });
    if (state.url === undefined) return [[...found, reason(result.error)]];
    found.push(...faultsOfRequest(given));
    if (result.ok !== (given.fails === undefined))
      return [[...found, result.ok ? 'resolved, and should have failed' : reason(result.error)]];
    if (!result.ok) {
      if (result.error.statusCode !== given.fails) found.push(`failed otherwise: ${reason(result.error)}`);
      return [found, parsed(state.text, state.type)];
    }
    const type = resultOf(sdk.checker, callable.returns);
    return given.items === undefined
      ? valueOf(found, type, result.value)
      : streamOf(found, type, result.value, given.items);
  }

  function faultsOfRequest({ query = {}, body }) {
    const want = queryOf(query).sort();
    const got = [...state.url.searchParams].sort();
    const all = isDeepStrictEqual(want, got) ? [] : [`the query is ${state.url.search}, not ${JSON.stringify(query)}`];
    const sent = state.sent === '' ? undefined : JSON.parse(state.sent);
    if (body === undefined ? sent !== undefined : !sameJson(sent, body))
      all.push(`the body is ${state.sent}, not ${JSON.stringify(body)}`);
    return all;
  }

  async function valueOf(found, type, value) {
    const wire = parsed(state.text, state.type);
    if (wire === undefined || type === undefined) {
      const isNothing = value === undefined || value === '';
      return [isNothing ? found : [...found, `resolved with ${JSON.stringify(value)}, not with nothing`], wire];
    }
    const made = tools.expect(wire, type);
    if (made.cost >= 1) found.push(`${sdk.checker.typeToString(type)} has no place for ${state.text.slice(0, 200)}`);
    return [[...found, ...(await differences(made.value, value))], wire];
  }

  /** The items that are wanted, each as the line that brought it; the connection is closed behind them. */
  async function streamOf(found, type, value, most) {
    const [item] = itemsOf(sdk.checker, type);
    if (item === undefined) {
      return [[...found, `${sdk.checker.typeToString(type)} is no stream`]];
    }
    const items = await collected(value, most);
    const lines = state.text
      .trim()
      .split('\n')
      .slice(0, items.length)
      .map((line) => JSON.parse(line));
    // A gateway wraps what a stream has; the SDK may take it out.
    const wires = lines.map((line) => (tools.convert(line, item).cost < 1 ? line : line.result));
    if (items.length !== most) found.push(`${items.length} items came, not ${most}`);
    return [
      [
        ...found,
        ...(await differences(
          wires.map((wire) => tools.expect(wire, item).value),
          items,
        )),
      ],
      lines,
    ];
  }

  return {
    called,
    faults,
    /** The same with other options of the client. */
    as: (more) => openSession(sdk, document, { ...options, ...more }, called, faults),
    call: async (key, given = {}) => {
      const late = wait(60_000, [['it does not end']], { ref: false });
      const [found, value] = await Promise.race([attempt(key, given).catch((error) => [[reason(error)]]), late]);
      if (found.length === 0) called.add(key);
      else faults.push(`${key}: ${found.join('; ')}`);
      return value;
    },
  };
}
