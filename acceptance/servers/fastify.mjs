// Fastify, a Node framework that serves a document of its own.
import path from 'node:path';
import { freePort, here, installed, withServer } from '../tools.mjs';

async function use({ call, as }) {
  const draft = { name: 'Täg "x"', price: { amount: 9.5, currency: 'EUR' }, tags: ['a,b', 'c d'] };
  const header = { 'x-request-id': 'one' };
  await call('POST /items', { header, body: draft, fails: 401 });
  const staff = as({ staff: 'let me in' });
  const { id } = (await staff.call('POST /items', { header, body: draft })) ?? {};
  await staff.call('POST /items', {
    header,
    body: { ...draft, onSaleFrom: '2026-12-24', stock: 3, sizes: { 'x y': 1, size: 2 }, cover: { url: '/a' } },
  });
  await staff.call('POST /items', { header, body: { ...draft, onSaleFrom: null, cover: 'none' } });
  await call('GET /items/{id}', { path: { id } });
  await call('GET /items/{id}', { path: { id: '00000000-0000-4000-8000-000000000000' }, fails: 404 });
  await call('GET /items');
  await call('GET /items', {
    query: { limit: 2, tag: ['a,b', 'c&d'], before: '2026-11-29T09:30:00.000Z', cheap: false },
  });
  await call('GET /items', { query: { tag: ['one'] } });
  // What is not named is not changed.
  await call('PATCH /items/{id}', { path: { id }, body: {} });
  await call('PATCH /items/{id}', { path: { id }, body: { onSaleFrom: null, tags: [] } });
  await call('PUT /items/{id}/label/{language}', {
    path: { id, language: 'de/AT ü' },
    body: { any: { thing: [1, null] } },
  });
  await call('PUT /items/{id}/label/{language}', { path: { id, language: 'en' }, body: {} });
  await call('DELETE /items/{id}', { path: { id } });
  await call('DELETE /items/{id}', { path: { id }, fails: 404 });
  await call('GET /note');
}

export const fastify = {
  name: 'fastify',
  unsupported: {},
  run: async (_, session) => {
    await installed('servers');
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const program = path.join(here, 'servers/fastify-app.mjs');
    await withServer(process.execPath, [program, String(port)], `${origin}/document`, async () =>
      session({ serverURL: origin }, use, await (await fetch(`${origin}/document`)).json()),
    );
  },
};
