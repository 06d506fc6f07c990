// A remote cache of Turborepo in the memory of this process: artifacts by their hash (https://turborepo.dev/docs/openapi).
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An artifact as it was put: its bytes, and what Turborepo wants back with them. */
interface Artifact {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const kept = ['x-artifact-tag', 'x-artifact-duration'];

/** Starts the server; `log` has a line for each artifact that is put or got. */
export async function startCache() {
  const artifacts = new Map<string, Artifact>();
  const log: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '' } = request;
    const hash = /^\/v8\/artifacts\/([0-9a-f]+)(?:\?|$)/.exec(url)?.[1];
    if (hash === undefined) {
      // Whether the cache is there, and statistics, which nobody reads here.
      response.setHeader('content-type', 'application/json').end('{"status":"enabled"}');
    } else if (method === 'PUT') {
      const headers = kept.flatMap((name) => {
        const value = request.headers[name];
        return typeof value === 'string' ? [[name, value] as const] : [];
      });
      artifacts.set(hash, { body: Buffer.concat(chunks), headers: Object.fromEntries(headers) });
      log.push('put');
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"urls":[]}');
    } else {
      const artifact = artifacts.get(hash);
      if (artifact !== undefined && method === 'GET') log.push('got');
      response.writeHead(artifact === undefined ? 404 : 200, artifact?.headers);
      response.end(method === 'GET' ? artifact?.body : undefined);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { url, log, stop: () => server.close() };
}
