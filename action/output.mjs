import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** Sets an output of the step; the value cannot end before its end, for nobody can guess the word that ends it. */
export function setOutput({ GITHUB_OUTPUT: file }, name, value) {
  const end = randomUUID();
  if (file) appendFileSync(file, `${name}<<${end}\n${String(value)}\n${end}\n`);
}

/** The largest summary of a step that GitHub takes, in bytes, with some room. */
const largestSummary = 1_000_000;

/** Adds Markdown to the summary of the job. */
export function addSummary({ GITHUB_STEP_SUMMARY: file }, markdown) {
  if (file && Buffer.byteLength(markdown) <= largestSummary) appendFileSync(file, `${markdown}\n`);
}
