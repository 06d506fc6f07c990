import { Shop as BareShop } from 'shop-bare';
import { Problem as BareProblem } from 'shop-bare/models/errors';
import { Shop } from 'shop-with-ids';
import { Problem } from 'shop-with-ids/models/errors';
import { startServer } from './server.js';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const server = await startServer(print);
const options = { serverURL: server.url, key: 'secret' };

print('A document with tags and operationIds:');
const shop = new Shop(options);
print(`  ${(await shop.pets.list({ species: 'cat', limit: 10 })).map(({ name }) => name).join()}`);
print(`  ${(await shop.pets.create({ name: 'Momo', species: 'cat' })).id}`);
print(`  ${(await shop.pets.get('p-1')).bornOn}`);
print(`  ${(await shop.pets.update('p-1', { name: 'Mochi' })).name}`);
print(`  ${(await shop.pets.listToys('p-1')).map(({ name }) => name).join()}`);
print(`  ${(await shop.store.getInventory())['cat']}`);
await shop.pets.delete('p-1');
try {
  await shop.pets.get('p-0');
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  print(`  ${error.name}: ${error.message}`);
}

print('The same document with neither:');
const bare = new BareShop(options);
print(`  ${(await bare.pets.list({ species: 'cat', limit: 10 })).map(({ name }) => name).join()}`);
print(`  ${(await bare.pets.create({ name: 'Momo', species: 'cat' })).id}`);
print(`  ${(await bare.pets.get('p-1')).bornOn}`);
print(`  ${(await bare.pets.update('p-1', { name: 'Mochi' })).name}`);
print(`  ${(await bare.pets.listToys('p-1')).map(({ name }) => name).join()}`);
print(`  ${(await bare.store.getInventory())['cat']}`);
await bare.pets.delete('p-1');
try {
  await bare.pets.get('p-0');
} catch (error) {
  if (!(error instanceof BareProblem)) throw error;
  print(`  ${error.name}: ${error.message}`);
}

server.stop();
