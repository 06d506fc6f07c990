import { describe, expect, it } from 'vitest';
import type { TextFile } from '../../target.js';
import { filesInLib, inLib, placedFile, placesBy, standIns } from './runtime-places.js';
import { runtimeFiles } from './runtime.js';

const files: readonly TextFile[] = [
  {
    path: 'src/runtime/calls/call.ts',
    text: 'import { a } from "../../hooks/hooks.js";\nexport * from "../http.js";\n',
    laidOut: true,
  },
  { path: 'src/runtime/http.ts', text: 'import { b } from "./calls/call.js";\n', laidOut: true },
  { path: 'src/hooks/hooks.ts', text: 'import type { C } from "../runtime/http.js";\n', laidOut: true },
];
const modules = files.map(({ path }) => path);
const packaged = (module: string): string => module.replace('src/runtime', '@acme/runtime/lib');

describe('a runtime at its place', () => {
  it('in `src/runtime` is the runtime byte for byte', () => {
    const runtime = runtimeFiles();
    const places = placesBy(
      runtime.map(({ path }) => path),
      (module) => module,
    );
    expect(runtime.map((file) => placedFile(file, places))).toEqual(runtime);
  });

  it('in `src/lib` has imports that lead there', () => {
    expect(filesInLib(files)).toEqual([
      { ...files[0], path: 'src/lib/calls/call.ts' },
      { ...files[1], path: 'src/lib/http.ts' },
      { ...files[2], text: 'import type { C } from "../lib/http.js";\n' },
    ]);
  });

  it.each<[string, (module: string) => string, string[]]>([
    ['src/runtime', (module) => module, ['src/lib/http.ts from src/runtime/http.ts']],
    ['src/lib', inLib, []],
    ['a package', packaged, ['src/lib/http.ts from src/runtime/http.ts']],
  ])('in %s has re-exports where users import it from another path', (_, placeOf, want) => {
    const found = standIns(files, placesBy(modules, placeOf));
    const written = found.flatMap(({ path, items }) =>
      items.map((item) => `${path} from ${item.kind === 'export' ? (item.from ?? '') : ''}`),
    );
    expect(written).toEqual(want);
  });
});
