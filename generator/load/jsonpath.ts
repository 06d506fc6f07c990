import { JSONPathEnvironment, JSONPathNode, jsonpath } from 'json-p3';
import { testOf } from './filter.js';
import { isDraftObject, type Draft } from './member.js';

/** The way from the root to a selected node: names and array positions. */
export type Location = readonly (string | number)[];

/** A node on the way; where it stands is only written out for what is found. */
interface Step {
  readonly value: Draft;
  readonly above: Step | undefined;
  readonly name: string | number;
}

// The default ends `$..` in filters at 50 levels; the budget of documents is 1,000.
const environment = new JSONPathEnvironment({ maxRecursionDepth: 1_100 });

function locationOf(step: Step): Location {
  const location: (string | number)[] = [];
  for (let at = step; at.above !== undefined; at = at.above) location.push(at.name);
  return location.reverse();
}

function eachChild(value: Draft, visit: (child: Draft, name: string | number) => void): void {
  if (Array.isArray(value)) for (const [name, child] of value.entries()) visit(child, name);
  else if (isDraftObject(value)) for (const name of Object.keys(value)) visit(value[name] as Draft, name);
}

/** A node and all below it, each before those below it. */
function descend(step: Step, visit: (step: Step) => void): void {
  visit(step);
  eachChild(step.value, (value, name) => {
    // No selector finds anything in a text or a number.
    if (typeof value === 'object' && value !== null) descend({ value, above: step, name }, visit);
  });
}

/** What a selector selects of a node. */
function chooser(selector: jsonpath.JSONPathSelector, root: Draft, visit: (step: Step) => void): (step: Step) => void {
  if (selector instanceof jsonpath.selectors.WildcardSelector)
    return (step) => eachChild(step.value, (value, name) => visit({ value, above: step, name }));
  if (selector instanceof jsonpath.selectors.FilterSelector) {
    const test = testOf(selector, environment, root);
    return (step) =>
      eachChild(step.value, (value, name) => {
        if (test(value, name)) visit({ value, above: step, name });
      });
  }
  return (step) => {
    for (const { value, location } of selector.resolve(new JSONPathNode(step.value, [], root)))
      visit({ value: value as Draft, above: step, name: location[0] ?? '' });
  };
}

/**
 * Follows a parsed path. The library would pass every node through a generator for each level above it, with its way from
 * the root written out, which takes several times as long.
 */
function follow({ segments }: jsonpath.JSONPathQuery, root: Draft, found: (step: Step) => void): void {
  let visit = found;
  for (const segment of segments.toReversed()) {
    const next = visit;
    const choosers = segment.selectors.map((selector) => chooser(selector, root, next));
    const chosen = (step: Step): void => {
      for (const choose of choosers) choose(step);
    };
    const isDescendant = segment.toString().startsWith('..');
    visit = isDescendant ? (step) => descend(step, chosen) : chosen;
  }
  visit({ value: root, above: undefined, name: '' });
}

/** Selects by a JSONPath (RFC 9535): each place once, in the order of the document; or what is wrong with the path. */
export function select(
  path: string,
  document: Draft,
): { readonly found: readonly Location[] } | { readonly fault: string } {
  try {
    const found = new Map<string, Location>();
    follow(environment.compile(path), document, (step) => {
      const location = locationOf(step);
      const key = JSON.stringify(location);
      if (!found.has(key)) found.set(key, location);
    });
    return { found: [...found.values()] };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
