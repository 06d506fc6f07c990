import { idsInType, idsBesideOperations, reachable, errorTypes, withoutNull } from '../model/walk.js';
import type { Content, Declaration, Id, Model, Operation, Response } from '../model/model.js';

export const isFailure = ({ status }: Response): boolean => /^(?:[45]|default$)/u.test(status);

/** Whether a response is a success. `default` stands for undeclared statuses: for successes only if none is declared. */
const isSuccess = ({ status }: Response, { responses }: Operation): boolean =>
  status === 'default' ? !responses.some((other) => /^[123]/u.test(other.status)) : !/^[45]/u.test(status);

/** The responses that make a call fail, in document order. */
export const failures = ({ responses }: Operation): Response[] => responses.filter(isFailure);

/** The responses that a call returns; `default` alone is a success and a failure. */
export const successes = (operation: Operation): Response[] =>
  operation.responses.filter((response) => isSuccess(response, operation));

/** The declaration that becomes the error class of a failure with this body. */
export function failureId({ type, failure }: Content): Id | undefined {
  const inner = withoutNull(failure ?? type);
  return inner.kind === 'ref' ? inner.to : undefined;
}

/** The declarations that become error classes: objects that are bodies of failures or errors of streams, and the wrappers of other bodies. */
export function errorIds(model: Model, declarations: ReadonlyMap<Id, Declaration>): Set<Id> {
  const carriers = new Set(
    model.operations.flatMap(({ responses }) =>
      responses.flatMap(({ contents }) => contents.flatMap(({ failure }) => (failure ? idsInType(failure) : []))),
    ),
  );
  const bodies = model.operations
    .flatMap((operation) => [
      ...failures(operation).flatMap(({ contents }) => contents.map(({ type }) => type)),
      ...errorTypes(operation.responses),
    ])
    .map(withoutNull);
  const isError = (id: Id): boolean => carriers.has(id) || declarations.get(id)?.kind === 'object';
  return new Set(bodies.flatMap((type) => (type.kind === 'ref' && isError(type.to) ? [type.to] : [])));
}

/** The declarations that are used outside failures: an error body among them is a model as well. */
export function usedElsewhere(
  model: Model,
  declarations: ReadonlyMap<Id, Declaration>,
  errors: ReadonlySet<Id>,
): Set<Id> {
  const inputs = model.operations.flatMap(({ parameters, body }) => [...parameters, ...(body?.contents ?? [])]);
  const outputs = model.operations.flatMap(successes).flatMap(({ contents }) => contents);
  const roots = [...[...inputs, ...outputs].flatMap(({ type }) => idsInType(type)), ...idsBesideOperations(model)];
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
