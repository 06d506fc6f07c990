import { budgets, inWords } from '../../diagnostics/budgets.js';
import { JSONPathEnvironment, JSONPathNode, jsonpath } from 'json-p3';
import { costOf, isDescendant, testOf } from './jsonpath-filter.js';
import { isDraftObject, type Draft } from '../member.js';

/** The path from the root to a selected node: names and array positions. */
export type Location = readonly (string | number)[];

/** A visited node; its path is only built for nodes that are selected. */
interface Step {
  readonly value: Draft;
  readonly above: Step | undefined;
  readonly name: string | number;
}

// The default ends `$..` in filters at 50 levels; the budget of documents is 1,000.
const environment = new JSONPathEnvironment({ maxRecursionDepth: 1_100 });

/** A path visits too many values; thrown through the library's functions, and caught by `select`. */
class TooManySteps extends Error {}

type Counter = (more?: number) => void;

/** Counts the values that a path visits, once for each way to them. */
function counter(): Counter {
  let steps = 0;
  return (more = 1) => {
    steps += more;
    if (steps > budgets.steps.limit) throw new TooManySteps(`it looks at more than ${inWords(budgets.steps)}`);
  };
}

function locationOf(step: Step): Location {
  const location: (string | number)[] = [];
  for (let at = step; at.above !== undefined; at = at.above) location.push(at.name);
  return location.reverse();
}

function eachChild(value: Draft, visit: (child: Draft, name: string | number) => void): void {
  if (Array.isArray(value)) value.forEach(visit);
  else if (isDraftObject(value)) for (const name of Object.keys(value)) visit(value[name] as Draft, name);
}

/** A node and its descendants, parents first. Iterative, since the functions of a path are on the stack as well. */
function descend(start: Step, visit: (step: Step) => void, count: Counter): void {
  const open = [start];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const above = step;
    visit(above);
    const below: Step[] = [];
    let looked = 0;
    eachChild(above.value, (value, name) => {
      looked++;
      // No selector finds anything in a string or a number.
      if (typeof value === 'object' && value !== null) below.push({ value, above, name });
    });
    count(looked);
    for (const one of below.reverse()) open.push(one);
  }
}

/** The children of a node that a selector selects. */
function chooser(
  selector: jsonpath.JSONPathSelector,
  root: Draft,
  visit: (step: Step) => void,
  count: Counter,
): (step: Step) => void {
  if (selector instanceof jsonpath.selectors.WildcardSelector)
    return (step) => eachChild(step.value, (value, name) => visit({ value, above: step, name }));
  if (selector instanceof jsonpath.selectors.FilterSelector) {
    const [test, cost] = [testOf(selector, environment, root), costOf(selector, root)];
    return (step) =>
      eachChild(step.value, (value, name) => {
        count(cost(value));
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
  const count = counter();
  let visit = (step: Step): void => {
    count();
    found(step);
  };
  for (const segment of segments.toReversed()) {
    const next = visit;
    const choosers = segment.selectors.map((selector) => chooser(selector, root, next, count));
    const chosen = (step: Step): void => {
      for (const choose of choosers) choose(step);
    };
    visit = isDescendant(segment) ? (step) => descend(step, chosen, count) : chosen;
  }
  visit({ value: root, above: undefined, name: '' });
}

/** The places that a path selects: each once, in the order of the document. */
export type Selection =
  | { readonly found: readonly Location[] }
  | { readonly fault: string }
  /** It visits more values than the budget allows. */
  | { readonly excess: string };

/** Evaluates a JSONPath (RFC 9535), or reports what is wrong with it. */
export function select(path: string, document: Draft): Selection {
  try {
    const found: Location[] = [];
    // By the value that holds a place and its name there: a text of the whole way would be long where keys are.
    const known = new Map<Draft | undefined, Set<string | number>>();
    follow(environment.compile(path), document, (step) => {
      const names = known.get(step.above?.value) ?? new Set();
      if (names.size === 0) known.set(step.above?.value, names);
      else if (names.has(step.name)) return;
      names.add(step.name);
      found.push(locationOf(step));
    });
    return { found };
  } catch (error) {
    if (error instanceof TooManySteps) return { excess: error.message };
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
