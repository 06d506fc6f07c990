import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import type { Model } from '../model/model.js';
import { run } from '../pipeline/run.js';
import type { Surface } from '../surface/surface.js';
import { runtimeFiles } from '../targets/typescript/package/runtime.js';
import { main } from './main.js';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const sdk = path.join(cwd, 'output/petshop/sdk');

async function call(...argv: string[]) {
  let [out, err] = ['', ''];
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const exit = await main(argv, { cwd, env: {}, stdin: async () => '', stdout, stderr }, run);
  return { exit, out, err };
}

const dumped = async (what: string): Promise<unknown> => {
  const { exit, out } = await call('generate', '--config', 'specs/petshop/specwright.json', '--dump', what);
  expect(exit).toBe(0);
  return JSON.parse(out);
};

describe('the surface of an SDK', async () => {
  const { outputs } = (await dumped('surface')) as { outputs: (Surface & { output: string })[] };
  const files = new Map(outputs.flatMap((one) => one.files).map((file) => [file.path, file]));
  const program = ts.createProgram(
    readdirSync(path.join(sdk, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(sdk, 'src', name)),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
    },
  );
  const checker = program.getTypeChecker();
  const runtime = new Set(runtimeFiles().map((file) => file.path));
  const generated = program
    .getSourceFiles()
    .map(({ fileName }) => path.relative(sdk, fileName).replaceAll(path.sep, '/'))
    .filter((name) => name.startsWith('src/') && !runtime.has(name));

  /** What the compiler says an export is. */
  function kindOf(exported: ts.Symbol): string {
    const { flags } = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (flags & ts.SymbolFlags.Class) return 'class';
    if (flags & ts.SymbolFlags.Function) return 'function';
    const isType = (flags & ts.SymbolFlags.TypeAlias) !== 0;
    return flags & ts.SymbolFlags.Variable ? (isType ? 'enum' : 'constant') : 'type';
  }

  /** The exports of a module as the compiler sees them, with their kinds. */
  function compiled(file: string): Map<string, string> {
    const module = program.getSourceFile(path.join(sdk, file));
    const symbol = module && checker.getSymbolAtLocation(module);
    return new Map(symbol && checker.getExportsOfModule(symbol).map((one) => [one.name, kindOf(one)]));
  }

  /** The same as the surface says; what only the runtime declares the compiler says. */
  function surfaced(file: string): Map<string, string> {
    const entry = files.get(file);
    if (entry === undefined) return compiled(file);
    return new Map(
      entry.items.flatMap((item): [string, string][] => {
        if (item.kind !== 'export') return item.local === true ? [] : [[item.name, item.kind]];
        const all = item.from === undefined ? new Map<string, string>() : surfaced(item.from);
        return [...all].filter(([name]) => item.names?.includes(name) ?? true);
      }),
    );
  }

  it('has every module that is no part of the runtime', () => {
    expect(outputs.map(({ output }) => output)).toEqual(['specs/petshop/sdk']);
    expect([...files.keys()].sort()).toEqual(generated.sort());
  });

  test.each([...files.keys()])('%s exports what it says, and nothing else', (file) => {
    expect(Object.fromEntries([...surfaced(file)].sort())).toEqual(Object.fromEntries([...compiled(file)].sort()));
  });

  it('refers to what is exported', () => {
    const lost: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { kind, from, name } = value as { kind?: unknown; from?: unknown; name?: unknown };
      if (kind === 'reference' && typeof from === 'string' && typeof name === 'string' && from.startsWith('src/'))
        if (!compiled(from).has(name)) lost.push(`${from} ${name}`);
      Object.values(value).forEach(visit);
    };
    visit([...files.values()]);
    expect(lost).toEqual([]);
  });
});

it('prints the model', async () => {
  const model = (await dumped('model')) as Model;
  expect(model.info.title).toBe('Pet Shop API');
});

it('prints nothing of a document with errors', async () => {
  expect(await call('generate', 'specs/missing.yaml', '--dump', 'surface')).toMatchObject({ exit: 1, out: '' });
});
