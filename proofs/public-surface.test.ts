import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../generator/diff/catalogue/catalogue.js';
import { compareDocuments } from '../generator/diff/diff.js';
import type { Json } from '../generator/load/source.js';
import type { Callable, Item, Surface } from '../generator/surface/surface.js';
import { documentsIn, mutations } from './mutations/mutations.mjs';
import { makeSdk } from './programs/sdk.js';
import { runs } from './runs.js';

const folder = fileURLToPath(new URL('../specs/changes/', import.meta.url));
const changes = readdirSync(folder).flatMap((group) =>
  readdirSync(`${folder}${group}`).map((name) => `${group}/${name}`),
);

const signaturesOf = ({ name, parameters, returns, overloads }: Callable): object => ({
  name,
  signatures: overloads ?? [{ parameters, returns }],
});

/** What code that uses an item can see of it: neither its comments nor what it does. */
function seenOf(item: Item): object {
  switch (item.kind) {
    case 'type':
      return { type: item.type };
    case 'enum':
      return { members: item.members.map(({ name, value }) => ({ name, value })), values: item.values };
    case 'constant':
      return { type: item.type };
    case 'function':
      return signaturesOf(item);
    case 'class':
      return {
        extends: item.extends,
        properties: item.properties?.filter((property) => property.private !== true).map(({ doc: _, ...seen }) => seen),
        getters: item.getters?.map(({ name, returns }) => ({ name, returns })),
        constructs: item.constructs?.parameters,
        methods: item.methods?.map(signaturesOf),
      };
    case 'export':
      return item;
  }
}

/** The same without its place in the document, its comments, and the order of what has none: the members of enums and unions. */
const meaningOf = (seen: object): unknown =>
  JSON.parse(
    JSON.stringify(seen, (key, part: unknown) => {
      if (key === 'id' || key === 'doc') return undefined;
      return key === 'members' && Array.isArray(part) ? part.map((member) => JSON.stringify(member)).sort() : part;
    }),
  );

/** Everything that an SDK exports, by module and name. */
const exportsOf = ({ files }: Surface): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ path, items }) =>
      items.flatMap((item, index) => {
        const isLocal = item.kind !== 'export' && item.local === true;
        const name = item.kind === 'export' ? String(index) : item.name;
        return isLocal ? [] : [[`${path}#${name} (${item.kind})`, JSON.stringify(meaningOf(seenOf(item)))] as const];
      }),
    ),
  );

/** Exports that are gone or mean something else. */
function touched(old: Surface, now: Surface): string[] {
  const [before, after] = [exportsOf(old), exportsOf(now)];
  return [...before].filter(([name, seen]) => after.get(name) !== seen).map(([name]) => name);
}

/** What an SDK exports and does no longer, where `diff` says that nobody who uses it notices. */
function unnoticed(before: Json, after: Json): string[] {
  const [old, now] = [makeSdk(before), makeSdk(after)];
  const found = compareDocuments({ old: old.side, new: now.side }, { old: 'openapi.yaml', new: 'openapi.yaml' });
  return found.some(({ code }) => rowOf(code).sdk !== undefined) ? [] : touched(old.surface, now.surface);
}

const read = (file: string): Json => parse(readFileSync(file, 'utf8')) as Json;

/** A document of OpenAPI 3 in JSON; `undefined` where it is none. */
function parsed(text: string | Uint8Array): Json | undefined {
  try {
    const value = JSON.parse(String(text)) as Json;
    const isDocument = typeof value === 'object' && value !== null && 'openapi' in value;
    return isDocument ? value : undefined;
  } catch {
    return undefined;
  }
}

describe('a change of what an SDK exports', () => {
  it.each(changes)('is weighed for the SDK: %s', (code) => {
    expect(unnoticed(read(`${folder}${code}/old.yaml`), read(`${folder}${code}/new.yaml`))).toEqual([]);
  });

  it('is weighed for the SDK, whatever was changed in a document', () => {
    const documents = documentsIn(fileURLToPath(new URL('../specs/cases', import.meta.url)));
    const { numRuns, seed } = runs(60);
    let compared = 0;
    for (const { name, made, done } of mutations(documents, numRuns, seed)) {
      const changed = parsed(made);
      const before = parsed(JSON.stringify(documents.find((document) => document.name === name)?.value));
      if (changed === undefined || before === undefined) continue;
      compared += 1;
      expect(unnoticed(before, changed), `${name}: ${done.join(', ')}`).toEqual([]);
    }
    expect(compared).toBeGreaterThan(numRuns / 2);
  });
});
