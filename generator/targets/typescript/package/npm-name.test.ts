import { describe, expect, it } from 'vitest';
import { npmRefuses } from './npm-name.js';

describe('npmRefuses', () => {
  it.each<[string, string | undefined]>([
    ['acme-sdk', undefined],
    ['acme.sdk_2', undefined],
    ['@acme/sdk', undefined],
    ['@acme/_sdk', undefined],
    ['../../x', 'begins with a sign'],
    ['@../x', 'begins with a sign'],
    ['@a/../x', 'begins with a sign'],
    ['a/../x', 'has signs that cannot stand in a URL as they are'],
    ['Not Valid Name', 'has a blank in it'],
    [' sdk', 'has a blank in it'],
    ['Acme', 'has capital letters'],
    ['@Acme/sdk', 'has capital letters'],
    ['.sdk', 'begins with a sign'],
    ['_sdk', 'begins with a sign'],
    ['-sdk', 'begins with a sign'],
    ['@acme/.sdk', 'begins with a sign'],
    ['@acme/', 'has nothing behind its scope'],
    ['acme/sdk', 'has signs that cannot stand in a URL as they are'],
    ['@acme/sdk/more', 'has signs that cannot stand in a URL as they are'],
    ['@/sdk', 'has signs that cannot stand in a URL as they are'],
    ['sdk!', 'has signs that cannot stand in a URL as they are'],
    ['größe', 'has signs that cannot stand in a URL as they are'],
    ['\ud800', 'has signs that cannot stand in a URL as they are'],
    ['a'.repeat(215), 'is longer than 214 characters'],
    ['a'.repeat(214), undefined],
    ['node_modules', 'is reserved'],
    ['http', 'is the name of a module of Node.js'],
  ])('%j: %s', (name, why) => {
    expect(npmRefuses(name)).toBe(why);
  });
});
