import { expect, it } from 'vitest';
import { documentLinks, slugOf } from './document-links.js';

const pages = new Set([
  '#/paths/~1pets/get',
  '#/paths/~1pets~1{id}/delete',
  'group Pet Care',
  '#/components/schemas/Pet',
]);
const pageOf = documentLinks({
  operations: [
    { id: '#/paths/~1pets/get', key: 'listPets', method: 'get', path: '/pets' },
    { id: '#/paths/~1pets~1{id}/delete', key: 'delete_pet', method: 'delete', path: '/pets/{id}' },
  ],
  groups: [{ id: 'group Pet Care', title: 'Pet Care' }],
  schemas: ['#/components/schemas/Pet', '#/components/schemas/Hidden'],
  pathOf: (id) => (pages.has(id) ? 'a page' : undefined),
});

it.each<[string, string | undefined]>([
  ['operation/listPets', '#/paths/~1pets/get'],
  ['operations/delete_pet', '#/paths/~1pets~1{id}/delete'],
  ['tag/Pet-Care/operation/listPets', '#/paths/~1pets/get'],
  ['tag/pet-care/DELETE/pets/{id}', '#/paths/~1pets~1{id}/delete'],
  ['/Pet%20Care/listPets', '#/paths/~1pets/get'],
  ['tag/Pet-Care', 'group Pet Care'],
  ['/tag/pet%20care', 'group Pet Care'],
  ['model/Pet', '#/components/schemas/Pet'],
  ['/components/schemas/Pet', '#/components/schemas/Pet'],
  ['/components/schemas/Pet/properties/name', '#/components/schemas/Pet'],
  ['/paths/~1pets/get', '#/paths/~1pets/get'],
  ['/definitions/Pet', '#/components/schemas/Pet'],
  ['listPets', '#/paths/~1pets/get'],
  ['pet-care', 'group Pet Care'],
  ['pet', '#/components/schemas/Pet'],
  ['/components/schemas/Hidden', undefined],
  ['operation/other', undefined],
  ['%', undefined],
  ['', undefined],
  ['/', undefined],
])('#%s leads to %j', (fragment, want) => {
  expect(pageOf(fragment)).toBe(want);
});

it.each<[string, string]>([
  ['Pet Care', 'pet-care'],
  ['delete_pet', 'delete-pet'],
  ['/pets/{id}', 'pets-id'],
  ['Über uns!', 'über-uns'],
])('%s is %s in addresses', (name, want) => {
  expect(slugOf(name)).toBe(want);
});
