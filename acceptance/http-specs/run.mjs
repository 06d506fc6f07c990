// TypeSpec's http-specs: every scenario is called as its own mock definition says, against its own mock server.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '../sdk/generate.mjs';
import { faultsOfCall, toolsOf } from '../sdk/call.mjs';
import { load } from '../sdk/load.mjs';
import { named } from '../sdk/values.mjs';
import { faultsOfList, freePort, here, installed, load as load22, scratch, withServer } from '../tools.mjs';
import { run } from '../shared/tools.mjs';
import { callOf } from './scenarios.mjs';

const out = path.join(scratch, 'http-specs');

/** The scenarios of each service, by its folder. */
async function readScenarios(specs) {
  const files = readdirSync(specs, { recursive: true }).filter((file) => path.basename(file) === 'mockapi.js');
  const services = new Map();
  for (const file of files.sort()) {
    const { Scenarios } = await load22(specs, file);
    services.set(path.dirname(file).replaceAll(path.sep, '/'), Scenarios);
  }
  return services;
}

/** Makes the SDKs of a service, one for each of its documents. */
async function readService(name) {
  const folder = path.join(out, 'documents', name);
  const documents = [];
  const sdks = [];
  const numbers = readdirSync(folder).filter((file) => /^\d+\.json$/u.test(file));
  for (const file of numbers.sort()) {
    documents.push(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    const sdk = await load(
      await generate(path.join(folder, file), path.join(out, 'sdks', name, path.parse(file).name)),
    );
    sdks.push({ sdk, tools: toolsOf(sdk) });
  }
  return { documents, sdks };
}

/** The way to call an operation: of several, the one whose options take the media type that is asked for. */
function callableFor(sdk, call) {
  const all = sdk.functions.filter((one) => one.method.toLowerCase() === call.method && one.path === call.template);
  const asking = all.find(({ accepts }) => accepts.includes(call.accept));
  return { callable: asking ?? all[0], isAsked: asking !== undefined };
}

/** A client that talks to the mock server, with the credentials that are expected there. */
function clientFor(sdk, call, origin, sent) {
  const options = Object.fromEntries(
    Object.entries(call.credentials).map(([scheme, value]) => [named(sdk.options, scheme)?.name ?? scheme, value]),
  );
  const httpClient = new sdk.module.TheHTTPClient();
  httpClient.addHook('beforeRequest', (request) => void sent.push(request));
  return new sdk.Core({ ...options, serverURL: `${origin}${call.prefix}`, httpClient });
}

/** What a request has that the definition does not. */
function surplus(definition, call, [request]) {
  if (request === undefined) return ['nothing was sent'];
  const known = [
    ...Object.keys(definition.request?.query ?? {}),
    ...new URL(definition.uri, 'http://localhost').searchParams.keys(),
  ];
  const more = [...new URL(request.url).searchParams.keys()].filter((key) => !known.includes(key));
  const faults = more.map((key) => `the query has ${key}, which nobody gave`);
  if (request.body !== null && call.body === undefined) faults.push('a body, which nobody gave');
  return faults;
}

/** What is wrong with the calls of a scenario, as texts. */
async function faultsOfScenario(service, scenario, context) {
  const { documents, sdks } = service;
  // A definition with a status of its own is a request that only a faulty client sends.
  const definitions = scenario.apis.filter(({ request }) => request?.status === undefined);
  for (const definition of definitions) {
    const call = callOf(documents, definition, context);
    if (call === undefined) return ['the document has no such operation'];
    call.method = definition.method;
    const { sdk, tools } = sdks[call.index];
    const { callable, isAsked } = callableFor(sdk, call);
    if (callable === undefined) return ['the SDK has no such function'];
    const sent = [];
    const accept = isAsked ? { accept: call.accept } : call.accept ? { headers: { accept: call.accept } } : {};
    const faults = await faultsOfCall(sdk, tools, {
      callable,
      client: clientFor(sdk, call, context.origin, sent),
      inputs: call,
      options: { ...accept, retries: { strategy: 'none' } },
      expected: call.expected,
    });
    faults.push(...surplus(definition, call, sent));
    if (faults.length > 0) return faults;
  }
  return [];
}

/** Runs the scenarios of the services whose folder has one of the words in it. */
export async function httpSpecs({ words = [], isUpdate = false, log }) {
  const file = path.join(here, 'http-specs/missing.json');
  const list = JSON.parse(readFileSync(file, 'utf8'));
  const modules = await installed('http-specs');
  const specs = path.join(modules, '@typespec/http-specs/specs');
  const all = await readScenarios(path.join(modules, '@typespec/http-specs/dist/specs'));
  const taken = [...all.keys()].filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  const node = path.join(modules, '.bin/node');
  await run(node, [path.join(here, 'http-specs/compile.mjs'), specs, path.join(out, 'documents'), ...taken]);
  const { expandDyns } = await load22(modules, '@typespec/spec-api/dist/index.js');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const context = { origin, expandDyns, config: { baseUrl: `http://localhost:${port}` } };
  const passed = new Set();
  const failed = [];
  const server = [path.join(modules, '@typespec/spector/cmd/cli.mjs'), 'serve', specs];
  const args = [...server, '--port', String(port), '--coverageFile', path.join(out, 'coverage.json')];
  await withServer(node, args, `${origin}/routes/fixed`, async () => {
    for (const name of taken) {
      const service = await readService(name);
      const before = failed.length;
      let right = 0;
      const scenarios = Object.entries(all.get(name));
      for (const [key, scenario] of scenarios) {
        const faults = await faultsOfScenario(service, scenario, context);
        if (faults.length > 0) failed.push({ name: key, why: faults.join('; ') });
        else {
          passed.add(key);
          right++;
        }
      }
      if (words.length > 0) failed.slice(before).forEach(({ name: key, why }) => log(`missing ${key}: ${why}`));
      log(`${name}: ${right} of ${scenarios.length}`);
    }
  });
  const whole = taken.length === all.size;
  if (isUpdate) {
    list.missing = Object.fromEntries(Object.entries(list.missing).filter(([name]) => !passed.has(name)));
    if (whole) list.floor = Math.max(list.floor, passed.size);
    writeFileSync(file, `${JSON.stringify(list, undefined, 2)}\n`);
  }
  const faults = faultsOfList({ list: list.missing, floor: list.floor, passed, failed, whole });
  return { figures: `${passed.size} of ${passed.size + failed.length} scenarios`, passed, failed, faults };
}
