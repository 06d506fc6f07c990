import type { Issue } from "../issues.js";
import { get, isRecord, type Wire } from "../record.js";
import { step } from "./codec.js";
import { inside } from "./compounds.js";
import { bare, fieldsOf, type FieldDetails, type Rest, type Shape, type UnionShape } from "./shape.js";
import { misfit, type Outcome, type Walk } from "./walk.js";

/**
 * The member that the discriminator selects, else the one that describes most of the value and contradicts it least.
 * Properties that only other members describe are converted by those.
 */
export function union(shape: UnionShape, value: unknown, walk: Walk): unknown {
  const named = byDiscriminator(shape, value, walk.encoding);
  if (named !== undefined) return step(named, value, walk);
  if (walk.notes && shape.mapping && isRecord(value)) {
    const want = `one of ${Object.keys(shape.mapping).join(", ")}`;
    misfit(want, value[`${shape.by}`], { path: [...walk.path, `${shape.by}`], issues: walk.notes });
  }
  const outermost = walk.tried === undefined;
  const { value: made, issues, notes, loose } = remembered(shape, value, walk, () => best(shape, value, walk));
  if (outermost) walk.tried = undefined;
  walk.issues.push(...(issues ?? []));
  walk.notes?.push(...(notes ?? []));
  walk.loose = (walk.loose ?? 0) + (loose ?? 0);
  return made;
}

/** Outcomes are cached during the outermost union: of an object or a list by identity, of any other value by its path. */
function remembered(shape: Shape, value: unknown, walk: Walk, make: () => Outcome): Outcome {
  const tried = (walk.tried ??= new Map());
  const key = Object(value) === value ? value : walk.path.join();
  const known = tried.get(key) ?? new Map<Shape, Outcome>();
  tried.set(key, known);
  const outcome = known.get(shape) ?? make();
  known.set(shape, outcome);
  return outcome;
}

const flattened = new WeakMap<UnionShape, readonly Shape[]>();

/** The members of a union and of nested unions, each once. */
function choicesOf(shape: UnionShape): readonly Shape[] {
  const known = flattened.get(shape);
  if (known) return known;
  const found = new Set<Shape>();
  const seen = new Set<Shape>();
  const add = (given: Shape): void => {
    const member = opened(given);
    const isNullable = typeof member === "object" && "nullable" in member;
    const inner = isNullable ? bare(member) : member;
    const isUnion = typeof inner === "object" && "members" in inner && !inner.mapping;
    if (!isUnion) found.add(member);
    if (isUnion && !seen.has(inner)) {
      seen.add(inner);
      inner.members.forEach(add);
    }
    if (isUnion && isNullable) found.add(absent);
  };
  add(shape.mapping ? { ...shape, mapping: undefined } : shape);
  const choices = [...found];
  flattened.set(shape, choices);
  return choices;
}

const absent: Shape = { literal: null };

/** The shape behind references and schemas. */
function opened(shape: Shape): Shape {
  if (typeof shape === "function") return opened(shape());
  return typeof shape === "object" && "shape" in shape ? opened(shape.shape) : shape;
}

function best(shape: UnionShape, value: unknown, walk: Walk): Outcome {
  let found: readonly [outcome: Outcome, member?: Shape] = [{ value }];
  let least = Infinity;
  const members = choicesOf(shape);
  for (const member of members) {
    const outcome = remembered(member, value, walk, () => attempt(members, member, value, walk, false));
    const weight = weigh(member, outcome, value, walk);
    if (weight < least) [found, least] = [[outcome, member], weight];
    if (weight === 0) break;
  }
  const [outcome, member] = found;
  // Something inside is not described yet; another member may describe it for a property that both have.
  return member && outcome.loose && isRecord(value) ? attempt(members, member, value, walk, true) : outcome;
}

function attempt(members: readonly Shape[], member: Shape, value: unknown, walk: Walk, deep: boolean): Outcome {
  const { issues, notes, rest, loose } = walk;
  Object.assign(walk, { issues: [], notes: [], loose: 0, rest: rest ?? counting });
  const theirs = isRecord(value) ? borrowed(members, member, value, walk, deep) : [];
  if (!deep) walk.loose = theirs.length;
  let made = step(member, theirs.length ? without(value as Wire, theirs) : value, walk);
  if (theirs.length && isRecord(made)) {
    const converted = theirs.map(([, field, part]) => [walk.encoding ? field.name : field.key, part] as const);
    made = Object.fromEntries([...Object.entries(made), ...converted]);
  }
  const taken = new Set(theirs.map(([key]) => key));
  // A property that another member converts is not missing.
  const isTaken = ({ path }: Issue) => path.length === walk.path.length + 1 && taken.has(String(path.at(-1)));
  const faults = taken.size ? walk.issues.filter((issue) => !isTaken(issue)) : walk.issues;
  const outcome = { value: made, issues: faults, notes: walk.notes, loose: walk.loose };
  Object.assign(walk, { issues, notes, rest, loose });
  return outcome;
}

