import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Json } from '../source.js';

/** A duplicate key of a mapping; the offset is that of the later one. */
export interface Duplicate {
  readonly key: string;
  readonly offset: number;
}

/** How many are reported; more would be repetitive. */
const most = 20;

/** Duplicate keys of YAML; searched for only if there are some, since that is slow. */
export function duplicatesInYaml(text: string): Duplicate[] {
  const found: Duplicate[] = [];
  visit(parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }), {
    Map(_, map) {
      if (!isMap(map)) return;
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        // Merge keys may occur more than once.
        if (seen.has(key.value) && key.value !== '<<')
          found.push({ key: String(key.value), offset: key.range?.[0] ?? 0 });
        seen.add(key.value);
      }
    },
  });
  return found.sort((a, b) => a.offset - b.offset).slice(0, most);
}

const colons = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count++;
  return count;
};

/** Duplicate keys of JSON. A text with no more colons than its value needs has none, which is quick to see. */
export function duplicatesInJson(text: string, value: Json): Duplicate[] {
  if (colons(text) <= colons(JSON.stringify(value))) return [];
  const found: Duplicate[] = [];
  const open: (Set<string> | undefined)[] = [];
  const tokens = /[{}[\]]|"(?:[^"\\]|\\.)*"(\s*:)?/gu;
  for (const { 0: token, 1: isKey, index } of text.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (isKey !== undefined) {
      const key = JSON.parse(token.slice(0, -isKey.length)) as string;
      if (open.at(-1)?.has(key) === true) found.push({ key, offset: index });
      open.at(-1)?.add(key);
    }
  }
  return found.slice(0, most);
}
