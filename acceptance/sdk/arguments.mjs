// Where a call takes what the document's operation has: an argument each, members of one, or the body alone.
import { named } from './values.mjs';

const isBodyName = (name) => /^(?:request(?:Body)?|body)_?$/u.test(name);

/** Other names of a parameter, where two of one name stand at different places. */
const namesOf = ({ name, in: place }) => [name, `${name}_${place}`, `${place}_${name}`, `${name}_${place}_param`];

const find = (things, parameter) => {
  for (const name of namesOf(parameter)) {
    const found = named(things, name);
    if (found) return found;
  }
  return undefined;
};

/**
 * The arguments of a call. `declared` are all parameters that the operation may take, `given` those with a value, by
 * the declaration; `body` is absent where none is sent. `faults` are values without a place, or that do not fit.
 */
export function argumentsOf(callable, { declared, given, body, hasBody }, { convert, membersOf, typeOf, checker }) {
  const faults = [];
  const value = (wire, type, what) => {
    const made = convert(wire, type);
    if (made.cost >= 1) faults.push(`${what} does not fit ${checker.typeToString(type)}: ${JSON.stringify(wire)}`);
    return made.value;
  };
  const slots = callable.parameters.filter(({ name }) => name !== 'options');
  const args = slots.map(() => undefined);
  const free = new Set(slots);
  const members = (slot) => membersOf(checker.getNonNullableType(slot.type));
  const set = (slot, made) => (args[slots.indexOf(slot)] = made);

  // A body is the whole argument where there is nothing else.
  if (hasBody && declared.length === 0) {
    if (body !== undefined && slots.length > 0) set(slots[0], value(body.value, slots[0].type, 'body'));
    return { args, faults };
  }
  const own = new Map();
  for (const parameter of declared) {
    const slot = find(
      [...free].filter(({ name }) => !hasBody || !isBodyName(name) || isBodyName(parameter.name)),
      parameter,
    );
    if (slot === undefined) continue;
    own.set(parameter, slot);
    free.delete(slot);
  }
  const rest = declared.filter((parameter) => !own.has(parameter));
  const holder = [...free]
    .map((slot) => ({ slot, held: rest.filter((parameter) => find(members(slot), parameter)).length }))
    .filter(({ held }) => held > 0)
    .sort((one, other) => other.held - one.held)[0]?.slot;
  free.delete(holder);
  for (const [parameter, wire] of given) {
    const slot = own.get(parameter);
    const member = slot === undefined && holder ? find(members(holder), parameter) : undefined;
    const what = `${parameter.in} ${parameter.name}`;
    if (slot) set(slot, value(wire, slot.type, what));
    else if (member) {
      const bag = args[slots.indexOf(holder)] ?? {};
      bag[member.name] = value(wire, typeOf(member), what);
      set(holder, bag);
    } else faults.push(`no argument for ${what}`);
  }
  if (body !== undefined) {
    const [slot] = free;
    const all = holder ? members(holder) : [];
    const held = rest.map((parameter) => find(all, parameter));
    const left = all.filter((member) => !held.includes(member));
    const member = left.find(({ name }) => isBodyName(name)) ?? left[0];
    if (slot) set(slot, value(body.value, slot.type, 'body'));
    else if (member) {
      const bag = args[slots.indexOf(holder)] ?? {};
      bag[member.name] = value(body.value, typeOf(member), 'body');
      set(holder, bag);
    } else if (!body.isOurs) faults.push('no argument for the body');
  } else if (holder && args[slots.indexOf(holder)] === undefined) set(holder, {});
  return { args, faults };
}
