import { inside } from "./compounds.js";
import { step } from "./codec.js";
import type { Outcome, Walk } from "./walk.js";
import { get, isRecord, type Wire } from "./record.js";
import { bare, fieldsOf, type FieldDetails, type Rest, type Shape, type UnionShape } from "./shape.js";

/**
 * The member that the discriminator names, else the one that says most of the value and contradicts it least. What only
 * other members say of the value is converted as they say.
 */
export function union(shape: UnionShape, value: unknown, walk: Walk): unknown {
  const named = byDiscriminator(shape, value, walk.encoding);
  if (named !== undefined) return step(named, value, walk);
  const outermost = walk.tried === undefined;
  let best: Outcome = { value };
  let least = Infinity;
  for (const member of shape.members) {
    const outcome = attempt(shape, member, value, walk);
    const weight = weigh(member, outcome, value, walk);
    if (weight < least) [best, least] = [outcome, weight];
    if (weight === 0) break;
  }
  if (outermost) walk.tried = undefined;
  walk.issues.push(...(best.issues ?? []));
  walk.notes?.push(...(best.notes ?? []));
  walk.loose = (walk.loose ?? 0) + (best.loose ?? 0);
  return best.value;
}

function attempt({ members }: UnionShape, member: Shape, value: unknown, walk: Walk): Outcome {
  const tried = (walk.tried ??= new Map());
  const known = tried.get(value) ?? new Map<Shape, Outcome>();
  const again = known.get(member);
  if (again !== undefined) return again;
  const { issues, notes, rest, loose } = walk;
  const theirs = isRecord(value) ? borrowed(members, member, value, walk) : [];
  Object.assign(walk, { issues: [], notes: [], loose: theirs.length, rest: rest ?? counting });
  let made = step(member, theirs.length ? without(value as Wire, theirs) : value, walk);
  if (theirs.length && isRecord(made)) {
    const converted = theirs.map(([, field, part]) => [walk.encoding ? field.name : field.key, part] as const);
    made = Object.fromEntries([...Object.entries(made), ...converted]);
  }
  const outcome = { value: made, issues: walk.issues, notes: walk.notes, loose: walk.loose };
  Object.assign(walk, { issues, notes, rest, loose });
  if (Object(value) === value) tried.set(value, known.set(member, outcome));
  return outcome;
}

/** Properties of a value by the field of the member that says what they are, converted. */
type Borrowed = readonly [key: string, field: FieldDetails, part: unknown][];

/** What other members say of the properties that a member says nothing of, where it fits. */
function borrowed(members: readonly Shape[], member: Shape, value: Wire, walk: Walk): Borrowed {
  const own = fieldsIn(member);
  if (own === undefined) return [];
  const from = ({ key, name }: FieldDetails) => (walk.encoding ? key : name);
  const known = new Set(own.map(from));
  const unknown = Object.keys(value).filter((key) => value[key] !== undefined && !known.has(key));
  if (unknown.length === 0) return [];
  const others = members.flatMap((other) => fieldsIn(other) ?? []);
  return unknown.flatMap((key) => {
    for (const field of others.filter((one) => from(one) === key)) {
      const { issues } = walk;
      walk.issues = [];
      const part = inside(key, field.shape, value[key], walk);
      const fits = walk.issues.length === 0;
      walk.issues = issues;
      if (fits) return [[key, field, part]];
    }
    return [];
  });
}

function without(value: Wire, properties: Borrowed): Wire {
  const keys = new Set(properties.map(([key]) => key));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

/** The fields of objects of a shape; nothing where it is none of objects with fields. */
function fieldsIn(shape: Shape): readonly FieldDetails[] | undefined {
  const inner = bare(shape);
  if (typeof inner !== "object") return undefined;
  if ("object" in inner) return fieldsOf(inner);
  return "members" in inner ? inner.members.flatMap((member) => fieldsIn(member) ?? []) : undefined;
}

/** Counts the properties that a shape says nothing of, and drops them. */
const counting: Rest = {
  as(shape, value, _out, walk) {
    const known = new Set(fieldsOf(shape).map(({ key, name }) => (walk.encoding ? key : name)));
    const unknown = Object.keys(value).filter((key) => value[key] !== undefined && !known.has(key));
    walk.loose = (walk.loose ?? 0) + unknown.length;
  },
};

const HEAVY = 1000;

/**
 * How badly a member fits: worst where it is of another kind altogether, then where constants differ, then by its faults,
 * last by what it says nothing of.
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

/** The property of a member that has the wire name `name`. */
function property(member: Shape, name: string): string {
  return fieldsIn(member)?.find((field) => field.name === name)?.key ?? name;
}