/** Properties of a value, each converted by the field of the member that describes it. */
type Borrowed = readonly [key: string, field: FieldDetails, part: unknown][];

/**
 * The properties that a member does not describe, converted by other members that they fit; `deep`: also the contents of
 * properties that both describe.
 */
function borrowed(members: readonly Shape[], member: Shape, value: Wire, walk: Walk, deep: boolean): Borrowed {
  const own = fieldsIn(member);
  if (own === undefined) return [];
  const at = (key: string) => (field: FieldDetails) => (walk.encoding ? field.key : field.name) === key;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const foreign = keys.filter((key) => (deep && Object(value[key]) === value[key]) || !own.some(at(key)));
  if (foreign.length === 0) return [];
  const others = members.filter((other) => other !== member).flatMap((other) => fieldsIn(other) ?? []);
  return foreign.flatMap((key) => {
    const mine = own.find(at(key));
    const theirs = others.filter(at(key));
    const both = (): Shape => ({ as: union, members: [mine, ...theirs].flatMap((field) => field?.shape ?? []) });
    for (const field of mine && theirs.length ? [{ ...mine, shape: both() }] : mine ? [] : theirs) {
      const before = { issues: walk.issues, notes: [...(walk.notes ?? [])], loose: walk.loose };
      walk.issues = [];
      const part = inside(key, field.shape, value[key], walk);
      if (walk.issues.length === 0) {
        walk.issues = before.issues;
        return [[key, field, part]];
      }
      Object.assign(walk, before);
    }
    return [];
  });
}

function without(value: Wire, properties: Borrowed): Wire {
  const keys = new Set(properties.map(([key]) => key));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

/** The fields of a shape's objects; undefined if the shape has no fields. */
function fieldsIn(shape: Shape, seen = new Set<Shape>()): readonly FieldDetails[] | undefined {
  const inner = bare(shape);
  if (typeof inner !== "object" || seen.has(inner)) return undefined;
  seen.add(inner);
  if ("object" in inner) return fieldsOf(inner);
  return "members" in inner ? inner.members.flatMap((member) => fieldsIn(member, seen) ?? []) : undefined;
}

/** Counts the properties that a shape does not describe, and drops them. */
const counting: Rest = {
  as(shape, value, _out, walk) {
    const known = new Set(fieldsOf(shape).map(({ key, name }) => (walk.encoding ? key : name)));
    const unknown = Object.keys(value).filter((key) => value[key] !== undefined && !known.has(key));
    walk.loose = (walk.loose ?? 0) + unknown.length;
  },
};

const HEAVY = 1000;

/**
 * How badly a member fits: worst if it is of another kind, then if constants differ, then by its issues, last by the
 * properties that it does not describe.
 */
function weigh(member: Shape, { issues = [], notes = [], loose = 0 }: Outcome, value: unknown, walk: Walk): number {
  const whole = issues.some((issue) => issue.path.length === walk.path.length);
  const isAny = isRecord(value) && bare(member) === "any";
  const unsaid = loose + notes.length + (isAny ? Object.keys(value).length : 0);
  const differs = issues.length > 0 && fieldsIn(member)?.some((field) => contradicts(field, Object(value), walk));
  return ((whole ? HEAVY : 0) + (differs ? HEAVY / 2 : 0) + issues.length) * HEAVY + Math.min(unsaid, HEAVY - 1);
}

function contradicts({ key, name, shape }: FieldDetails, value: Wire, { encoding }: Walk): boolean {
  const literal = bare(shape);
  const part = get(value, encoding ? key : name);
  return part !== undefined && typeof literal === "object" && "literal" in literal && literal.literal !== part;
}

function byDiscriminator(
  { members, by, mapping, otherwise }: UnionShape,
  value: unknown,
  encoding: boolean | undefined,
): Shape | undefined {
  if (by === undefined || mapping === undefined || !isRecord(value)) return undefined;
  const named = members.find((member, index) => {
    const tag = get(value, encoding ? property(member, by) : by);
    return Object(tag) !== tag && get(mapping, String(tag)) === index;
  });
  return named ?? (otherwise === undefined ? undefined : members[otherwise]);
}

/** The field of a member with the wire name `name`. */
function property(member: Shape, name: string): string {
  return fieldsIn(member)?.find((field) => field.name === name)?.key ?? name;
}
