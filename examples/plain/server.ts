import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const pet = { id: 'p-1', name: 'Momo', species: 'cat', bornOn: '2024-03-01' };

/** What is answered to each request. */
const answers: Readonly<Record<string, readonly [status: number, body?: unknown]>> = {
  'GET /pets': [200, [pet]],
  'POST /pets': [201, pet],
  'GET /pets/p-1': [200, pet],
  'PATCH /pets/p-1': [200, { ...pet, name: 'Mochi' }],
  'DELETE /pets/p-1': [204],
  'GET /pets/p-1/toys': [200, [{ name: 'ball' }, { name: 'string' }]],
  'GET /store/inventory': [200, { cat: 1, dog: 0 }],
};

/** A stand-in for the shop, on a free port of this machine; it prints what it is asked. */
export async function startServer(print: (text: string) => void): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const { method, url = '/', headers } = request;
    print(`  > ${method} ${url} (${headers['x-key']})`);
    const [status, body] = answers[`${method} ${url.split('?')[0]}`] ?? [404, { message: 'There is no such pet' }];
    const text = body === undefined ? undefined : JSON.stringify(body);
    response.writeHead(status, text === undefined ? {} : { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
