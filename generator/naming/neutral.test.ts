import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conventionSets } from '../conventions/conventions.js';
import { languages } from '../languages/index.js';

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);
const vendors = [...conventionSets, 'openapi-generator', 'stainless', 'fern', 'kiota'];

/** Go is a verb too. */
const mentions = (text: string, word: string): boolean =>
  (word === 'go' ? /'go'|\bGo\b|\/go\.js/u : new RegExp(word, 'iu')).test(text);

test.each(sources)('%s knows no language and no vendor: those are data', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  expect([...languages.keys(), 'javascript', ...vendors].filter((word) => mentions(text, word))).toEqual([]);
});
