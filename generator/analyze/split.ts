import { derivedId } from '../model/id.js';
import { mapDeclaration, mapRequest, type Leaf } from '../model/map.js';
import type { Declaration, Field, Id, Model } from '../model/model.js';
import { idsInRequest, idsInResponses, idsBesideOperations, leadingTo, reachable } from '../model/walk.js';

/** The id of the request version of a model that is also received. */
const inputId = (id: Id): Id => derivedId(id, 'Input');

const isLimited = (declaration: Declaration): boolean =>
  declaration.kind === 'object' &&
  declaration.fields.some(({ readOnly, writeOnly }) => readOnly === true || writeOnly === true);

const renaming =
  (rename: (id: Id) => Id): Leaf =>
  (type) =>
    type.kind === 'ref' ? { ...type, to: rename(type.to) } : type;

/** A declaration with a subset of its fields and with renamed references. */
function limited(declaration: Declaration, keep: (field: Field) => boolean, rename: (id: Id) => Id): Declaration {
  const kept =
    declaration.kind === 'object' ? { ...declaration, fields: declaration.fields.filter(keep) } : declaration;
  return mapDeclaration(kept, renaming(rename));
}

const sendable = ({ readOnly }: Field): boolean => readOnly !== true;
const receivable = ({ writeOnly }: Field): boolean => writeOnly !== true;

/**
 * The request version of a declaration, with the names of its read-only fields: those are not additional properties.
 */
function sendablePart(declaration: Declaration, rename: (id: Id) => Id): Declaration {
  const input = limited(declaration, sendable, rename);
  if (input.kind !== 'object' || declaration.kind !== 'object') return input;
  const unsent = declaration.fields.filter((field) => !sendable(field)).map(({ name }) => name);
  return unsent.length > 0 ? { ...input, unsent } : input;
}

function inputHint({ hint }: Declaration, rename: (id: Id) => Id): Declaration['hint'] {
  if (hint.kind === 'component') return { kind: 'derived', base: hint.key, suffix: 'Input' };
  if (hint.kind === 'derived') return { ...hint, suffix: `${hint.suffix}Input` };
  return { ...hint, owner: rename(hint.owner) };
}

/**
 * Removes read-only fields from requests and write-only fields from responses (`readOnly` and
 * `writeOnly`: JSON Schema Validation, section 9.4). A model that is sent and received becomes two if they differ.
 */
export function splitDirections(model: Model): Model {
  const declarations = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const affected = leadingTo(declarations, isLimited);
  if (affected.size === 0) return model;
  const sent = reachable(model.operations.flatMap(idsInRequest), declarations);
  const received = reachable(
    [...model.operations.flatMap(idsInResponses), ...idsBesideOperations(model)],
    declarations,
  );
  const twice = (id: Id): boolean => affected.has(id) && sent.has(id) && received.has(id);
  const asInput = (id: Id): Id => (twice(id) ? inputId(id) : id);
  const same = (id: Id): Id => id;

  const changed = model.declarations.flatMap((declaration): Declaration[] => {
    const { id } = declaration;
    if (!affected.has(id)) return [declaration];
    const input = sendablePart(declaration, asInput);
    if (!received.has(id)) return [input];
    const output = limited(declaration, receivable, same);
    return sent.has(id) ? [output, { ...input, id: inputId(id), hint: inputHint(declaration, asInput) }] : [output];
  });
  const operations = model.operations.map((operation) => mapRequest(operation, renaming(asInput)));
  return { ...model, operations, declarations: changed };
}
