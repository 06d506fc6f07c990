import { idsInType, idsInWebhooks, reachable, withoutNull } from '../model/walk.js';
import type { Declaration, Id, Model, Operation, Response } from '../model/model.js';

/** Whether a status stands for a failure; `default` does where another answer stands for success. */
function isFailure(status: string, operation: Operation): boolean {
  if (status !== 'default') return /^[45]/u.test(status);
  return operation.responses.some((response) => /^[123]/u.test(response.status));
}

export const failures = (operation: Operation): Response[] =>
  operation.responses.filter(({ status }) => isFailure(status, operation));
export const successes = (operation: Operation): Response[] =>
  operation.responses.filter(({ status }) => !isFailure(status, operation));

/** The objects that are bodies of failures: they become error classes. */
export function errorIds(model: Model, declarations: ReadonlyMap<Id, Declaration>): Set<Id> {
  const bodies = model.operations
    .flatMap(failures)
    .flatMap(({ contents }) => contents.map(({ type }) => withoutNull(type)));
  return new Set(
    bodies.flatMap((type) => (type.kind === 'ref' && declarations.get(type.to)?.kind === 'object' ? [type.to] : [])),
  );
}

/** The name of the data that an error carries; another error may have taken the obvious one. */
export function errorDataName(name: string, errorNames: ReadonlySet<string>): string {
  return errorNames.has(`${name}Data`) ? `${name}Body` : `${name}Data`;
}

/** What is used beside failures: an object that is both is a model and an error. */
export function usedElsewhere(
  model: Model,
  declarations: ReadonlyMap<Id, Declaration>,
  errors: ReadonlySet<Id>,
): Set<Id> {
  const inputs = model.operations.flatMap(({ parameters, body }) => [...parameters, ...(body?.contents ?? [])]);
  const outputs = model.operations.flatMap(successes).flatMap(({ contents }) => contents);
  const roots = [...[...inputs, ...outputs].flatMap(({ type }) => idsInType(type)), ...idsInWebhooks(model)];
  const mixed = model.operations.flatMap(failures).flatMap(({ contents }) =>
    contents.flatMap(({ type }) => {
      const inner = withoutNull(type);
      return inner.kind === 'ref' && errors.has(inner.to) ? [] : idsInType(type);
    }),
  );
  const inside = [...errors].flatMap((id) => {
    const declaration = declarations.get(id);
    return declaration?.kind === 'object' ? declaration.fields.flatMap(({ type }) => idsInType(type)) : [];
  });
  return reachable([...roots, ...mixed, ...inside], declarations);
}
