import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { mutate, numbersOfMutation } from './mutate.mjs';

/** Documents above this many characters are taken in each tenth round alone: a run of one takes seconds. */
const large = 100_000;

/** The documents below a folder, by their paths in it; a file that is not one is left out. */
export function documentsIn(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(?:json|ya?ml)$/u.test(name));
  return names.sort().flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const value = parse(text, { strict: false, maxAliasCount: -1, logLevel: 'silent' });
    const isDocument = typeof value === 'object' && value !== null && ('openapi' in value || 'swagger' in value);
    return isDocument ? [{ name: file.replaceAll(path.sep, '-'), text, value }] : [];
  });
}

/** Which document each mutation is of: round by round. */
function* inTurn(documents) {
  for (let round = 0; ; round += 1) yield* documents.filter(({ text }) => text.length <= large || round % 10 === 9);
}

/** So many mutations of the documents in turn, the same ones for the same seed. */
export function* mutations(documents, count, seed) {
  const numbers = fc.noBias(fc.array(fc.nat(), { minLength: numbersOfMutation, maxLength: numbersOfMutation }));
  const turns = inTurn(documents);
  for (const chosen of fc.sample(numbers, { numRuns: count, seed })) {
    const document = turns.next().value;
    yield { name: document.name, ...mutate(document, chosen) };
  }
}
