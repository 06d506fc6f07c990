import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const names = ['Momo', 'Rex', 'Pip', 'Luna', 'Bo'];
const pets = names.map((name, index) => ({
  id: `p-${index + 1}`,
  name,
  species: index % 2 === 0 ? 'cat' : 'dog',
  born_on: `2024-03-0${index + 1}`,
  price: index === 0 ? null : 100 * index,
  added_at: '2025-01-15T09:30:00Z',
}));

/** A stand-in for the shop, on a free port of this machine; it prints what it is asked. */
export async function startServer(print: (text: string) => void): Promise<{ url: string; stop: () => void }> {
  const photos = new Map<string, Buffer>();
  let orders = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const route = `${request.method} ${url.pathname}`;
    const { authorization, 'x-shop-key': shopKey } = request.headers;
    print(`  > ${request.method} ${request.url} (${shopKey === undefined ? authorization : `key ${shopKey}`})`);
    const json = (status: number, value: unknown, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
    };

    if (route === 'GET /pets') {
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const to = from + Number(url.searchParams.get('limit'));
      return json(200, { items: pets.slice(from, to), next_cursor: to < pets.length ? String(to) : null });
    }
    if (route === 'POST /pets') {
      print(`    ${body}`);
      const issues = [{ field: 'name', problem: 'must not be blank' }];
      return json(422, { message: 'The pet cannot be added', issues });
    }
    if (route === 'GET /pets/p-1') return json(200, pets[0]);
    // Newer than the document: a species that it does not know, and a date that was thought to be always there.
    if (route === 'GET /pets/p-6') return json(200, { id: 'p-6', name: 'Nessie', species: 'axolotl' });
    if (route === 'PUT /pets/p-1/photo') {
      const headers = { 'content-type': request.headers['content-type'] ?? '' };
      const form = await new Response(body, { headers }).formData();
      for (const [name, value] of form) {
        if (typeof value === 'string') print(`    ${name}: ${value}`);
        else print(`    ${name}: file ${value.name}, ${value.type}, ${value.size} bytes`);
      }
      const photo = form.get('photo') as File;
      photos.set('p-1', Buffer.from(await photo.arrayBuffer()));
      return json(200, { file_name: photo.name, size: photo.size, caption: form.get('caption') });
    }
    if (route === 'GET /pets/p-1/photo') {
      response.writeHead(200, { 'content-type': 'image/png' }).end(photos.get('p-1'));
      return;
    }
    if (route === 'POST /orders') {
      orders += 1;
      print(`    ${body} (${request.headers['idempotency-key']}, attempt ${orders})`);
      if (orders < 3) return json(503, { message: 'Busy' }, { 'retry-after': '0' });
      return json(201, { id: 'o-1', status: 'placed', ...(JSON.parse(body.toString()) as object) });
    }
    if (route === 'GET /orders/o-1/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: note\ndata: {"text":"Momo is brushed"}\n\n');
      response.write('id: 2\nevent: status\ndata: {"text":"ready","at":"2025-02-01T10:00:00Z"}\n\n');
      response.end('id: 3\nevent: status\ndata: {"text":"done",\ndata: "at":"2025-02-01T11:00:00Z"}\n\n');
      return;
    }
    json(404, { message: 'There is no such pet', resource: url.pathname });
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Shared by the shop and those whom it calls. */
export const webhookSecret = `whsec_${Buffer.from('only the shop knows').toString('base64')}`;

/** A call of the shop's webhooks, as it reaches a server of its customers; signed by Standard Webhooks. */
export function webhook(payload: object): Request {
  const id = 'msg_1';
  const timestamp = String(Math.floor(Date.now() / 1000));
  const body = JSON.stringify(payload);
  const key = Buffer.from(webhookSecret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
  return new Request('https://customer.example/hooks', { method: 'POST', headers, body });
}

async function read(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
