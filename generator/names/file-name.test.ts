import { expect, test } from 'vitest';
import { fileNames } from './file-name.js';

test.each<[name: string, lower: string, hyphens: string]>([
  ['Pet', 'pet', 'pet'],
  ['PetStore', 'petstore', 'pet-store'],
  ['SCIMUser', 'scimuser', 'scim-user'],
  ['GetPet200Response', 'getpet200response', 'get-pet200-response'],
  ['_2ndPet', '_2ndpet', '_2nd-pet'],
])('%s is in %s.ts, %s.ts or a file of its name', (name, lower, hyphens) => {
  expect(fileNames.lower(name)).toBe(lower);
  expect(fileNames.hyphens(name)).toBe(hyphens);
  expect(fileNames.name(name)).toBe(name);
});
