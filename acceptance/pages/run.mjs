// Runs samples one by one against a server that answers from the document; what they print goes nowhere.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { answerOf } from './answer.mjs';
import { operationsOf } from './document.mjs';

/** How long a sample may take, in milliseconds. */
const patience = 10_000;

/** A server for a document; `calls` are those of the sample that runs. */
function serve(document, operations, state) {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    request.resume().on('end', () => {
      const found = operations.find(request.method, pathname);
      if (operations.isToken(pathname)) {
        if (found !== undefined) state.calls.push(found.key);
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ access_token: 'token', token_type: 'bearer', expires_in: 3600 }));
        return;
      }
      if (found === undefined) {
        response.writeHead(418).end(`No operation ${request.method} ${pathname}`);
        return;
      }
      const call = state.calls.filter((key) => key === found.key).length;
      const { code, type, body } = answerOf(document, found.operation, {
        call,
        path: pathname,
        accept: request.headers.accept,
      });
      state.calls.push(found.key);
      response.writeHead(code, type === undefined ? {} : { 'content-type': type }).end(body);
    });
  });
}

/** Sends every request to a port of this machine, wherever it was to go. */
function redirected(port, fetch) {
  return async (input, init) => {
    const request = new globalThis.Request(input, init);
    const { pathname, search } = new URL(request.url);
    const body = request.body === null ? undefined : await request.arrayBuffer();
    const { method, headers, signal } = request;
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { method, headers, body, signal, redirect: 'manual' });
  };
}

/** The names of a package lead to the sources of its SDK. */
const sources = (name, sdk) => ({
  name: 'sources',
  setup: ({ onResolve }) => {
    onResolve({ filter: /./ }, ({ path: wanted }) => {
      if (wanted !== name && !wanted.startsWith(`${name}/`)) return undefined;
      const entry = wanted.slice(name.length + 1);
      const file = entry.endsWith('.js') ? entry.replace(/\.js$/u, '.ts') : path.posix.join(entry, 'index.ts');
      return { path: path.join(sdk, 'src', file), sideEffects: false };
    });
  },
});

/** Bundles samples so that they share one SDK; gives the module of each. */
async function bundled(samples, { name, sdk, folder }) {
  const source = path.join(folder, 'samples');
  mkdirSync(source, { recursive: true });
  for (const { file, code } of samples) writeFileSync(path.join(source, file), code);
  await build({
    entryPoints: samples.map(({ file }) => path.join(source, file)),
    outdir: path.join(folder, 'built'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    plugins: [sources(name, sdk)],
  });
  return samples.map(({ file }) => path.join(folder, 'built', file.replace(/\.ts$/u, '.mjs')));
}

const late = () =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('it does not end')), patience).unref();
  });

const text = (error) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/**
 * Runs every sample. Gives the operations of the document, those that a sample of each kind called, and what went wrong,
 * a line for each.
 */
export async function runSamples(samples, document, { name, sdk, folder }) {
  const operations = operationsOf(document);
  const state = { calls: [] };
  const server = serve(document, operations, state);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const kept = { fetch: globalThis.fetch, log: console.log };
  const called = { method: new Set(), function: new Set() };
  const faults = [];
  let ran = 0;
  try {
    const modules = await bundled(samples, { name, sdk, folder });
    globalThis.fetch = redirected(server.address().port, kept.fetch);
    console.log = () => undefined;
    for (const [index, sample] of samples.entries()) {
      state.calls = [];
      try {
        await Promise.race([import(pathToFileURL(modules[index]).href), late()]);
        if (sample.kind !== 'value' && state.calls.length === 0) throw new Error('no operation was called');
        ran++;
        state.calls.forEach((key) => called[sample.kind]?.add(key));
      } catch (error) {
        faults.push(`${sample.page} (${sample.file}): ${text(error)}`);
      }
    }
  } finally {
    globalThis.fetch = kept.fetch;
    console.log = kept.log;
    server.closeAllConnections();
    server.close();
  }
  return { operations: operations.all.map(({ key }) => key), called, ran, faults };
}
