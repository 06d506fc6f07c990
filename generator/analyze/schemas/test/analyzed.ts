import { conventionsOf } from '../../../conventions/conventions.js';
import type { Json, JsonObject, Source } from '../../../load/source.js';
import type { Declaration, Field, Model, Type } from '../../../model/model.js';
import { analyze } from '../../analyze.js';


/** A document whose one response has the schema `A`; further components beside it. */
export function source(schema: Json, components: JsonObject = {}): Source {
  const response = { description: 'x', content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } };
  const document: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Case', version: '1' },
    paths: { '/a': { get: { operationId: 'a', responses: { '200': response } } } },
    components: { schemas: { A: schema, ...components } },
  };
  return { root: 'in.json', documents: new Map([['in.json', document]]), texts: new Map() };
}

const short = (id: string): string => id.replace('#/components/schemas/', '');

/** A type on one line: `string`, `"a"`, `[string]` (list), `{string}` (map), `(a, b=)` (tuple, the second may be missing), `?` (nullable), `@A` (named). */
export function show(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar;
    case 'literal':
      return JSON.stringify(type.value);
    case 'list':
      return `[${show(type.items)}]`;
    case 'map':
      return `{${show(type.values)}}`;
    case 'tuple':
      return `(${type.items.map((item, index) => show(item) + (index < (type.least ?? Infinity) ? '' : '=')).join(', ')}${type.rest ? `, ...${show(type.rest)}` : ''})`;
    case 'nullable':
      return `${show(type.inner)}?`;
    case 'ref':
      return `@${short(type.to)}`;
    case 'unknown':
      return 'any';
  }
}

const showField = ({ name, type, required, default: fallback }: Field): string =>
  `${name}${required ? '!' : ''}: ${show(type)}${fallback === undefined ? '' : ` = ${JSON.stringify(fallback)}`}`;

/** A declaration on one line. */
export function declared(declaration: Declaration): string {
  const name = short(declaration.id);
  switch (declaration.kind) {
    case 'object':
      return `${name} { ${declaration.fields.map(showField).join(', ')} }${declaration.additional ? ` & {${show(declaration.additional)}}` : ''}${declaration.closed ? ' closed' : ''}`;
    case 'enum':
      return `${name} ${declaration.suggested ? 'suggested ' : declaration.open ? 'open ' : ''}enum ${declaration.members.map(({ value, title }) => [JSON.stringify(value), ...(title ? [title] : [])].join('=')).join(' ')}`;
    case 'union': {
      const by = declaration.discriminator;
      const mapping = by?.mapping.map(({ value, member }) => `${value}=${String(member)}`).join(' ');
      const rest = by?.otherwise === undefined ? '' : ` else ${String(by.otherwise)}`;
      return `${name} union ${declaration.members.map(show).join(' | ')}${by ? ` by ${by.property}: ${mapping ?? ''}${rest}` : ''}`;
    }
    case 'alias':
      return `${name} = ${show(declaration.type)}`;
  }
}

export const made = (schema: Json, components: JsonObject = {}) => {
  const { value, diagnostics } = analyze(source(schema, components), conventionsOf({ aliases: 'inline' }));
  return { model: value, codes: diagnostics.map(({ code }) => code) };
};

export const responseType = ({ operations }: Model): string => {
  const type = operations[0]?.responses[0]?.contents[0]?.type;
  return type ? show(type) : 'nothing';
};
