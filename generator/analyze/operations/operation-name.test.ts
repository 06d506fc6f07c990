import { describe, expect, it } from 'vitest';
import { groupFromPath, keyFromPath, nameFromId, nameFromPath } from './operation-name.js';

describe('operations without a name', () => {
  it.each<[string, string, string[], string, string]>([
    ['get', '/pets', ['pets'], 'list', 'get pets'],
    ['get', '/pets/{petId}', ['pets'], 'get', 'get pets petId'],
    ['post', '/pets', ['pets'], 'create', 'post pets'],
    ['put', '/pets/{petId}', ['pets'], 'update', 'put pets petId'],
    ['patch', '/pets/{petId}', ['pets'], 'update', 'patch pets petId'],
    ['delete', '/pets/{petId}', ['pets'], 'delete', 'delete pets petId'],
    ['get', '/api/v1/pets/{petId}/toys', ['pets'], 'list toys', 'get api v1 pets petId toys'],
    ['get', '/', [], 'get', 'get'],
    ['get', '/me', ['me'], 'get', 'get me'],
    ['get', '/users/{id}/avatar', ['users'], 'get avatar', 'get users id avatar'],
    ['post', '/login', ['login'], 'create', 'post login'],
    ['post', '/users/search', ['users'], 'search', 'post users search'],
    ['post', '/store/order-items/{id}/cancel', ['store'], 'cancel order-items', 'post store order-items id cancel'],
    ['LINK', '/pets', ['pets'], 'LINK', 'LINK pets'],
    ['constructor', '/pets', ['pets'], 'constructor', 'constructor pets'],
  ])('%s %s', (method, path, group, name, key) => {
    expect([groupFromPath(path), nameFromPath(method, path), keyFromPath(method, path)]).toEqual([group, name, key]);
  });
});

describe('names inside operation ids', () => {
  it.each([
    ['read_item_items__item_id__get', 'get', '/items/{item_id}', 'read_item'],
    ['listPets', 'get', '/pets', 'listPets'],
    ['_items_get', 'get', '/items', '_items_get'],
  ])('%s', (id, method, path, want) => {
    expect(nameFromId(id, method, path)).toBe(want);
  });
});
