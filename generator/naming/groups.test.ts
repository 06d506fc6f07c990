import { conventionsOf } from '../conventions/conventions.js';
import { describe, expect, it } from 'vitest';
import type { Group, NamedOperation } from './api.js';
import { typescript } from '../languages/typescript.js';
import { groupsOf } from './groups.js';
import { go } from '../languages/go.js';
import { java } from '../languages/java.js';
import type { Language } from '../languages/language.js';
import { php } from '../languages/php.js';
import { python } from '../languages/python.js';

/** An operation from `group.group.name`. */
const operation = (path: string, index: number): NamedOperation => {
  const segments = path.split('.');
  const name = segments.pop() ?? '';
  return {
    name: `Operation${String(index)}`,
    call: { arguments: [] },
    operation: {
      id: `#/${String(index)}`,
      key: `key_${String(index)}`,
      method: 'GET',
      path: '/',
      group: segments,
      name,
      tags: [],
      parameters: [],
      responses: [],
      servers: [],
    },
  };
};

/** The tree as text: `Class.property=Class` and `Class.method -> function`. */
const tree = (group: Group): string[] => [
  ...group.methods.map(({ name, functionName }) => `${group.className}.${name} -> ${functionName}`),
  ...group.children.flatMap(({ property, group: child }) => [
    `${group.className}.${property}=${child.className}`,
    ...tree(child),
  ]),
];

const named = (
  paths: readonly string[],
  pins: ReadonlyMap<string, string> = new Map(),
  language: Language = typescript,
) =>
  groupsOf({
    language,
    conventions: conventionsOf(),
    operations: paths.map(operation),
    types: new Map(),
    pins,
    client: 'Shop',
  });

const groups = (...paths: string[]): string[] => tree(named(paths).root);

describe('an operation of several groups', () => {
  /** Operations by `group.name` and the groups that have them as well. */
  const several = (given: readonly (readonly [string, ...string[]])[], pins?: ReadonlyMap<string, string>) => {
    const operations = given.map(([path, ...others], index) => {
      const one = operation(path, index);
      return { ...one, operation: { ...one.operation, otherGroups: others.map((other) => other.split('.')) } };
    });
    const conventions = conventionsOf();
    return groupsOf({
      language: typescript,
      conventions,
      operations,
      types: new Map(),
      pins: pins ?? new Map(),
      client: 'Shop',
    });
  };

  it.each<[string, [string, ...string[]][], string[]]>([
    [
      'has a method and a function in each',
      [['a.get', 'b.c']],
      ['Shop.a=A', 'A.get -> aGet', 'Shop.b=B', 'B.c=C', 'C.get -> bCGet'],
    ],
    [
      'has one in groups that are written alike',
      [['pet-toys.get', 'petToys']],
      ['Shop.petToys=PetToys', 'PetToys.get -> petToysGet'],
    ],
    [
      'is named without the name of the group that it is in',
      [['shop.listPets', 'pets']],
      ['Shop.shop=ShopApi', 'ShopApi.listPets -> shopListPets', 'Shop.pets=Pets', 'Pets.list -> petsList'],
    ],
    [
      'leaves the name of a method to an operation that is in no other group before',
      [['a.get', 'b'], ['b.get']],
      ['Shop.a=A', 'A.get -> aGet', 'Shop.b=B', 'B.get2 -> bKey0', 'B.get -> bGet'],
    ],
    [
      'leaves a function to the group that comes first',
      [['a.b-get', 'x'], ['x-b.get'], ['y.b-get', 'x']],
      [
        'Shop.a=A',
        'A.bGet -> aBGet',
        'Shop.x=X',
        'X.bGet -> xKey0',
        'X.bGet2 -> xKey2',
        'Shop.xB=XB',
        'XB.get -> xBGet',
        'Shop.y=Y',
        'Y.bGet -> yBGet',
      ],
    ],
  ])('%s', (_, given, want) => {
    expect(tree(several(given).root)).toEqual(want);
  });

  it('has its pinned name in each', () => {
    const { root, diagnostics } = several([['a.get', 'b']], new Map([['#/0', 'fetch']]));
    expect(tree(root)).toEqual(['Shop.a=A', 'A.fetch -> aFetch', 'Shop.b=B', 'B.fetch -> bFetch']);
    expect(diagnostics).toEqual([]);
  });
});

