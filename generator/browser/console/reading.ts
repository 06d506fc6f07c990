import type { BodyData, ConsoleData, FieldData, SchemeData } from './console-data.js';
import type { Credentials } from './credentials.js';
import { beginning, missing, readField, type Written } from './field.js';
import { keyOf } from './parameters.js';
import type { Filled } from './request.js';

/** What is in the form: choices by their index, and what is written into each field by its id. */
export interface Form {
  readonly server: number;
  readonly body: number;
  readonly way: number;
  readonly fields: ReadonlyMap<string, Written>;
}

/** What is wrong, by the id of the field. */
export type Faults = ReadonlyMap<string, string>;

export const bodyId = 'body';
export const partId = ({ name }: FieldData): string => `body.${name}`;
export const variableId = (name: string): string => `server.${name}`;
export const credentialIds = ({ key, kind }: SchemeData): readonly string[] =>
  (kind === 'basic' ? ['.username', '.password'] : ['']).map((part) => `credential.${key}${part}`);

/** The form that a reader begins with: the sample of the page. */
export function firstForm(data: ConsoleData, body = 0): Form {
  const { parameters, bodies, servers } = data;
  const shown = bodies[body];
  const fields = new Map<string, Written>([
    ...parameters.map((one) => [keyOf(one), beginning(one)] as const),
    ...(shown?.fields ?? []).map((one) => [partId(one), beginning(one)] as const),
    ...servers.flatMap(({ variables = [] }) =>
      variables.map(({ name, default: usual }) => [variableId(name), usual] as const),
    ),
  ]);
  if (shown && !shown.fields) fields.set(bodyId, beginning(shown));
  return { server: 0, body, way: 0, fields };
}

/** Reads fields and notes their faults. */
function reader(form: Form, faults: Map<string, string>) {
  return (id: string, field: Pick<FieldData, 'kind' | 'required'>): unknown => {
    try {
      return readField(field, form.fields.get(id));
    } catch (error) {
      faults.set(id, (error as Error).message);
      return undefined;
    }
  };
}

type Read = ReturnType<typeof reader>;

function partsOf(fields: readonly FieldData[], read: Read): Readonly<Record<string, unknown>> | undefined {
  const all = fields.map((field) => [field.name, read(partId(field), field)] as const);
  const given = all.filter(([, value]) => value !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** The value of a body. */
function bodyOf({ fields, kind }: BodyData, isRequired: boolean, read: Read): unknown {
  if (fields) return partsOf(fields, read) ?? (isRequired ? {} : undefined);
  return read(bodyId, { kind, ...(isRequired && { required: true }) });
}

/** The credentials of a way to authenticate: all of them, or none. */
function credentialsOf(way: readonly SchemeData[], { fields }: Form, faults: Map<string, string>): Credentials {
  const given = way.map((scheme) => {
    const texts = credentialIds(scheme).map((id) => fields.get(id) as string | undefined);
    return [scheme.key, texts.some(Boolean) ? texts.join(':') : ''] as const;
  });
  const empty = way.filter((_, index) => given[index]?.[1] === '');
  if (empty.length < way.length) for (const scheme of empty) faults.set(credentialIds(scheme)[0] ?? '', missing);
  return Object.fromEntries(given);
}

/** Reads a form; with faults nothing may be sent. */
export function readForm(data: ConsoleData, form: Form): { readonly filled?: Filled; readonly faults: Faults } {
  const faults = new Map<string, string>();
  const read = reader(form, faults);
  const server = data.servers[form.server];
  const named = server?.variables?.map(({ name }) => [name, read(variableId(name), { kind: 'text', required: true })]);
  const parameters = Object.fromEntries(data.parameters.map((one) => [keyOf(one), read(keyOf(one), one)]));
  const body = data.bodies[form.body];
  const value = body && bodyOf(body, data.bodyRequired ?? false, read);
  if (body && value !== undefined && data.bodyLimit) faults.set(body.fields?.map(partId)[0] ?? bodyId, data.bodyLimit);
  const way = data.security[form.way] ?? [];
  const credentials = credentialsOf(way, form, faults);
  if (!server || faults.size > 0) return { faults };
  const variables = Object.fromEntries(named ?? []) as Filled['variables'];
  return { faults, filled: { server, variables, parameters, body: body && { data: body, value }, way, credentials } };
}
