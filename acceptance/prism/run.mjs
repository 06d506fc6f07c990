// Prism as a proxy that validates: what an SDK sends, with values of the document's schemas, has no violation.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { answerOf } from '../pages/answer.mjs';
import { operationsOf, readDocument, resolved } from '../pages/document.mjs';
import { shared } from '../shared/tools.mjs';
import { argumentsOf } from '../sdk/arguments.mjs';
import { perform, reason, toolsOf } from '../sdk/call.mjs';
import { generate } from '../sdk/generate.mjs';
import { load as loadSdk } from '../sdk/load.mjs';
import { freePort, here, installed, load, scratch, Skipped } from '../tools.mjs';
import { sample, Unsampled } from './sample.mjs';
import { validatorOf } from './valid.mjs';

const logger = new Proxy({}, { get: (_, name) => (name === 'child' ? () => logger : () => undefined) });

/** Listens on loopback while `use` runs. */
async function listening(server, use) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A server that answers from a document. */
const mockOf = (document) => {
  const operations = operationsOf(document);
  return createServer((request, response) => {
    request.resume().on('end', () => {
      const { pathname } = new URL(request.url, 'http://localhost');
      const found = operations.find(request.method, pathname);
      const { code, type, body } = found
        ? answerOf(document, found.operation, { call: 0, path: pathname })
        : { code: 404, type: 'text/plain', body: '' };
      // A change of protocol ends what HTTP can be asked.
      response.writeHead(Math.max(code, 200), type === undefined ? {} : { 'content-type': type }).end(body);
    });
  });
};

/** A credential for every option that is one. */
const credentials = (sdk, document) => {
  const schemes = Object.keys(document.components?.securitySchemes ?? {}).map((name) =>
    name.toLowerCase().replaceAll(/[^a-z0-9]/gu, ''),
  );
  const own = sdk.options.filter(({ name }) => schemes.includes(name.toLowerCase()));
  return Object.fromEntries(
    own.map(({ name, type }) => {
      const text = sdk.checker.typeToString(type);
      return [
        name,
        /username/u.test(text)
          ? { username: 'ann', password: 'b' }
          : /clientID/u.test(text)
            ? { clientID: 'a', clientSecret: 'b' }
            : 'token',
      ];
    }),
  );
};

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const isPlumbing = (name) => ['accept', 'content-type', 'authorization'].includes(name.toLowerCase());
const media = (type) => type.split(';')[0].trim();

/** The inputs of a call, sampled; throws `Unsampled` where there are none. */
function inputsOf(document, item, operation, context) {
  const valid = (node, value, what) => {
    if (!context.isValid(node, value)) throw new Unsampled(`no value for ${what}`);
    return value;
  };
  const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((one) => resolved(document, one))
    .filter((one, index, all) => all.findLastIndex((two) => two.name === one.name && two.in === one.in) === index)
    .filter(({ name, in: place }) => place !== 'header' || !isPlumbing(name));
  const given = new Map();
  for (const parameter of declared) {
    if (!context.all && !parameter.required) continue;
    const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
    const value = valid(schema, sample(document, schema, context), parameter.name);
    // What is empty is not sent.
    if (typeof value === 'object' && Object.keys(value).length === 0) {
      if (parameter.required) throw new Unsampled(`only an empty value for ${parameter.name}`);
      continue;
    }
    given.set(parameter, value);
  }
  const { content = {}, required = false } = resolved(document, operation.requestBody) ?? {};
  const [type, { schema = {} } = {}] =
    Object.entries(content).find(([name]) => /[/+]json$/u.test(media(name))) ?? Object.entries(content)[0] ?? [];
  const hasBody = type !== undefined;
  if (!hasBody || !(required || context.all)) return { declared, given, hasBody };
  if (!/[/+]json$|urlencoded|form-data/u.test(media(type))) {
    if (required) throw new Unsampled(`a body of ${type}`);
    return { declared, given, hasBody };
  }
  return {
    declared,
    given,
    hasBody,
    body: { type, value: valid(schema, sample(document, schema, context), 'the body') },
  };
}

