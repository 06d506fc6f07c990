import type { BodyData, ConsoleData, FieldData } from './console-data.js';
import type { Credentials } from './credentials.js';
import { beginning, readField, type Written } from './field.js';
import { compact } from './json-text.js';
import { keyOf } from './parameters.js';
import type { Filled } from './request.js';

/** What is in the form: choices by their index, and what is written into each field by its id. */
export interface Form {
  readonly server: number;
  readonly body: number;
  /** The way to authenticate; absent: none. */
  readonly way?: number | undefined;
  readonly fields: ReadonlyMap<string, Written>;
}

/** What is wrong, by the id of the field. */
export type Faults = ReadonlyMap<string, string>;

const bodyId = 'body';
const partId = ({ name }: FieldData): string => `body.${name}`;
const variableId = (name: string): string => `server.${name}`;
const credentialId = (key: string, part = ''): string => `credential.${key}${part && `.${part}`}`;

/** The form that a reader begins with: the sample of the page. */
export function firstForm(data: ConsoleData, body = 0): Form {
  const { parameters, bodies, servers, security } = data;
  const shown = bodies[body];
  const fields = new Map<string, Written>([
    ...parameters.map((one) => [keyOf(one), beginning(one)] as const),
    ...(shown?.fields ?? []).map((one) => [partId(one), beginning(one)] as const),
    ...(servers[0]?.variables ?? []).map(({ name, default: usual }) => [variableId(name), usual] as const),
  ]);
  if (shown && !shown.fields) fields.set(bodyId, beginning(shown));
  return { server: 0, body, way: security.length > 0 ? 0 : undefined, fields };
}

/** Reads fields and notes their faults. */
function reader(form: Form, faults: Map<string, string>) {
  return (id: string, field: Pick<FieldData, 'kind' | 'required'>): unknown => {
    const reading = readField(field, form.fields.get(id));
    if ('value' in reading) return reading.value;
    faults.set(id, reading.fault);
    return undefined;
  };
}

type Read = ReturnType<typeof reader>;

function partsOf(fields: readonly FieldData[], read: Read): Readonly<Record<string, unknown>> | undefined {
  const all = fields.map((field) => [field.name, read(partId(field), field)] as const);
  const given = all.filter(([, value]) => value !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** The value of a body; JSON is the text of it. */
function bodyOf(data: BodyData, isRequired: boolean, read: Read, written: Written | undefined): unknown {
  if (data.fields) return partsOf(data.fields, read) ?? (isRequired ? {} : undefined);
  const value = read(bodyId, { kind: data.kind, ...(isRequired ? { required: true } : {}) });
  const isText = data.body === 'jsonBody' && value !== undefined && typeof written === 'string';
  return isText ? compact(written) : value;
}

const needsAll = 'This way to authenticate needs all of its credentials';

function credentialsOf({ security }: ConsoleData, form: Form, faults: Map<string, string>): Credentials {
  const textOf = (id: string): string => {
    const written = form.fields.get(id);
    return typeof written === 'string' ? written : '';
  };
  const way = form.way === undefined ? [] : (security[form.way] ?? []);
  const given: Record<string, string | { username: string; password: string }> = {};
  for (const { key, kind } of way) {
    const [username, password] = [textOf(credentialId(key, 'username')), textOf(credentialId(key, 'password'))];
    if (kind !== 'basic') given[key] = textOf(credentialId(key));
    else if (username !== '' || password !== '') given[key] = { username, password };
  }
  const missing = way.filter(({ key }) => (given[key] ?? '') === '');
  if (missing.length < way.length)
    for (const { key, kind } of missing) faults.set(credentialId(key, kind === 'basic' ? 'username' : ''), needsAll);
  return given;
}

function variablesOf({ variables = [] }: Filled['server'], form: Form, faults: Map<string, string>) {
  const all = variables.map(({ name, default: usual, fixed }) => {
    const written = form.fields.get(variableId(name));
    if (!fixed && written === '') faults.set(variableId(name), 'A value is required');
    return [name, fixed || typeof written !== 'string' ? usual : written] as const;
  });
  return Object.fromEntries(all);
}

/** Reads a form; with faults nothing may be sent. */
export function readForm(data: ConsoleData, form: Form): { readonly filled?: Filled; readonly faults: Faults } {
  const faults = new Map<string, string>();
  const read = reader(form, faults);
  const server = data.servers[form.server];
  const parameters = Object.fromEntries(data.parameters.map((one) => [keyOf(one), read(keyOf(one), one)]));
  const body = data.bodies[form.body];
  const value = body && bodyOf(body, data.bodyRequired ?? false, read, form.fields.get(bodyId));
  const credentials = credentialsOf(data, form, faults);
  const variables = server ? variablesOf(server, form, faults) : {};
  if (!server || faults.size > 0) return { faults };
  const way = form.way === undefined ? [] : (data.security[form.way] ?? []);
  const filled = { server, variables, parameters, body: body && { data: body, value }, way, credentials };
  return { faults, filled };
}