describe('groups and their names', () => {
  it('tells of names that were moved; the pin of an operation names its method and its function', () => {
    const paths = ['a.get', 'a.get', 'b.get'];
    expect(named(paths).diagnostics.map(({ place, message }) => `${place?.pointer ?? ''} ${message}`)).toEqual([
      '/1 "get" is taken or reserved; the method is named get2',
    ]);
    const pinned = named(paths, new Map([['#/1', 'fetchOne']]));
    expect([tree(pinned.root)[2], pinned.diagnostics]).toEqual(['A.fetchOne -> aFetchOne', []]);
  });

  it.each<[string, string[], string[]]>([
    ['no operations', [], []],
    ['an operation of the client', ['ping'], ['Shop.ping -> ping']],
    ['a group', ['pets.list_all'], ['Shop.pets=Pets', 'Pets.listAll -> petsListAll']],
    ['nested, in kebab case', ['a-b.c-d.run'], ['Shop.aB=AB', 'AB.cD=CD', 'CD.run -> aBCDRun']],
    [
      'a nested class that a top one meets has the client in front',
      ['refunds.list', 'payments.refunds.list'],
      [
        'Shop.refunds=Refunds',
        'Refunds.list -> refundsList',
        'Shop.payments=Payments',
        'Payments.refunds=ShopRefunds',
        'ShopRefunds.list -> paymentsRefundsList',
      ],
    ],
    [
      'the third has its whole path',
      ['x.run', 'a.x.run', 'b.x.run'],
      [
        'Shop.x=X',
        'X.run -> xRun',
        'Shop.a=A',
        'A.x=ShopX',
        'ShopX.run -> aXRun',
        'Shop.b=B',
        'B.x=BX',
        'BX.run -> bXRun',
      ],
    ],
    [
      'spellings that cast alike are one group',
      ['Pet store.a', 'pet-store.b'],
      ['Shop.petStore=PetStore', 'PetStore.a -> petStoreA', 'PetStore.b -> petStoreB'],
    ],
    ['a group named like the client', ['shop.run'], ['Shop.shop=ShopApi', 'ShopApi.run -> shopRun']],
    ['a group named like a file of the SDK', ['sdk.run'], ['Shop.sdk=SdkApi', 'SdkApi.run -> sdkRun']],
    ['a device of Windows', ['con.run'], ['Shop.con=ConApi', 'ConApi.run -> conRun']],
    ['a group without letters', ['*.run'], ['Shop.api=Api', 'Api.run -> run']],
    ['words of the language', ['delete', 'x.new'], ['Shop.delete -> key0', 'Shop.x=X', 'X.new -> xNew']],
    [
      'a function that another has is named by its operation',
      ['a.b', 'aB'],
      ['Shop.aB -> key1', 'Shop.a=A', 'A.b -> aB'],
    ],
    ['methods of one name', ['x.run', 'x.run'], ['Shop.x=X', 'X.run -> xRun', 'X.run2 -> key1']],
    ['a method named like a group', ['x.y', 'x.y.z'], ['Shop.x=X', 'X.y2 -> xY', 'X.y=Y', 'Y.z -> xYZ']],
    ['a method that every class has', ['constructor'], ['Shop.constructor_ -> key0']],
  ])('%s', (_, given, want) => {
    expect(groups(...given)).toEqual(want);
  });

  it.each<[Language, string[], string[]]>([
    [php, ['delete', 'core.run'], ['Shop.delete -> delete', 'Shop.core=Core', 'Core.run -> run']],
    [go, ['delete', 'a-b.run'], ['Shop.Delete -> Delete', 'Shop.AB=AB', 'AB.Run -> Run']],
    [go, ['pets', 'pets.list'], ['Shop.Pets2 -> Pets2', 'Shop.Pets=Pets', 'Pets.List -> List']],
    [java, ['x.void', 'x.voidAll'], ['Shop.x=X', 'X.void_ -> void_', 'X.voidAll -> voidAll']],
    [java, ['hash_code', 'record'], ['Shop.hashCode_ -> hashCode_', 'Shop.record -> record']],
    [java, ['default', 'default.run'], ['Shop.default_2 -> default_2', 'Shop.default_=Default', 'Default.run -> run']],
    [python, ['import', 'import_'], ['Shop.import_ -> import_', 'Shop.import_2 -> import_2']],
  ])('are those of the language: $id', (language, given, want) => {
    expect(tree(named(given, new Map(), language).root)).toEqual(want);
  });
});
