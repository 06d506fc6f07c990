import type {
  Content,
  Declaration,
  Field,
  Id,
  Model,
  ObjectDeclaration,
  Operation,
  Parameter,
  Type,
} from '../model/model.js';
import type { SecurityScheme } from '../model/model.js';
import type { Conventions } from '../conventions/conventions.js';
import { derivedId, externalId, ownId, partId, rootId, suffixOf } from '../model/id.js';
import { carriedBy, essence, isRange } from '../model/media.js';
import { clientSchemes, withoutNull } from '../model/walk.js';
import { camel } from '../names/words.js';
import { successes } from './errors.js';
import type { HeaderType } from './types/header-types.js';
import type { NamingRules } from './options.js';

/** The types that a language adds for one operation. */
export interface Derived {
  readonly request?: Id;
  readonly response?: Id;
  readonly globals?: Id;
  /** The type of the headers of successful responses, which several operations may share. */
  readonly headers?: Id;
  /** The type of the credentials that the call takes. */
  readonly credentials?: Id;
}

/** The id of the type of a client's credentials. */
export const securityId: Id = derivedId(partId(rootId, 'components', 'securitySchemes'), 'Security');

/** Whether every operation has a response type that holds more than the body. */
const isWrapped = ({ language, conventions }: NamingRules): boolean =>
  conventions.responseTypes === 'wrapped' && language.models.responseFields !== undefined;

/** The ids of the types that a language adds for an operation. */
export function derivedOf(operation: Operation, rules: NamingRules, headers?: HeaderType): Derived {
  const { globals } = rules.language.models;
  return {
    ...(operation.parameters.length > 0 ? { request: derivedId(operation.id, 'Request') } : {}),
    ...(isWrapped(rules) || operation.pagination ? { response: derivedId(operation.id, 'Response') } : {}),
    ...(globals && operation.parameters.some((parameter) => parameter.global)
      ? { globals: derivedId(operation.id, 'Globals') }
      : {}),
    ...(headers ? { headers: headers.id } : {}),
    ...(operation.credentials ? { credentials: derivedId(operation.id, 'Security') } : {}),
  };
}

const shell = (id: Id, base: string, suffix: string) =>
  ({ id, kind: 'object', hint: { kind: 'derived', base, suffix } }) as const;

type Shell = Pick<Declaration, 'id' | 'kind' | 'hint'>;

/** The types added for an operation of this name, without their fields: those are known when all types have names. */
export function operationShells(operation: Operation, name: string, rules: NamingRules): Shell[] {
  return Object.values(derivedOf(operation, rules)).map((id: Id) => shell(id, name, suffixOf(id)));
}

/** The types added for a whole API. */
export function apiShells(model: Model): Shell[] {
  return clientSchemes(model).length > 0 ? [shell(securityId, '', 'Security')] : [];
}

/** The representation that a client sends or reads by default: JSON if there is one, otherwise the first. */
export function preferred(contents: readonly Content[]): Content | undefined {
  const json = contents.filter((content) => carriedBy(content) === 'json');
  return json.find(({ mediaType }) => essence(mediaType) === 'application/json') ?? json[0] ?? contents[0];
}

/** The representations of a body that a caller can choose from, the preferred one first. */
export function choices(contents: readonly Content[]): Content[] {
  const first = preferred(contents);
  if (first === undefined) return [];
  const isOpen = ({ mediaType }: Content): boolean => isRange(mediaType);
  // A media type range adds nothing if another representation is carried in the same way.
  const media = new Set(contents.filter((one) => !isOpen(one)).map(carriedBy));
  const others = contents.filter((one) => one !== first && !(isOpen(one) && media.has(carriedBy(one))));
  return [first, ...others];
}

const object = (id: Id, fields: readonly Field[]): ObjectDeclaration => ({
  kind: 'object',
  id,
  hint: { kind: 'derived', base: '', suffix: '' },
  fields,
  examples: [],
});

const plainField = (id: Id, name: string, type: Type, required: boolean, description?: string): Field => ({
  id,
  name,
  type,
  required,
  examples: [],
  ...(description === undefined ? {} : { description }),
});

/** A parameter as a field of the request, with its key there. */
function parameterField(parameter: Parameter, key: string): Field {
  const {
    in: _in,
    style: _style,
    explode: _explode,
    allowReserved: _allow,
    mediaType: _media,
    global: _global,
    nameOverride: _name,
    ...field
  } = parameter;
  return { ...field, name: key };
}

const spelling = (name: string): string => camel(name) || name;

/**
 * The keys of an operation's parameters in its request: the name that the document asks for, or else the name on the wire.
 * Parameters in different places may have the same name, also in another spelling (the query parameter `ifModifiedSince`,
 * the header `If-Modified-Since`). The path parameter keeps the name, or else the first one; others get their place as a prefix.
 */
export function parameterKeys({ parameters }: Operation): string[] {
  const ofPath = parameters.filter((parameter) => parameter.in === 'path');
  const places = new Map<string, string>(
    ofPath.map(({ name, nameOverride = name }) => [spelling(nameOverride), 'path']),
  );
  const taken = new Set<string>();
  return parameters.map((parameter) => {
    const wanted = parameter.nameOverride ?? parameter.name;
    const place = places.get(spelling(wanted)) ?? parameter.in;
    places.set(spelling(wanted), place);
    let key = place === parameter.in ? wanted : `${parameter.in}_${wanted}`;
    while (taken.has(key)) key = `${parameter.in}_${key}`;
    taken.add(key);
    return key;
  });
}

