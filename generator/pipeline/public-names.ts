import { callPin, functionPin, groupPin, memberPin, ownFieldPin } from '../model/id.js';
import type { NamedApi } from '../naming/api.js';

/** A name with the key of its pin. */
type Named = readonly [pin: string, name: string];

/** All public names of an API, by pin. */
export const publicNames = (api: NamedApi): Named[] => [...typeNames(api), ...callNames(api)];

function typeNames({ types, errors, twins, language }: NamedApi): Named[] {
  const all = [...types.values(), ...errors.values()];
  const known = new Map(all.map((type) => [type.id, type]));
  // A type that is merged with an identical one keeps its name if they become different.
  const others = [...twins].flatMap(([id, to]) => {
    const type = known.get(to);
    return type ? [{ ...type, id }] : [];
  });
  return [...all, ...others].flatMap(({ id, name, fields, members }): Named[] => {
    // In some languages members start with the name of their type, which is added again.
    const front = language.naming.memberHasType === true ? name.length : 0;
    return [
      [id, name],
      // A field with its wire name owns that name: no addition can take it.
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
