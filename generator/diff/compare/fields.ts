import type { Field, Id } from '../../model/model.js';
import { isOptional } from '../../naming/presence.js';
import { namedType, typeName, type ComparedApi } from '../compared-api.js';
import { only, together, type Finding, type Found } from '../finding.js';
import type { Sides, Spot } from './finding-places.js';
import { valueText } from './texts.js';
import { compareTypes } from './types.js';

/** The name of a field in code. */
const codeName = (side: ComparedApi, owner: Id, field: Field): string =>
  namedType(side, owner)?.fields.get(field.name) ?? field.name;

/** Compares the defaults of a value. */
export function compareDefaults(spot: Spot, old: Field, now: Field): Finding[] {
  const [before, after] = [valueText(old.default), valueText(now.default)];
  if (JSON.stringify(old.default) === JSON.stringify(now.default)) return [];
  if (old.default === undefined) return [{ ...spot, code: 'default/added', detail: `the default is ${after}` }];
  if (now.default === undefined) return [{ ...spot, code: 'default/removed', detail: `the default was ${before}` }];
  return [{ ...spot, code: 'default/changed', detail: `the default was ${before}, is ${after}` }];
}

/** Whether a field is optional in code: in the model, and in an error whose body is the model. */
function optionalInCode({ api }: ComparedApi, owner: Id, field: Field): readonly (boolean | undefined)[] {
  return [api.types, api.errors].map((types) => {
    const type = types.get(owner);
    return type && isOptional(api.presence, type.id, field);
  });
}

/** Whether a field is required in the document and in code. In code, a response always has a field with a default. */
function comparePresence(sides: Sides, spot: Spot, owners: { old: Id; new: Id }, old: Field, now: Field): Finding[] {
  const before = optionalInCode(sides.old, owners.old, old);
  const after = optionalInCode(sides.new, owners.new, now);
  const codes = [
    { optional: true, code: 'property/became-optional', detail: 'is optional' },
    { optional: false, code: 'property/became-required', detail: 'is required' },
  ] as const;
  return codes.flatMap(({ optional, code, detail }): Finding[] => {
    const onWire = old.required !== now.required && now.required !== optional;
    const inCode = before.some((one, face) => one === !optional && after[face] === optional);
    if (!onWire && !inCode) return [];
    const levels = { ...(onWire ? {} : { only: 'sdk' as const }), ...(inCode ? {} : { inSdk: null }) };
    // The server knows what to take for what is left out.
    const isFilled = onWire && !optional && now.default !== undefined;
    return isFilled
      ? [{ ...spot, code: 'property/required-defaulted', detail: `${detail}, with a default`, ...levels }]
      : [{ ...spot, code, detail, ...levels }];
  });
}

/** Compares two fields with the same wire name. */
function compareField(sides: Sides, owner: Spot, old: Field, now: Field): Found {
  const spot = {
    ...owner,
    old: old.id,
    new: now.id,
    subject: `${owner.subject}.${codeName(sides.new, owner.new, now)}`,
  };
  const names = { old: codeName(sides.old, owner.old, old), new: codeName(sides.new, owner.new, now) };
  const drafts: Finding[] = [
    ...(names.old === names.new
      ? []
      : [{ ...spot, code: 'property/renamed' as const, detail: `was \`${names.old}\`, is \`${names.new}\`` }]),
    ...comparePresence(sides, spot, owner, old, now),
    ...compareDefaults(spot, old, now),
    ...(old.deprecated === undefined && now.deprecated !== undefined
      ? [{ ...spot, code: 'property/deprecated' as const, detail: 'is deprecated' }]
      : []),
  ];
  return together([only(...drafts), compareTypes(sides, spot, old.type, now.type)]);
}

function added(sides: Sides, owner: Spot, field: Field): Finding {
  const subject = `${owner.subject}.${codeName(sides.new, owner.new, field)}`;
  const spot = { ...owner, new: field.id, subject };
  const inCode = isOptional(sides.new.api.presence, owner.new, field) ? 'property/added' : 'property/added-required';
  const more = { ...spot, inSdk: inCode } as const;
  // The server knows what to take for what is left out.
  if (field.required && field.default !== undefined)
    return { ...more, code: 'property/added-defaulted', detail: 'is new and required, with a default' };
  if (!field.required) return { ...more, code: 'property/added', detail: 'is new and optional' };
  return { ...more, code: 'property/added-required', detail: 'is new and required' };
}

/** Compares the fields of two objects by wire name. */
export function compareFields(sides: Sides, owner: Spot, old: readonly Field[], now: readonly Field[]): Found {
  const before = new Map(old.map((field) => [field.name, field]));
  const after = new Set(now.map(({ name }) => name));
  const removed = old.filter(({ name }) => !after.has(name));
  return together([
    ...now.map((field) => {
      const known = before.get(field.name);
      return known ? compareField(sides, owner, known, field) : only(added(sides, owner, field));
    }),
    only(
      ...removed.map((field) => ({
        ...owner,
        old: field.id,
        subject: `${typeName(sides.old, owner.old)}.${codeName(sides.old, owner.old, field)}`,
        code: 'property/removed' as const,
        detail: 'is gone',
      })),
    ),
  ]);
}
