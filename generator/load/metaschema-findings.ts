import type { Validator } from '@seriousme/openapi-schema-validator';
import { memberPointer, parentOf } from '../model/pointer.js';

/** An error of the validator. */
type ErrorObject = Extract<Awaited<ReturnType<Validator['validate']>>['errors'], readonly unknown[]>[number];

/** One fault that the schema finds, in words. */
export interface OfficialFinding {
  readonly pointer: string;
  readonly message: string;
  /** The key is wrong, not its value. */
  readonly key?: true;
}

type Params = Readonly<Record<string, unknown>>;

const quoted = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
const listed = (values: readonly unknown[]): string => [...new Set(values.map(quoted))].join(', ');

/** The words for a keyword's errors; they are those of one keyword at one place. */
const wordings: Readonly<Record<string, (all: readonly Params[], choice: boolean) => string>> = {
  required: (all, choice) =>
    `${choice ? 'One of these is' : all.length > 1 ? 'These are' : 'This is'} missing: ${listed(all.map((one) => one['missingProperty']))}`,
  type: ([one]) => `The value is not of type ${[one?.['type']].flat().join(' or ')}`,
  enum: (all) => `The value is none of ${listed(all.flatMap((one) => one['allowedValues'] as readonly unknown[]))}`,
  const: (all) => `The value is not ${listed(all.map((one) => one['allowedValue']))}`,
  pattern: ([one]) => `The value does not match ${String(one?.['pattern'])}`,
  propertyNames: (all) => `These names are not allowed: ${listed(all.map((one) => one['propertyName']))}`,
  'false schema': () => 'This is not allowed here',
  not: () => 'What is written here excludes each other, or must not be here',
  minItems: ([one]) => `The list has fewer items than ${String(one?.['limit'])}`,
  uniqueItems: () => 'The list has an item twice',
  contains: ([one]) => `Of the items of one kind there may be ${quoted(one?.['maxContains'] ?? 0)} at most`,
  minProperties: ([one]) => `The object has fewer members than ${String(one?.['limit'])}`,
  maxProperties: ([one]) => `The object has more members than ${String(one?.['limit'])}`,
  dependentRequired: (all) => `This is missing: ${listed(all.map((one) => one['missingProperty']))}`,
};

/** Keywords whose error only means that something inside them failed. */
const around: ReadonlySet<string> = new Set(['if', 'oneOf', 'anyOf', 'propertyNames']);
/** Keywords that fail as a consequence of another failure, which leaves properties unevaluated. */
const late: ReadonlySet<string> = new Set(['unevaluatedProperties', 'unevaluatedItems']);

/** Whether an error is in one of several alternatives. */
const ofChoice = ({ schemaPath }: ErrorObject): boolean => /\/(?:anyOf|oneOf)\/\d+\//u.test(schemaPath);

/** How specific an error is: it is omitted if a more specific one is at its place or below. */
function weight(error: ErrorObject): number {
  const { keyword, params } = error;
  if (around.has(keyword)) return 0;
  // Everything might have been a reference instead.
  if (keyword === 'required' && (params as Params)['missingProperty'] === '$ref') return 1;
  return late.has(keyword) || (keyword === 'required' && ofChoice(error)) ? 2 : 3;
}

/** The highest weight at each place or below it. */
function weights(errors: readonly ErrorObject[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const error of errors) {
    const own = weight(error);
    for (let at = error.instancePath; ; at = parentOf(at)) {
      const known = most.get(at);
      if (known !== undefined && known >= own) break;
      most.set(at, own);
      if (at === '') break;
    }
  }
  return most;
}

const extra = ({ keyword, params }: ErrorObject): string | undefined => {
  const name = (params as Params)[keyword === 'additionalProperties' ? 'additionalProperty' : 'unevaluatedProperty'];
  return typeof name === 'string' ? name : undefined;
};

/** The findings of a schema, the most specific at each place, without alternatives and consequences. */
export function findingsOf(errors: readonly ErrorObject[]): OfficialFinding[] {
  const most = weights(errors);
  const telling = errors.filter((error) => weight(error) >= (most.get(error.instancePath) ?? 0));
  const found = new Map<string, OfficialFinding>();
  const groups = new Map<string, ErrorObject[]>();
  for (const error of telling) {
    const name = extra(error);
    if (name === undefined) {
      // One finding for each place: that of its first keyword.
      const group = groups.get(error.instancePath);
      if (group === undefined) groups.set(error.instancePath, [error]);
      else if (group[0]?.keyword === error.keyword) group.push(error);
    } else {
      const pointer = memberPointer(error.instancePath, name);
      found.set(pointer, { pointer, message: `${quoted(name)} is not allowed here`, key: true });
    }
  }
  for (const [pointer, group] of groups) {
    const [first] = group;
    const choice = group.length > 1 && group.every(ofChoice);
    const words = first === undefined ? undefined : wordings[first.keyword];
    const message =
      words?.(
        group.map(({ params }) => params as Params),
        choice,
      ) ?? `The value ${first?.message ?? 'is wrong'}`;
    if (!found.has(pointer)) found.set(pointer, { pointer, message });
  }
  return [...found.values()];
}
