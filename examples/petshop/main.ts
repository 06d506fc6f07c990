import { PetShop } from '@petshop/sdk';
import { PetShopCore } from '@petshop/sdk/core.js';
import { petsAdd } from '@petshop/sdk/funcs/petsAdd.js';
import { strict } from '@petshop/sdk/lib/checks.js';
import type { Issue } from '@petshop/sdk/lib/issues.js';
import { Invalid, NotFound } from '@petshop/sdk/models/errors';
import { RFCDate } from '@petshop/sdk/types';
import { verifyWebhook } from '@petshop/sdk/webhooks.js';
import { startServer, webhook, webhookSecret } from './server.js';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const server = await startServer(print);

let tokens = 0;
const options = {
  serverURL: server.url,
  shopKey: 'everybody',
  // Asked once for each call, also for one that is tried again.
  staffToken: () => Promise.resolve(`token-${++tokens}`),
  onResponseIssue: (operation: string, issues: readonly Issue[]) => {
    for (const { path, message } of issues) print(`  ! ${operation} ${path.join('.')}: ${message}`);
  },
};
const shop = new PetShop(options);

print('All pages of a list:');
const bornAfter = new RFCDate('2024-01-01');
for await (const { result } of await shop.pets.list({ species: ['cat', 'dog'], bornAfter, limit: 2 })) {
  for (const pet of result.items) print(`  ${pet.id} ${pet.name}, born on ${pet.bornOn}, price ${pet.price}`);
}

print('An order, retried while the shop is busy:');
const handover = { kind: 'pickup', at: new Date('2025-02-01T11:00:00Z') } as const;
const order = await shop.orders.place({ petId: 'p-1', handover }, { idempotencyKey: 'key-1' });
// What `kind` says decides which other properties there are.
const where = order.handover.kind === 'pickup' ? order.handover.at.toISOString() : order.handover.street;
print(`  ${order.id} ${order.status}, ${where}`);

print('Its events, as a stream:');
for await (const { id, event, data } of await shop.orders.follow(order.id)) {
  print(`  ${id ?? '-'} ${event}: ${data.text} ${data.at?.toISOString() ?? ''}`.trimEnd());
}

print('An upload:');
const picture = new File([new Uint8Array(200_000).fill(7)], 'momo.png', { type: 'image/png' });
const photo = await shop.photos.upload('p-1', { photo: picture, caption: 'Momo, asleep', tags: ['cat', 'soft'] });
print(`  ${photo.fileName}: ${photo.size} bytes, "${photo.caption}"`);

print('A download, as a stream:');
let size = 0;
for await (const bytes of await shop.photos.download('p-1')) size += bytes.length;
print(`  ${size} bytes`);

print('An error of the API, thrown:');
try {
  await shop.pets.remove('p-0');
} catch (error) {
  if (!(error instanceof NotFound)) throw error;
  print(`  ${error.name} ${error.statusCode}: ${error.message} (${error.resource})`);
}

print(
  'Another one as a value, from a standalone function; the type of the request has no properties that only the server sets:',
);
const added = await petsAdd(new PetShopCore(options), { name: ' ', species: 'guinea-pig' });
if (added.ok) print(`  ${added.value.id}`);
else if (!(added.error instanceof Invalid)) throw added.error;
else for (const { field, problem } of added.error.issues) print(`  ${added.error.name}: ${field} ${problem}`);

print('A response that is newer than the document is returned unchanged, and reported:');
const pet = await shop.pets.get('p-6');
print(`  ${pet.name}, ${pet.species}, added at ${pet.addedAt}`);

print('The same with strict checks:');
const strictShop = new PetShop({ ...options, responses: strict });
try {
  await strictShop.pets.get('p-6');
} catch (error) {
  print(`  ${(error as Error).name}`);
}

print('Webhooks of the shop, accepted only with a valid signature:');
const receive = async (request: Request, secret: string): Promise<void> => {
  const { headers } = request;
  const event = await verifyWebhook({ headers, body: await request.text() }, { secret });
  if (!event.ok) print(`  ${event.error.name}: ${event.error.message}`);
  // What `type` says decides what else there is; what is newer than the document is none of these.
  else if (event.value.type === 'order.ready')
    print(`  ${event.value.orderId} waits until ${event.value.until.toISOString()}`);
  else if (event.value.type === 'pet.added') print(`  ${event.value.pet.name} is new`);
  else print(`  ${JSON.stringify(event.value)}`);
};
const ready = { type: 'order.ready', order_id: 'o-1', until: '2025-03-01T18:00:00Z' };
await receive(webhook(ready), webhookSecret);
await receive(webhook({ type: 'pet.sold', pet_id: 'p-2' }), webhookSecret);
await receive(webhook(ready), 'bm90IHRoZSBzaG9w');

server.stop();
