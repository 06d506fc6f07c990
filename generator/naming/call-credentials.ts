import type { Id, Operation } from '../model/model.js';
import type { Argument, CallShape } from './call-shape.js';

/** Adds the credentials of a call as its first argument, if it takes some; `type` is the id of their type. */
export function withCredentials(shape: CallShape, { security = [] }: Operation, type: Id | undefined): CallShape {
  if (type === undefined) return shape;
  const taken = new Set(shape.arguments.map(({ name }) => name));
  const argument: Argument = {
    name: ['security', 'credentials'].find((name) => !taken.has(name)) ?? 'callSecurity',
    type: { kind: 'ref', to: type },
    required: security.every((one) => Object.keys(one).length > 0),
    credentials: true,
  };
  return { ...shape, arguments: [argument, ...shape.arguments] };
}
