// Real servers: an SDK of each one's own document, used for every call that the document offers and the server supports.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../pages/document.mjs';
import { shared } from '../shared/tools.mjs';
import { generate } from '../sdk/generate.mjs';
import { load } from '../sdk/load.mjs';
import { openSession } from '../sdk/session.mjs';
import { scratch, Skipped } from '../tools.mjs';
import { alertmanager } from './alertmanager.mjs';
import { etcd } from './etcd.mjs';
import { fastify } from './fastify.mjs';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations of a document, such as `GET /alerts`. */
const keysOf = (document) =>
  Object.entries(document.paths).flatMap(([template, item]) =>
    methods.filter((method) => item[method]).map((method) => `${method.toUpperCase()} ${template}`),
  );

/** Runs the calls of a server. */
async function runServer(server, { log }) {
  const folder = path.join(scratch, 'servers', server.name);
  mkdirSync(folder, { recursive: true });
  const faults = [];
  let figures = '';
  const session = async (options, use, own) => {
    const input = own ?? path.join(shared, 'servers', server.document);
    const settings = {};
    if (server.overlay) {
      const overlay = path.join(folder, 'overlay.json');
      writeFileSync(overlay, JSON.stringify(server.overlay, undefined, 2));
      settings.overlays = [overlay];
    }
    const sdk = await load(await generate(input, path.join(folder, 'sdk'), settings));
    const document = own ?? (await readDocument(input));
    const opened = openSession(sdk, document, options);
    await use(opened);
    const keys = keysOf(document);
    faults.push(...opened.faults);
    faults.push(
      ...keys
        .filter((key) => !opened.called.has(key) && !Object.hasOwn(server.unsupported, key))
        .map((key) => `${key} was not called, or never right`),
    );
    faults.push(
      ...Object.keys(server.unsupported)
        .filter((key) => opened.called.has(key) || !keys.includes(key))
        .map((key) => `${key} is said to be unsupported, and is not`),
    );
    figures = `${opened.called.size} of ${keys.length} operations`;
  };
  await server.run(folder, session);
  log(`${server.name}: ${figures}`);
  return { figures: `${server.name} ${figures}`, faults: faults.map((fault) => `${server.name}: ${fault}`) };
}

/** The part of one server. */
const partOf = (server) => ({
  name: server.name,
  run: async (context) => {
    if (server.document && !existsSync(path.join(shared, 'servers', server.document)))
      throw new Skipped('its document is in ../shared, and there is none');
    return runServer(server, context);
  },
});

export const servers = [alertmanager, etcd, fastify].map(partOf);
