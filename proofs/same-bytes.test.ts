import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { freshDist } from '../scripts/run.mjs';
import { sameBytes } from './same-bytes/same-bytes.mjs';

const specs = fileURLToPath(new URL('../specs/', import.meta.url));

it('five runs under other locales, in other places, over shuffled files and keys give the same bytes', () => {
  expect(freshDist()).toBe(0);
  const input = { folder: path.join(specs, 'petshop'), document: 'openapi.yaml', configuration: 'specwright.json' };
  const { runs, files, differing } = sameBytes(input);
  expect({ runs, differing }).toEqual({ runs: 5, differing: [] });
  expect(files).toBeGreaterThan(50);
});
