import { conventionsOf } from '../conventions/conventions.js';
import { describe, expect, it } from 'vitest';
import type { Model } from '../model/model.js';
import { clientName, describeClient } from './client.js';
import { defaults, type Configuration } from './configuration.js';

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

const configuration: Configuration = {
  input: '/in',
  overlays: [],
  out: '/out',
  errors: {},
  conventions: conventionsOf(),
  positionalArguments: defaults.positionalArguments,
  bodyFirst: defaults.bodyFirst,
  samples: { ...defaults.samples },
  targets: [],
  names: {},
  allow: { folders: [], origins: [] },
  rules: {},
};

const said = (title: string, more: Partial<Configuration> = {}): string[] => {
  const {
    client,
    package: name,
    errors,
    environmentPrefix,
  } = describeClient({ ...configuration, ...more }, model(title));
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
