import { conventionsOf } from '../conventions/conventions.js';
import { describe, expect, it } from 'vitest';
import type { Declaration, Model } from '../model/model.js';
import { clientName, describeClient } from './naming-options.js';
import type { Configuration } from './configuration.js';
import { plainConfiguration } from './plain.js';

describe('a short name of an API from its title', () => {
  it.each([
    ['Swagger Petstore - OpenAPI 3.0', 'Petstore'],
    ['Gr4vy', 'Gr4vy'],
    ['Gr4vy API', 'Gr4vy'],
    ['GitHub v3 REST API', 'GitHub'],
    ['Pet API v2.1', 'Pet'],
    ['Acme Payments API Reference', 'AcmePayments'],
    ['one two three four five', 'OneTwoThree'],
    ['ACME', 'Acme'],
    ['API', 'Api'],
    ['', 'Api'],
    ['v1', 'Api'],
    ['***', 'Api'],
    ['3D Models', '_3dModels'],
    ['Größe', 'Größe'],
    ['Rapid', 'Rapid'],
    ['Promise', 'PromiseApi'],
    ['Server List', 'ServerListApi'],
  ])('%j: %s', (title, want) => {
    expect(clientName(title)).toBe(want);
  });
});

const model = (title: string): Model => ({
  info: { title, version: '1' },
  tags: [],
  servers: [],
  security: { schemes: [], required: [] },
  globals: [],
  operations: [],
  webhooks: [],
  declarations: [],
});

const said = (title: string, more: Partial<Configuration> = {}): string[] => {
  const { client, package: name, errors, environmentPrefix } = describeClient(plainConfiguration(more), model(title));
  return [client, name, errors.base, errors.fallback, environmentPrefix];
};

describe('what the configuration does not say', () => {
  it.each<[string, string, Partial<Configuration>, string[]]>([
    ['a title', 'Pet Shop API', {}, ['PetShop', 'pet-shop-sdk', 'PetShopError', 'APIError', 'PET_SHOP']],
    ['no title', '', {}, ['Api', 'api-sdk', 'ApiError', 'UnexpectedAPIError', 'API']],
    ['a client', 'x', { client: 'Gr4vy' }, ['Gr4vy', 'gr4vy-sdk', 'Gr4vyError', 'APIError', 'GR4VY']],
    ['letters that a package may not have', '日本', {}, ['日本', 'api-sdk', '日本Error', 'APIError', 'API']],
    [
      'everything',
      'x',
      { client: 'A', package: '@a/b', errors: { base: 'B', fallback: 'F' }, environmentPrefix: 'E' },
      ['A', '@a/b', 'B', 'F', 'E'],
    ],
  ])('%s', (_, title, more, want) => {
    expect(said(title, more)).toEqual(want);
  });
});

describe('a client beside a type of its name', () => {
  const todo: Declaration = {
    kind: 'object',
    id: '#/components/schemas/todo',
    hint: { kind: 'component', key: 'todo' },
    fields: [],
    examples: [],
  };
  it.each<[Partial<Configuration>, string[]]>([
    [{}, ['TodoClient', 'todo-sdk', 'TodoError', 'TODO']],
    [{ conventions: conventionsOf({ clientNames: 'title' }) }, ['Todo', 'todo-sdk', 'TodoError', 'TODO']],
    [{ client: 'Todo' }, ['Todo', 'todo-sdk', 'TodoError', 'TODO']],
  ])('%j', (more, want) => {
    const asked = plainConfiguration(more);
    const {
      client,
      package: name,
      errors,
      environmentPrefix,
    } = describeClient(asked, {
      ...model('Todo API'),
      declarations: [todo],
    });
    expect([client, name, errors.base, environmentPrefix]).toEqual(want);
  });
});