/** Calls every operation of a document, through Prism; returns what was called, left out, and wrong. */
async function checkDocument(name, input, { modules, settings = {} }) {
  const { createServer: createProxy } = await load(modules, '@stoplight/prism-http-server/dist/index.js');
  const { getHttpOperationsFromSpec } = await load(modules, '@stoplight/prism-http/dist/index.js');
  const { default: RandExp } = await load(modules, 'randexp/lib/randexp.js');
  const sdk = await loadSdk(await generate(input, path.join(scratch, 'prism', name), settings));
  const tools = toolsOf(sdk);
  const document = await readDocument(input);
  const isValid = validatorOf(document);
  const { isToken } = operationsOf(document);
  const found = { right: 0, left: [], faults: [] };
  await listening(mockOf(document), async (upstream) => {
    const config = {
      isProxy: true,
      upstream: new URL(upstream),
      checkSecurity: true,
      validateRequest: true,
      validateResponse: false,
      errors: false,
      mock: { dynamic: false },
    };
    const proxy = createProxy(await getHttpOperationsFromSpec(input), { cors: false, config, components: { logger } });
    const port = await freePort();
    await proxy.listen(port, '127.0.0.1');
    const origin = `http://127.0.0.1:${port}`;
    let response;
    const fetcher = async (request) => {
      const { pathname } = new URL(request.url);
      if (isToken(pathname)) return Response.json({ access_token: 'token', token_type: 'bearer', expires_in: 3600 });
      if (!request.url.startsWith(origin)) throw new Error(`sent to ${request.url}`);
      response = await fetch(request);
      return response;
    };
    const httpClient = new sdk.module.TheHTTPClient({ fetcher });
    const client = new sdk.Core({ ...credentials(sdk, document), serverURL: origin, httpClient });
    for (const [template, node] of Object.entries(document.paths)) {
      const item = resolved(document, node);
      // What is not for clients has no function.
      const isKept = (node) => !['x-speakeasy-ignore', 'x-internal'].some((key) => node[key] === true);
      for (const method of methods.filter((one) => item[one] && isKept(item) && isKept(item[one]))) {
        const key = `${method.toUpperCase()} ${template}`;
        const callable = sdk.functions.find((one) => `${one.method} ${one.path}` === key);
        if (callable === undefined) {
          found.left.push(`${key}: no function`);
          continue;
        }
        const fault = (why) => found.faults.push({ key, why });
        for (const all of [true, false]) {
          response = undefined;
          let inputs;
          try {
            inputs = inputsOf(document, item, item[method], { all, RandExp, isValid });
          } catch (error) {
            if (!(error instanceof Unsampled)) throw error;
            found.left.push(`${key}: ${error.message}`);
            continue;
          }
          const { args } = argumentsOf(callable, inputs, tools);
          const result = await perform(sdk, callable, client, args, { retries: { strategy: 'none' } });
          const violations = JSON.parse(response?.headers.get('sl-violations') ?? '[]').filter(
            ({ location }) => location[0] === 'request',
          );
          if (response === undefined) fault(`not sent, ${reason(result.error)}`);
          else if (violations.length > 0)
            fault(violations.map(({ location, message }) => `${location.join('.')} ${message}`).join('; '));
          else if (response.headers.get('content-type')?.includes('problem+json'))
            fault(`Prism ended with ${result.error?.body}`);
          else found.right += 1;
        }
      }
    }
    await proxy.close();
  });
  return found;
}

/** Runs Gr4vy's document and those of the list. */
export async function prism({ words = [], sample: isSample = false, log }) {
  if (!existsSync(path.join(shared, 'corpus'))) throw new Skipped('its documents are in ../shared, and there is none');
  const modules = await installed('prism');
  const list = JSON.parse(readFileSync(path.join(here, 'prism/documents.json'), 'utf8'));
  const wanted = list.filter(({ name, inSample = false }) =>
    words.length > 0 ? words.some((word) => name.includes(word)) : !isSample || inSample,
  );
  const faults = [];
  let right = 0;
  for (const { name, file, left = 0, known = {} } of wanted) {
    const found = await checkDocument(name, path.join(shared, file), { modules });
    log(`${name}: ${found.right} calls without a violation, ${found.left.length} left out`);
    right += found.right;
    const isKnown = ({ key }) => Object.hasOwn(known, key);
    faults.push(...found.faults.filter((fault) => !isKnown(fault)).map(({ key, why }) => `${name}: ${key}: ${why}`));
    faults.push(
      ...Object.keys(known)
        .filter((key) => !found.faults.some((fault) => fault.key === key))
        .map((key) => `${name}: ${key} is listed, and has no violation`),
    );
    if (found.left.length !== left)
      faults.push(`${name}: ${found.left.length} calls were left out, not ${left}: ${found.left.join('; ')}`);
  }
  return { figures: `${right} calls to ${wanted.length} documents without a violation`, faults };
}
