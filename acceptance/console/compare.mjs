// Whether the console of a site sends what the SDK sends, byte for byte: both call a local server with the same values.
import path from 'node:path';
import { argumentsOf } from '../sdk/arguments.mjs';
import { perform, reason, toolsOf } from '../sdk/call.mjs';
import { load } from '../sdk/load.mjs';
import { recording } from './record.mjs';

const secret = (key) => `the secret of ${key}`;

/** What a reader writes into fields without a sample: a file, and credentials. */
function completed(form, data) {
  const fields = new Map(form.fields);
  const file = () => new File(['What is in it\n'], 'file.txt', { type: 'text/plain' });
  const files = { file: () => [file()], files: () => [file(), file()] };
  const { fields: parts = [], kind } = data.bodies[form.body] ?? {};
  for (const part of parts) if (files[part.kind]) fields.set(`body.${part.name}`, files[part.kind]());
  if (files[kind]) fields.set('body', files[kind]());
  for (const { key, kind: scheme } of data.security[form.way] ?? []) {
    const ids = scheme === 'basic' ? ['username', 'password'].map((part) => `${key}.${part}`) : [key];
    for (const id of ids) fields.set(`credential.${id}`, secret(id));
  }
  return { ...form, fields };
}

/** The options of a client with the same credentials. */
function optionsOf(way, { options }) {
  const all = way.map(({ key, kind }) => {
    const pair = { username: secret(`${key}.username`), password: secret(`${key}.password`) };
    return [options.get(key), kind === 'basic' ? pair : secret(key)];
  });
  return Object.fromEntries(all);
}

/** The same values for a call of the SDK, which has its own names and types for them. */
function inputsOf({ data, names }, filled, form) {
  const declared = data.parameters.map((one, at) => ({ ...one, name: names[at] }));
  const values = data.parameters.map((one, at) => [declared[at], filled.parameters[`${one.in}.${one.name}`]]);
  const { body } = filled;
  const isJson = body?.data.body === 'jsonBody' && typeof body.value === 'string';
  return {
    declared,
    given: new Map(values.filter(([, value]) => value !== undefined)),
    hasBody: data.bodies.length > 0,
    body: body?.value === undefined ? undefined : { value: isJson ? JSON.parse(body.value) : body.value },
    mediaType: data.bodies.length > 1 ? data.bodies[form.body].label : undefined,
  };
}

async function requestsOf({ sdk, tools, site, server }, callables, row, body) {
  // The servers of the document are elsewhere; not every document has some.
  const data = { ...row.data, servers: [{ url: server.url }] };
  const form = completed(site.firstForm(data, body), data);
  const { filled, faults } = site.readForm(data, form);
  if (filled === undefined)
    return { faults: ['the form is not right', ...[...faults].map(([id, fault]) => `${id}: ${fault}`)] };
  const inputs = inputsOf(row, filled, form);
  // Of overloads, the values fit one.
  const calls = callables.map((callable) => ({ callable, ...argumentsOf(callable, inputs, tools) }));
  const { callable, args, faults: unfit } = calls.find((call) => call.faults.length === 0) ?? calls[0];
  if (unfit.length > 0) return { faults: unfit };
  const client = new sdk.Core({ ...optionsOf(filled.way, row), serverURL: server.url });
  const options = { retries: { strategy: 'none' }, ...(inputs.mediaType ? { contentType: inputs.mediaType } : {}) };
  server.taken();
  const result = await perform(sdk, callable, client, args, options);
  const [want = `nothing: ${reason(result.error)}`] = server.taken();
  const { url, options: init } = await site.toRequest(data, filled);
  await (await fetch(url, init)).arrayBuffer();
  const [got] = server.taken();
  return { want, got, faults: [] };
}

/** Compares the requests of all operations: `rows` are the data of their consoles with what the SDK calls parameters and schemes. */
async function compareRequests(src, site, rows) {
  const sdk = await load(src);
  const tools = toolsOf(sdk);
  const differences = [];
  let same = 0;
  await recording(async (url, taken) => {
    const context = { sdk, tools, site, server: { url, taken } };
    for (const row of rows) {
      const { data } = row;
      const callables = sdk.functions.filter((one) => one.method === data.method && one.path === data.path);
      const at = `${data.method} ${data.path}`;
      if (callables.length === 0) {
        differences.push(`${at}: the SDK has no such function`);
        continue;
      }
      for (const body of data.bodies.length > 0 ? data.bodies.keys() : [0]) {
        const { want, got, faults } = await requestsOf(context, callables, row, body).catch((error) => ({
          faults: [reason(error)],
        }));
        if (faults.length > 0) differences.push(`${at}: ${faults.join('; ')}`);
        else if (got === undefined || got !== want)
          differences.push(`${at}\n--- the SDK\n${want}\n--- the console\n${got}`);
        else same += 1;
      }
    }
  });
  return { same, differences };
}

/**
 * Generates an SDK into a folder with the data of the consoles of its operations, and compares what both send. `program` is
 * what this needs of Specwright, from its sources or as it is built: `generate`, `defineTarget`, `typescript`,
 * `consoleDataOf`, `parameterKeys`, and `site`, the module of the console that makes requests. Returns how many requests are the same, and
 * where others differ.
 */
export async function compareConsole(program, configuration, out) {
  const { optional } = configuration.samples;
  const rows = [];
  const consoles = program.defineTarget({
    name: 'consoles',
    summary: 'the data of consoles',
    options: {},
    defaults: {},
    plan(context) {
      const api = context.named(program.typescript);
      const dataOf = program.consoleDataOf(api, { optional, servers: ['https://api.example.com'] });
      for (const named of api.operations) {
        const { fields } = api.types.get(named.request) ?? { fields: new Map() };
        const names = program.parameterKeys(named.operation).map((key) => fields.get(key) ?? key);
        const data = dataOf(named);
        if (data) rows.push({ data, names, options: api.options.schemes });
      }
      return { value: [], diagnostics: [] };
    },
    print: () => ({ path: 'none', text: '' }),
  });
  const targets = [
    { target: 'typescript', output: 'sdk' },
    { target: 'consoles', output: 'consoles' },
  ];
  const { diagnostics } = await program.generate({
    configuration: { ...configuration, targets },
    out,
    targets: [consoles],
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));
  return compareRequests(path.join(out, 'sdk/src'), program.site, rows);
}
