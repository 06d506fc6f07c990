import { CORE_SCHEMA, load as parseYaml, Type, YAMLException } from 'js-yaml';
import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { linesOf, positionAt } from '../../diagnostics/text.js';
import { budgets, inWords } from '../../diagnostics/budgets.js';
import { excess } from './excess.js';
import { duplicatesInJson, duplicatesInYaml, type Duplicate } from './duplicates.js';
import { jsonFault } from './json-fault.js';
import type { Json } from '../source.js';

// Dates stay strings (JSON has none); merge keys are no part of the core schema, but documents use them.
const merge = new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text: unknown) => text === '<<' });
// Declared separately, since the types of js-yaml lack `maxDepth`.
const settings = {
  schema: CORE_SCHEMA.extend({ implicit: [merge] }),
  maxDepth: budgets.depth.limit,
  maxTotalMergeKeys: budgets.merges.limit,
};

/** Messages of js-yaml with a hint for each; the first match counts. */
const remedies: readonly { readonly match: RegExp; readonly hint: string }[] = [
  { match: /tab character/, hint: 'YAML is indented with spaces: replace the tab with spaces.' },
  { match: /single document/, hint: 'The file holds several YAML documents, separated by "---": keep one.' },
  { match: /unknown tag/, hint: 'Only JSON types are supported: remove the tag.' },
  { match: /bad indentation/, hint: 'Check the indentation, and put strings with ": " or "#" in quotes.' },
  {
    match: /unidentified alias/,
    hint: 'An alias (*name) needs an anchor (&name) before it; put a string that starts with * in quotes.',
  },
  {
    match: /can not read a block mapping entry|implicit key/,
    hint: 'Check for a missing ":" or a quote that is not closed.',
  },
];

/** Parses a text as JSON or YAML; the extension of `name` decides if the text does not. */
export function parse(text: string, name: string, values = budgets.values.limit): Outcome<Json | undefined> {
  const json = asJson(text, name);
  const outcome = json ?? asYaml(text, name);
  if (outcome.value === undefined) return outcome;
  const over = excess(outcome.value, { nodes: values });
  if (over === undefined) {
    const again = json === undefined ? [] : duplicatesInJson(text, outcome.value);
    return again.length === 0 ? outcome : { ...outcome, diagnostics: repeated(again, text, name) };
  }
  return {
    value: undefined,
    diagnostics: [report('read/too-large', `"${name}" ${over.message}`, { file: name, pointer: over.pointer })],
  };
}

/** How js-yaml says that a budget is exceeded, and how we do. */
const passed: readonly { readonly match: RegExp; readonly message: string }[] = [
  { match: /maxDepth/, message: `is nested more than ${inWords(budgets.depth)} deep` },
  { match: /maxTotalMergeKeys/, message: `has merge keys that add more than ${inWords(budgets.merges)}` },
];

// JSON.parse is ten times as fast as js-yaml and JSON is the common case, so it goes first where the text looks like it.
function asJson(text: string, name: string): Outcome<Json | undefined> | undefined {
  const mustBe = /\.json$/i.test(name);
  if (!mustBe && !/^\s*[{[]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) as Json, diagnostics: [] };
  } catch {
    // A YAML file may be one flow mapping, which only looks like JSON.
    if (/\.ya?ml$/i.test(name)) return undefined;
    const fault = jsonFault(text) ?? { offset: 0, message: 'this is nested too deeply' };
    const position = positionAt(linesOf(text), fault.offset);
    const place = { file: name, pointer: '', position };
    return {
      value: undefined,
      diagnostics: [report('read/json-syntax', `JSON syntax: ${fault.message}`, place, fault.hint)],
    };
  }
}

/** The message of js-yaml for a duplicate key. */
const duplicate = 'duplicated mapping key';

/** Reports duplicate keys: the last one counts, as everywhere else. */
function repeated(found: readonly Duplicate[], text: string, name: string): Diagnostic[] {
  if (found.length === 0) return [];
  const lines = linesOf(text);
  return found.map(({ key, offset }) => {
    const place = { file: name, pointer: '', position: positionAt(lines, offset) };
    return report('read/duplicate-key', `The key ${JSON.stringify(key)} occurs twice; the last one is used`, place);
  });
}

/** Reads YAML; with `lenient`, the last of several duplicate keys counts. */
function asYaml(text: string, name: string, lenient = false): Outcome<Json | undefined> {
  try {
    const value = parseYaml(text, { ...settings, json: lenient }) as Json | undefined;
    return { value: value ?? null, diagnostics: [] };
  } catch (error) {
    if (!lenient && error instanceof YAMLException && error.reason === duplicate) {
      const { value, diagnostics } = asYaml(text, name, true);
      // A reader without limits looks up their positions.
      const again = value === undefined ? [] : duplicatesInYaml(text);
      return { value, diagnostics: [...diagnostics, ...repeated(again, text, name)] };
    }
    const mark = error instanceof YAMLException ? error.mark : undefined;
    const reason = error instanceof YAMLException ? error.reason : 'this cannot be parsed';
    const position = mark === undefined ? undefined : positionAt(linesOf(text), mark.position);
    const place = { file: name, pointer: '', ...(position === undefined ? {} : { position }) };
    const over = passed.find(({ match }) => match.test(reason));
    if (over !== undefined)
      return { value: undefined, diagnostics: [report('read/too-large', `"${name}" ${over.message}`, place)] };
    const hint = remedies.find(({ match }) => match.test(reason))?.hint;
    return { value: undefined, diagnostics: [report('read/yaml-syntax', `YAML syntax: ${reason}`, place, hint)] };
  }
}
