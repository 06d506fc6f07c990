import { jsonFaults, typeScriptFaults } from './syntax.js';
import { unseenFaults } from './unseen.js';

/** The strings of a JSON text, names apart. */
function textsIn(json: string): string[] {
  const texts: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
  });
  return texts;
}

function faultsOf(path: string, text: string, marker: string): string[] {
  const hidden = unseenFaults(text);
  if (path.endsWith('.ts')) return [...hidden, ...typeScriptFaults(text, marker)];
  if (!path.endsWith('.json')) return hidden;
  const broken = jsonFaults(text);
  // What a manifest says is shown by registries, whichever way it is written.
  return [...hidden, ...broken, ...(broken.length > 0 ? [] : textsIn(text).flatMap(unseenFaults))];
}

/** What is wrong with the files of an SDK, each with its path; the marker is a part of what the document wants to be run. */
export const fileFaults = (files: ReadonlyMap<string, string>, marker: string): string[] =>
  [...files].flatMap(([path, text]) => faultsOf(path, text, marker).map((fault) => `${path}: ${fault}`));
