import { describe, expect, it } from 'vitest';
import { Imports } from './imports.js';

/** The imports as they are written. */
const written = (imports: Imports): string[] =>
  imports.all(120).map(({ typeOnly, specifier, names }) => {
    const texts = names.map(
      (used) => `${used.typeOnly ? 'type ' : ''}${used.name}${used.alias === undefined ? '' : ` as ${used.alias}`}`,
    );
    return `import ${typeOnly ? 'type ' : ''}{ ${texts.join(', ')} } from ${specifier}`;
  });

describe('import statements are computed from what was used', () => {
  it.each<[string, (imports: Imports) => void, string[]]>([
    ['nothing', () => undefined, []],
    ['a value', (all) => all.value('src/types/fp.ts', 'unwrap'), ['import { unwrap } from ../types/fp.js']],
    ['a type', (all) => all.type('src/core.ts', 'Core'), ['import type { Core } from ../core.js']],
    ['a neighbour', (all) => all.value('src/funcs/b.ts', 'b'), ['import { b } from ./b.js']],
    [
      'a type beside a value',
      (all) => {
        all.type('src/a.ts', 'A');
        all.value('src/a.ts', 'A$');
      },
      ['import { type A, A$ } from ../a.js'],
    ],
    [
      'a type that is a value after all',
      (all) => {
        all.type('src/a.ts', 'A');
        all.value('src/a.ts', 'A');
      },
      ['import { A } from ../a.js'],
    ],
    [
      'modules and names in order, whatever came first',
      (all) => {
        all.value('src/b.ts', 'z');
        all.value('src/b.ts', 'a');
        all.value('src/a.ts', 'm');
      },
      ['import { m } from ../a.js', 'import { a, z } from ../b.js'],
    ],
    ['what the module declares itself', (all) => all.value('src/funcs/a.ts', 'a'), []],
    [
      'a name that the module has',
      (all) => all.type('src/models/a.ts', 'own'),
      ['import type { own as own$2 } from ../models/a.js'],
    ],
    [
      'one name of two modules',
      (all) => {
        all.type('src/a.ts', 'X');
        all.type('src/b.ts', 'X');
      },
      ['import type { X } from ../a.js', 'import type { X as X$2 } from ../b.js'],
    ],
  ])('%s', (_, use, want) => {
    const imports = new Imports('src/funcs/a.ts', ['own']);
    use(imports);
    expect(written(imports)).toEqual(want);
  });

  it.each([
    ['src/lib/http.ts', 'import { get } from ../lib/http.js'],
    ['@acme/runtime/lib/http.js', 'import { get } from @acme/runtime/lib/http.js'],
  ])('imports a module that lies in %s from there', (place, want) => {
    const places = new Map([['src/runtime/http.ts', place]]);
    const imports = new Imports('src/funcs/a.ts', [], new Map(), {}, places);
    imports.value('src/runtime/http.ts', 'get');
    expect(written(imports)).toEqual([want]);
  });

  it('imports from where the runtime passes an export on', () => {
    const imports = new Imports(
      'src/a.ts',
      [],
      new Map([['src/runtime/calls/call.ts', new Map([['call', 'src/runtime/api.ts']])]]),
    );
    imports.value('src/runtime/calls/call.ts', 'call');
    expect(written(imports)).toEqual(['import { call } from ./runtime/api.js']);
  });

  it('imports a module as a whole under its own name', () => {
    const imports = new Imports('src/a.ts', ['schema'], new Map(), { 'src/runtime/schema.ts': 'schema' });
    expect(imports.value('src/runtime/schema.ts', 'object')).toBe('schema$2.object');
    expect(imports.all(120).map(({ specifier, whole }) => [specifier, whole])).toEqual([
      ['./runtime/schema.js', 'schema$2'],
    ]);
  });

  it('says the local name, the same each time', () => {
    const imports = new Imports('src/a.ts', ['X']);
    expect([imports.type('src/b.ts', 'X'), imports.value('src/b.ts', 'X'), imports.type('src/b.ts', 'Y')]).toEqual([
      'X$2',
      'X$2',
      'Y',
    ]);
  });
});
