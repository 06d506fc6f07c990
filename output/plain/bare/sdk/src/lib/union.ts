import { step } from "./codec.js";
import type { Outcome, Walk } from "./walk.js";
import { get, isRecord } from "./record.js";
import { bare, fieldsOf, type Shape, type UnionShape } from "./shape.js";

/** The member named by the discriminator, else the first that fits, else the one that fits best. */
export function union(shape: UnionShape, value: unknown, walk: Walk): unknown {
  const named = byDiscriminator(shape, value, walk.encoding);
  if (named !== undefined) return step(named, value, walk);
  const outermost = walk.tried === undefined;
  let best: Outcome = { value };
  let least = Infinity;
  for (const member of shape.members) {
    const outcome = attempt(member, value, walk);
    const faults = weigh(outcome, walk.path.length);
    if (faults < least) [best, least] = [outcome, faults];
    if (faults === 0) break;
  }
  if (outermost) walk.tried = undefined;
  walk.issues.push(...(best.issues ?? []));
  walk.notes?.push(...(best.notes ?? []));
  return best.value;
}

function attempt(member: Shape, value: unknown, walk: Walk): Outcome {
  const tried = (walk.tried ??= new Map());
  const known = tried.get(value) ?? new Map<Shape, Outcome>();
  const again = known.get(member);
  if (again !== undefined) return again;
  const { issues, notes } = walk;
  walk.issues = [];
  if (notes) walk.notes = [];
  const made = step(member, value, walk);
  const outcome = { value: made, issues: walk.issues, notes: walk.notes };
  Object.assign(walk, { issues, notes });
  if (Object(value) === value) tried.set(value, known.set(member, outcome));
  return outcome;
}

/** A member of another kind altogether is further off than one with wrong parts. */
function weigh({ issues = [] }: Outcome, depth: number): number {
  const whole = issues.some((issue) => issue.path.length === depth);
  return issues.length + (whole ? 1000 : 0);
}

function byDiscriminator(
  { members, by, mapping }: UnionShape,
  value: unknown,
  encoding: boolean | undefined,
): Shape | undefined {
  if (by === undefined || mapping === undefined || !isRecord(value)) {
    return undefined;
  }
  return members.find((member, index) => {
    const tag = get(value, encoding ? property(member, by) : by);
    return typeof tag === "string" && get(mapping, tag) === index;
  });
}

/** The property of a member that has the wire name `name`. */
function property(member: Shape, name: string): string {
  const shape = bare(member);
  if (typeof shape === "object" && "object" in shape) {
    const field = fieldsOf(shape).find((one) => one.name === name);
    if (field) return field.key;
  }
  return name;
}
