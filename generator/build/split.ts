import type { Content, Declaration, Field, Id, Model, ObjectDeclaration, Operation, Type } from '../model/model.js';
import { idsInDeclaration, idsInRequest, idsInResponses, idsInWebhooks, reachable } from '../model/walk.js';

/** The id of what a client sends in place of a model that it receives as well. */
const inputId = (id: Id): Id => `${id}@Input`;

const isLimited = (declaration: Declaration): boolean =>
  declaration.kind === 'object' &&
  declaration.fields.some(({ readOnly, writeOnly }) => readOnly === true || writeOnly === true);

/** Every declaration that is limited or leads to one that is. */
function affectedBy(declarations: ReadonlyMap<Id, Declaration>): Set<Id> {
  const users = new Map<Id, Id[]>();
  for (const [id, declaration] of declarations) {
    for (const target of idsInDeclaration(declaration)) users.set(target, [...(users.get(target) ?? []), id]);
  }
  const affected = new Set<Id>();
  const stack = [...declarations].flatMap(([id, declaration]) => (isLimited(declaration) ? [id] : []));
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (affected.has(id)) continue;
    affected.add(id);
    stack.push(...(users.get(id) ?? []));
  }
  return affected;
}

/** A type with its references renamed. */
function renamed(type: Type, rename: (id: Id) => Id): Type {
  switch (type.kind) {
    case 'ref':
      return { ...type, to: rename(type.to) };
    case 'nullable':
      return { ...type, inner: renamed(type.inner, rename) };
    case 'list':
      return { ...type, items: renamed(type.items, rename) };
    case 'map':
      return { ...type, values: renamed(type.values, rename) };
    case 'tuple':
      return {
        ...type,
        items: type.items.map((item) => renamed(item, rename)),
        ...(type.rest ? { rest: renamed(type.rest, rename) } : {}),
      };
    case 'scalar':
    case 'literal':
    case 'unknown':
      return type;
  }
}

function renamedObject(
  declaration: ObjectDeclaration,
  keep: (field: Field) => boolean,
  rename: (id: Id) => Id,
): ObjectDeclaration {
  const fields = declaration.fields.filter(keep).map((field) => ({ ...field, type: renamed(field.type, rename) }));
  const { additional } = declaration;
  return { ...declaration, fields, ...(additional ? { additional: renamed(additional, rename) } : {}) };
}

function renamedDeclaration(
  declaration: Declaration,
  keep: (field: Field) => boolean,
  rename: (id: Id) => Id,
): Declaration {
  switch (declaration.kind) {
    case 'object':
      return renamedObject(declaration, keep, rename);
    case 'union':
      return { ...declaration, members: declaration.members.map((member) => renamed(member, rename)) };
    case 'alias':
      return { ...declaration, type: renamed(declaration.type, rename) };
    case 'enum':
      return declaration;
  }
}

const sendable = ({ readOnly }: Field): boolean => readOnly !== true;
const receivable = ({ writeOnly }: Field): boolean => writeOnly !== true;

function inputHint({ hint }: Declaration, rename: (id: Id) => Id): Declaration['hint'] {
  if (hint.kind === 'component') return { kind: 'derived', base: hint.key, suffix: 'Input' };
  return hint.kind === 'inline' ? { ...hint, owner: rename(hint.owner) } : hint;
}

/**
 * Takes what a client may not send out of what it sends, and what it never gets out of what it receives (`readOnly` and
 * `writeOnly`: JSON Schema Validation, section 9.4). A model that travels both ways becomes two where they differ.
 */
export function splitDirections(model: Model): Model {
  const declarations = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const affected = affectedBy(declarations);
  if (affected.size === 0) return model;
  const sent = reachable(model.operations.flatMap(idsInRequest), declarations);
  const received = reachable([...model.operations.flatMap(idsInResponses), ...idsInWebhooks(model)], declarations);
  const twice = (id: Id): boolean => affected.has(id) && sent.has(id) && received.has(id);
  const asInput = (id: Id): Id => (twice(id) ? inputId(id) : id);
  const same = (id: Id): Id => id;

  const changed = model.declarations.flatMap((declaration): Declaration[] => {
    const { id } = declaration;
    if (!affected.has(id)) return [declaration];
    const input = renamedDeclaration(declaration, sendable, asInput);
    if (!received.has(id)) return [input];
    const output = renamedDeclaration(declaration, receivable, same);
    return sent.has(id) ? [output, { ...input, id: inputId(id), hint: inputHint(declaration, asInput) }] : [output];
  });
  const content = (given: Content): Content => ({ ...given, type: renamed(given.type, asInput) });
  const operations = model.operations.map((operation): Operation => ({
    ...operation,
    parameters: operation.parameters.map((parameter) => ({ ...parameter, type: renamed(parameter.type, asInput) })),
    ...(operation.body ? { body: { ...operation.body, contents: operation.body.contents.map(content) } } : {}),
  }));
  return { ...model, operations, declarations: changed };
}
