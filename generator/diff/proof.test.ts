import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, type Job } from '../../scripts/proof/compiler.js';
import { programOf } from '../../scripts/proof/program.js';
import { makeSdk, type Made } from '../../scripts/proof/sdk.js';
import { compareDocuments } from './diff.js';

const folders = fileURLToPath(new URL('../../specs/changes', import.meta.url));
const cases = readdirSync(folders).flatMap((group) =>
  readdirSync(path.join(folders, group)).map((name) => `${group}/${name}`),
);

/** The codes of changes that break code, by what `diff` says. */
const saidOf = (old: Made, now: Made): string[] =>
  compareDocuments({ old: old.side, new: now.side }, { old: 'old', new: 'new' })
    .filter(({ sdk }) => sdk === 'breaking')
    .map(({ code }) => code);

describe('programs written against the old SDK', () => {
  let complaints: ReadonlyMap<string, readonly string[]>;
  const said = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const jobs = new Map<string, Job>();
    for (const name of cases) {
      const [old, now] = [
        await makeSdk(path.join(folders, name, 'old.yaml')),
        await makeSdk(path.join(folders, name, 'new.yaml')),
      ];
      const program = programOf(old.side);
      jobs.set(`${name} with the old`, { program, sdk: old.files });
      jobs.set(`${name} with the new`, { program, sdk: now.files });
      said.set(name, saidOf(old, now));
    }
    complaints = compile(jobs);
  });

  it.each(cases)('compile with it: %s', (name) => {
    expect(complaints.get(`${name} with the old`)).toEqual([]);
  });

  it.each(cases)('compile with the new one, unless diff says that something breaks: %s', (name) => {
    if (said.get(name)?.length === 0) expect(complaints.get(`${name} with the new`)).toEqual([]);
  });

  it('break wherever diff says so, but for what the compiler cannot see', () => {
    const silent = cases.filter(
      (name) => said.get(name)?.includes(name as never) && complaints.get(`${name} with the new`)?.length === 0,
    );
    // Servers without names go by numbers, and here another option takes the name that one lost.
    expect(silent).toEqual(['option/renamed', 'server/removed']);
  });
});
