import { callPin, functionPin, groupPin, memberPin, ownFieldPin } from '../model/id.js';
import type { NamedApi } from '../naming/api.js';

/** A name and what it was given to, as a pin has it. */
type Named = readonly [pin: string, name: string];

/** Every public name of an API, by what pins name. */
export const publicNames = (api: NamedApi): Named[] => [...typeNames(api), ...callNames(api)];

function typeNames({ types, errors, twins, language }: NamedApi): Named[] {
  const all = [...types.values(), ...errors.values()];
  const known = new Map(all.map((type) => [type.id, type]));
  // What is one type with another one keeps its name when the two become different.
  const others = [...twins].flatMap(([id, to]) => {
    const type = known.get(to);
    return type ? [{ ...type, id }] : [];
  });
  return [...all, ...others].flatMap(({ id, name, fields, members }): Named[] => {
    // Members of some languages begin with the name of their type, which is given anew.
    const front = language.naming.memberHasType === true ? name.length : 0;
    return [
      [id, name],
      // A field that is named as on the wire owns its name: nothing that is added can take it.
      ...[...fields].flatMap(([wire, field]): Named[] => (wire === field ? [] : [[ownFieldPin(id, wire), field]])),
      ...[...members].map(([value, member]): Named => [memberPin(id, value), member.slice(front)]),
    ];
  });
}

function callNames(api: NamedApi): Named[] {
  const hasFunctions = api.language.calls?.functions !== undefined;
  return [
    ...api.operations.map(({ operation, name }): Named => [callPin(operation.id), name]),
    ...api.webhooks.map(({ webhook, name }): Named => [callPin(webhook.id), name]),
    ...api.groups.flatMap(({ segments, className, methods }): Named[] => [
      ...(segments.length === 0 ? [] : [[groupPin(segments), className] as const]),
      // Those of further groups follow from the first.
      ...methods.flatMap(({ name, functionName, repeated, operation: { operation } }): Named[] =>
        repeated
          ? []
          : [[operation.id, name], ...(hasFunctions ? [[functionPin(operation.id), functionName] as const] : [])],
      ),
    ]),
  ];
}
