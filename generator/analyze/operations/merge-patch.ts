import { derivedId } from '../../model/id.js';
import { essence } from '../../model/media.js';
import type { Body, Declaration, Field, Id, Model, Operation, Type } from '../../model/model.js';
import { idsInResponses, idsBesideOperations, idsInType, reachable } from '../../model/walk.js';
import { nullable } from '../schemas/schema-context.js';

/** The id of a model's patch type, if the model is also used as a whole. */
const patchId = (id: Id): Id => derivedId(id, 'Patch');

const isPatch = ({ mediaType }: { readonly mediaType: string }): boolean =>
  essence(mediaType) === 'application/merge-patch+json';

const orNull = (type: Type): Type => (type.kind === 'unknown' ? type : nullable(type));

/** The patch type of a type: objects are changed property by property, everything else is replaced. */
function patched(type: Type, rename: (id: Id) => Id): Type {
  switch (type.kind) {
    case 'nullable':
      return nullable(patched(type.inner, rename));
    case 'map':
      return { ...type, values: orNull(patched(type.values, rename)) };
    case 'ref':
      return { ...type, to: rename(type.to) };
    case 'scalar':
    case 'literal':
    case 'list':
    case 'tuple':
    case 'unknown':
      return type;
  }
}

/** The types that a merge patch changes property by property. */
const parts = (type: Type): Id[] => {
  if (type.kind === 'nullable') return parts(type.inner);
  if (type.kind === 'map') return parts(type.values);
  return type.kind === 'ref' ? [type.to] : [];
};

/** The structures that merge patches change property by property. */
function changed(roots: readonly Id[], declarations: ReadonlyMap<Id, Declaration>): Set<Id> {
  const found = new Set<Id>();
  const stack = [...roots];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const declaration = declarations.get(id);
    if (declaration === undefined || found.has(id)) continue;
    if (declaration.kind !== 'object' && declaration.kind !== 'union') continue;
    found.add(id);
    const types = declaration.kind === 'union' ? declaration.members : declaration.fields.map(({ type }) => type);
    for (const part of types.flatMap(parts)) stack.push(part);
  }
  return found;
}

/** A property that can be absent, replaced, or removed with null. Defaults do not apply to patches. */
function patchedField({ default: _, ...field }: Field, rename: (id: Id) => Id): Field {
  return { ...field, required: false, type: orNull(patched(field.type, rename)) };
}

function patchedDeclaration(declaration: Declaration, rename: (id: Id) => Id): Declaration {
  const { hint } = declaration;
  const id = rename(declaration.id);
  const own =
    hint.kind === 'component'
      ? ({ kind: 'derived', base: hint.key, suffix: 'Patch' } as const)
      : hint.kind === 'inline'
        ? { ...hint, owner: rename(hint.owner) }
        : hint;
  const named = { id, hint: id === declaration.id ? hint : own };
  switch (declaration.kind) {
    case 'object': {
      const { fields, additional } = declaration;
      const more = additional ? { additional: orNull(patched(additional, rename)) } : {};
      return { ...declaration, ...named, fields: fields.map((field) => patchedField(field, rename)), ...more };
    }
    case 'union':
      return { ...declaration, ...named, members: declaration.members.map((member) => patched(member, rename)) };
    case 'alias':
    case 'enum':
      return declaration;
  }
}

/**
 * A body with patch types for merge patches. With one among its representations, the caller's type is the patch type.
 */
function patchedBody(body: Body, rename: (id: Id) => Id): Body {
  const contents = body.contents.map((one) => (isPatch(one) ? { ...one, type: patched(one.type, rename) } : one));
  const isShared = body.contents.some((one) => isPatch(one) && JSON.stringify(one.type) === JSON.stringify(body.type));
  return { ...body, contents, type: isShared ? patched(body.type, rename) : body.type };
}

/** One representation, with the patch type if it is a merge patch. */
function patchedChoice(declaration: Declaration, bodies: readonly Body[], rename: (id: Id) => Id): Declaration {
  const body = bodies.find(({ type }) => type.kind === 'ref' && type.to === declaration.id);
  if (declaration.kind !== 'union' || body === undefined) return declaration;
  const patches = new Set(body.contents.filter(isPatch).map(({ type }) => JSON.stringify(type)));
  const members = declaration.members.map((member) =>
    patches.has(JSON.stringify(member)) ? patched(member, rename) : member,
  );
  return { ...declaration, members };
}

/**
 * Merge patches (RFC 7396): any part of an object, and null for properties to remove. A model that is also used as
 * a whole becomes two.
 */
export function withMergePatches(model: Model): Model {
  const bodies = model.operations.flatMap(({ body }) => (body?.contents.some(isPatch) === true ? [body] : []));
  if (bodies.length === 0) return model;
  const declarations = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const patches = changed(
    bodies.flatMap(({ contents }) => contents.filter(isPatch).flatMap(({ type }) => parts(type))),
    declarations,
  );
  const whole = ({ parameters, body }: Operation): Id[] =>
    [...parameters, ...(body?.contents.filter((one) => !isPatch(one)) ?? [])].flatMap(({ type }) => idsInType(type));
  const lists = [...patches].flatMap((id) => wholeIn(declarations.get(id)));
  const roots = [...model.operations.flatMap((one) => [...whole(one), ...idsInResponses(one)]), ...lists];
  const used = reachable([...roots, ...idsBesideOperations(model)], declarations);
  const rename = (id: Id): Id => (patches.has(id) && used.has(id) ? patchId(id) : id);
  const operations = model.operations.map((operation) =>
    operation.body ? { ...operation, body: patchedBody(operation.body, rename) } : operation,
  );
  return {
    ...model,
    operations,
    declarations: model.declarations.flatMap((declaration) => {
      if (!patches.has(declaration.id)) return [patchedChoice(declaration, bodies, rename)];
      const patch = patchedDeclaration(declaration, rename);
      return patch.id === declaration.id ? [patch] : [declaration, patch];
    }),
  };
}

/** The types inside a structure that a merge patch replaces as a whole: the items of arrays. */
function wholeIn(declaration: Declaration | undefined): Id[] {
  if (declaration?.kind !== 'object') return [];
  return declaration.fields.flatMap(({ type }) => {
    const inner = type.kind === 'nullable' ? type.inner : type;
    return inner.kind === 'list' || inner.kind === 'tuple' ? idsInType(inner) : [];
  });
}
