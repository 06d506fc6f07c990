// Brings all of output/ up to date: what it holds whole, and what the cases of specs/cases give; the listings of
// specs/diagnostics and specs/changes, docs/changes.md, and what is written from the table of options.
import { say } from './run.mjs';

const codes = [
  say(['scripts/generate.mjs']),
  say(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      'generator/specs.test.ts',
      'generator/diagnostics.test.ts',
      'generator/changes.test.ts',
      'generator/configuration/reference/reference.test.ts',
    ],
    {
      UPDATE_OUTPUT: '1',
    },
  ),
];
process.exitCode = Math.max(...codes);
