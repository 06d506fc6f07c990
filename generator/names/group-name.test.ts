import { expect, test } from 'vitest';
import { isOfSeveral, namesInGroup } from './group-name.js';

test.each<[string, string, string[], string[]]>([
  ['in front', 'KV_Put', ['KV'], ['Put', 'KV_Put']],
  ['at the end', 'listPets', ['pets'], ['list', 'listPets']],
  ['in the singular', 'create_pet', ['Pets'], ['create', 'create_pet']],
  ['in the plural', 'petsList', ['pet'], ['List', 'petsList']],
  ['of several words', 'delete-payment-methods', ['PaymentMethods'], ['delete', 'delete-payment-methods']],
  ['both groups', 'listUserKeys', ['users', 'keys'], ['list', 'list User', 'listUserKeys']],
  ['in the middle', 'getPetById', ['pets'], ['get By Id', 'getPetById']],
  ['what would not be a name inside', 'addToCartByUser', ['cart'], ['addToCartByUser']],
  ['all of it', 'pets', ['pets'], ['pets']],
  ['part of a word', 'petstore', ['pets'], ['petstore']],
  ['what would not be a name', 'addToCart', ['cart'], ['addToCart']],
  ['no group', 'listPets', [], ['listPets']],
  ['a group of signs', 'listPets', ['*'], ['listPets']],
])('a group %s: %s in %j', (_, name, groups, want) => {
  expect(namesInGroup(name, groups)).toEqual(want);
});

test.each([
  ['listPets', true],
  ['getPet', false],
  ['getStatus', false],
])('%s speaks of several: %s', (name, want) => {
  expect(isOfSeveral(name)).toBe(want);
});
