import { describe, expect, it, test } from 'vitest';
import * as ids from './id.js';

/** A function of this file by its name, what it takes and what it returns. */
type Row = readonly [name: keyof typeof ids, takes: readonly unknown[], returns: unknown];

const making: readonly Row[] = [
  ['idAt', ['', '/components/schemas/Pet'], '#/components/schemas/Pet'],
  ['idAt', ['pet.yaml', '/Pet'], 'pet.yaml#/Pet'],
  ['idAt', ['pet.yaml', ''], 'pet.yaml#'],
  ['partId', [ids.rootId, 'servers'], '#/servers'],
  ['partId', ['#/a', 'properties', 'b/c', 0], '#/a/properties/b~1c/0'],
  ['derivedId', ['#/paths/~1pets/get', 'Request'], '#/paths/~1pets/get@Request'],
  ['ownId', ['#/components/schemas/Cat', 'kind'], '#/components/schemas/Cat@kind'],
  ['externalId', ['response'], 'external:response'],
  ['fieldPin', ['#/a'], '#/a@field'],
  ['ownFieldPin', ['#/a', 'b'], '#/a@field=b'],
  ['memberPin', ['#/a', 'b'], '#/a@member="b"'],
  ['memberPin', ['#/a', 1], '#/a@member=1'],
  ['functionPin', ['#/a'], '#/a@function'],
  ['callPin', ['#/a'], '#/a@call'],
  ['groupPin', [['pets', 'toys']], '@group:["pets","toys"]'],
  ['pinnedId', ['/components/schemas/Pet'], '#/components/schemas/Pet'],
  ['pinnedId', ['pet.yaml#/Pet'], 'pet.yaml#/Pet'],
];

const takingApart: readonly Row[] = [
  ['fileOf', ['#/a'], ''],
  ['fileOf', ['pet.yaml#/Pet'], 'pet.yaml'],
  ['pointerIn', ['pet.yaml#/Pet'], '/Pet'],
  ['pointerIn', ['pet.yaml#'], ''],
  ['pointerIn', ['#/paths/~1pets#cats/get'], '/paths/~1pets#cats/get'],
  ['placeOf', ['#/a', 'api.yaml'], { file: 'api.yaml', pointer: '/a' }],
  ['placeOf', ['pet.yaml#/a', 'api.yaml'], { file: 'pet.yaml', pointer: '/a' }],
  ['placeOf', ['#/a'], { file: '', pointer: '/a' }],
  ['lastName', ['#/components/schemas/a~1b'], 'a/b'],
  ['isPartOf', ['#/a/b', '#/a'], true],
  ['isPartOf', ['#/ab', '#/a'], false],
  ['isPartOf', ['#/a', '#/a'], false],
  ['numbersIn', ['#/paths/~1a/get/responses/200/content/x/oneOf/12@Input'], [200, 12]],
  ['numbersIn', ['#/components/schemas/v1/properties/2x'], []],
  ['hasSuffix', ['#/paths/~1pets/get@Request', 'Request'], true],
  ['hasSuffix', ['#/paths/~1pets/get@Input', 'Request'], false],
  ['hasSuffix', ['#/paths/~1pets/properties/Request', 'Request'], false],
  ['suffixOf', ['#/paths/~1pets/get@Request'], 'Request'],
  ['suffixOf', ['#/paths/~1pets/get'], ''],
  ['withoutSuffix', ['#/components/schemas/Pet@Base@Input'], '#/components/schemas/Pet@Base'],
  ['withoutSuffix', ['#/components/schemas/Pet'], '#/components/schemas/Pet'],
  ['externalName', ['external:response'], 'response'],
  ['externalName', ['#/external:response'], undefined],
  ['isGroupPin', ['@group:["pets"]'], true],
  ['isGroupPin', ['#/a@call'], false],
];

test.each([...making, ...takingApart])('%s(...%j) is %j', (name, takes, returns) => {
  expect((ids[name] as (...takes: readonly unknown[]) => unknown)(...takes)).toEqual(returns);
});

describe('an id without its suffixes', () => {
  // What a pin or an id is, the id in the model, and that in the document.
  it.each([
    ['#/a', '#/a', '#/a'],
    ['#/a@Request', '#/a', '#/a'],
    ['#/a@ResponseHeaders', '#/a', '#/a'],
    ['#/a@Input', '#/a@Input', '#/a'],
    ['#/a@Failure', '#/a@Failure', '#/a'],
    ['#/a@Input@Error', '#/a@Input', '#/a'],
    ['#/a@field', '#/a', '#/a'],
    ['#/a@Request@field', '#/a', '#/a'],
    ['#/a@function', '#/a', '#/a'],
    ['#/a@call', '#/a', '#/a'],
    ['#/a@Base@field=b@Request', '#/a@Base', '#/a'],
    ['#/a@Patch@member="b@field=c"', '#/a@Patch', '#/a'],
    ['#/a@kind', '#/a@kind', '#/a@kind'],
    ['#/a@Base/properties/b', '#/a@Base/properties/b', '#/a@Base/properties/b'],
    ['#/a/properties/@Request', '#/a/properties/@Request', '#/a/properties/@Request'],
    ['#/a/properties/@field', '#/a/properties/@field', '#/a/properties/@field'],
    ['@group:["a@Request"]', '@group:["a@Request"]', '@group:["a@Request"]'],
  ])('%s', (id, inModel, inDocument) => {
    expect([ids.modelId(id), ids.documentId(id)]).toEqual([inModel, inDocument]);
  });
});

test.each([
  ['#/a/oneOf/1', '#/a/oneOf/1 of #~1a~1oneOf~11'],
  ['#/a/oneOf/1@Input', '#/a/oneOf/1 of #~1a~1oneOf~11@Input'],
])('items of %s in other words', (id, renamed) => {
  expect(ids.withItemsRenamed(id, (list, item) => (list === 'oneOf' ? `1 of ${item}` : undefined))).toBe(renamed);
});

test.each([
  ['#/paths/~1a/get/responses/200', '#/paths/~1a/get/responses/200'],
  ['#/oneOf/0/allOf/1x/oneOf/12/b', '#/oneOf/*/allOf/1x/oneOf/*/b'],
  ['#/x/1/oneOf/0', '#/x/1/oneOf/*'],
])('which items of %s are renamed', (id, renamed) => {
  expect(ids.withItemsRenamed(id, (list) => (list === 'oneOf' ? '*' : undefined))).toBe(renamed);
});

test.each([
  ['/paths/~1pets/get', true],
  ['#/paths/~1pets/get', true],
  ['pet.yaml#/Pet', true],
  ['Pet', false],
  ['pets/Pet', false],
])('%j as the key of a pin: %j', (key, isPin) => {
  expect(ids.pinPattern.test(key)).toBe(isPin);
});