/** The key of the body in the request. */
function bodyFieldName(
  { language, conventions }: NamingRules,
  type: Type,
  typeName: (id: Id) => { name: string; component: boolean } | undefined,
): string {
  const inner = withoutNull(type);
  const named = inner.kind === 'ref' ? typeName(inner.to) : undefined;
  switch (conventions.bodyFields) {
    case 'component':
      return named?.component ? named.name : language.naming.bodyField;
    case 'type':
      return named?.name ?? 'body';
    case 'body':
      return 'body';
  }
}

type TypeNameOf = Parameters<typeof bodyFieldName>[2];

/** The fields of a request: the parameters, then the body. */
function requestFields(operation: Operation, rules: NamingRules, typeName: TypeNameOf): Field[] {
  const { body } = operation;
  const content = body && preferred(body.contents);
  const keys = parameterKeys(operation);
  const parameters = operation.parameters.map((parameter, index) =>
    parameterField(parameter, keys[index] ?? parameter.name),
  );
  if (body === undefined || content === undefined) return parameters;
  const typed = bodyFieldName(rules, body.type, typeName);
  // The document has no name for it that could be kept as it is written.
  const name = rules.conventions.fieldNames === 'written' ? camel(typed) : typed;
  const key = keys.includes(name) ? `${name}Body` : name;
  return [...parameters, plainField(body.id, key, body.type, body.required)];
}

function responseFields(operation: Operation, rules: NamingRules, typeName: TypeNameOf): Field[] {
  const bodies = successes(operation).flatMap(({ id, contents, description }) => {
    const content = preferred(contents);
    return content ? [{ id, type: content.type, component: content.component, description }] : [];
  });
  const [first] = bodies;
  if (!isWrapped(rules)) return first ? [plainField(first.id, 'result', first.type, true)] : [];
  const meta = (rules.language.models.responseFields ?? []).map(({ name, external, description }) =>
    plainField(ownId(operation.id, name), name, { kind: 'ref', to: externalId(external) }, true, description),
  );
  const named = (type: Type, component: string | undefined): string => {
    const inner = withoutNull(type);
    const name = inner.kind === 'ref' ? typeName(inner.to)?.name : component;
    return name ?? (inner.kind === 'unknown' ? 'any' : 'body');
  };
  const fields = bodies.map(({ id, type, component, description }) =>
    plainField(id, named(type, component), type, false, description),
  );
  return [...meta, ...fields];
}

function securityFields(model: Model, { securityFields: decided }: Conventions): Field[] {
  const schemes = clientSchemes(model);
  const required = decided === 'required' && schemes.length === 1;
  return schemes.map(({ id, key }) => plainField(id, key, { kind: 'scalar', scalar: 'string' }, required));
}

/** What schemes take that have more than one value. */
const severalValues: Readonly<Partial<Record<SecurityScheme['kind'], readonly string[]>>> = {
  basic: ['username', 'password'],
  clientCredentials: ['clientID', 'clientSecret'],
};

/** The fields of the credentials that a call takes; a scheme is optional if there are alternatives without it. */
function credentialFields({ security = [], credentials = [] }: Operation, { security: { schemes } }: Model): Field[] {
  return schemes.flatMap(({ kind, id, key, description, nameOverride }): Field[] => {
    if (!credentials.includes(key)) return [];
    const required = security.every((one) => Object.hasOwn(one, key) || Object.keys(one).length === 0);
    const text: Type = { kind: 'scalar', scalar: 'string' };
    const several = severalValues[kind];
    if (several) return several.map((name) => plainField(partId(id, name), name, text, required));
    return [{ ...plainField(id, key, text, required, description), ...(nameOverride ? { nameOverride } : {}) }];
  });
}

/** All types added for a model, with their fields. */
export function derive(
  model: Model,
  rules: NamingRules,
  headerTypes: ReadonlyMap<Id, HeaderType>,
  typeName: TypeNameOf,
): ObjectDeclaration[] {
  const ofOperations = model.operations.flatMap((operation) => {
    const { request, response, globals, credentials } = derivedOf(operation, rules);
    const headers = headerTypes.get(operation.id);
    const fromClient = new Set(operation.parameters.filter((parameter) => parameter.global).map(({ name }) => name));
    const shared = model.globals.filter(({ name }) => fromClient.has(name));
    return [
      ...(globals
        ? [
            object(
              globals,
              shared.map((global) => ({
                ...parameterField(global, global.nameOverride ?? global.name),
                required: false,
              })),
            ),
          ]
        : []),
      ...(credentials ? [object(credentials, credentialFields(operation, model))] : []),
      ...(request ? [object(request, requestFields(operation, rules, typeName))] : []),
      ...(response ? [object(response, responseFields(operation, rules, typeName))] : []),
      ...(headers?.owner === operation ? [object(headers.id, headers.fields)] : []),
    ];
  });
  return clientSchemes(model).length > 0
    ? [...ofOperations, object(securityId, securityFields(model, rules.conventions))]
    : ofOperations;
}
