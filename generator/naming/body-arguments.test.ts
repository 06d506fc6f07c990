import { describe, expect, it } from 'vitest';
import { conventionsOf, type ChosenConventions } from '../conventions/conventions.js';
import { go } from '../languages/go.js';
import type { Language } from '../languages/language.js';
import { python } from '../languages/python.js';
import type { Field, Model, ObjectDeclaration, Parameter, Type } from '../model/model.js';
import { name } from './name.js';
import type { NamingOptions } from './options.js';

const text: Type = { kind: 'scalar', scalar: 'string' };
const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

/** A field from its name: `?` after it makes it optional, `=` sets a default. */
function field(word: string): Field {
  const [, key = '', mark] = /^(\w+)([?=]?)$/u.exec(word) ?? [];
  const plain: Field = { id: `#/${key}`, name: key, type: text, required: mark !== '?', examples: [] };
  return mark === '=' ? { ...plain, default: 'x' } : plain;
}

interface Call {
  /** Query parameters and properties of the body, as {@link field} reads them. */
  readonly parameters: string;
  readonly body: string;
  readonly bodyOptional?: true;
  /** The body may have other properties too. */
  readonly open?: true;
  /** Another media type has a body of text. */
  readonly alsoText?: true;
}

function model({ parameters, body, bodyOptional, open, alsoText }: Call): Model {
  const pet: ObjectDeclaration = {
    kind: 'object',
    id: '#/components/schemas/PetUpdate',
    hint: { kind: 'component', key: 'PetUpdate' },
    examples: [],
    fields: words(body).map(field),
    ...(open ? { additional: text } : {}),
  };
  const type: Type = { kind: 'ref', to: pet.id };
  const content = { id: '#/body/0', mediaType: 'application/json', type, examples: [] };
  const other = { id: '#/body/1', mediaType: 'text/plain', type: text, examples: [] };
  return {
    info: { title: 'Zoo', version: '1' },
    tags: [],
    servers: [],
    security: { schemes: [], required: [] },
    globals: [],
    operations: [
      {
        id: '#/update',
        key: 'update_pet',
        method: 'PATCH',
        path: '/',
        group: [],
        name: 'update_pet',
        tags: [],
        parameters: words(parameters).map((word): Parameter => ({
          ...field(word),
          in: 'query',
          style: 'form',
          explode: true,
          allowReserved: false,
          global: false,
        })),
        body: {
          id: '#/body',
          required: bodyOptional !== true,
          type,
          contents: alsoText ? [content, other] : [content],
        },
        responses: [],
        servers: [],
      },
    ],
    webhooks: [],
    declarations: [pet],
  };
}

/** The arguments as text: `?` after those that may be left out, a dot before those that are properties of the body. */
function argumentsOf(
  call: Call,
  chosen: ChosenConventions,
  options: Partial<NamingOptions>,
  language: Language = python,
) {
  const { value } = name(model(call), language, {
    conventions: conventionsOf({ callShape: 'list', ...chosen }),
    pins: new Map(),
    client: 'Zoo',
    errors: { base: 'ZooError', fallback: 'APIError' },
    bodyFirst: false,
    ...options,
  });
  const all = value.operations.flatMap((operation) => operation.call.arguments);
  return all.map((one) => `${one.ofBody ? '.' : ''}${one.name}${one.required ? '' : '?'}`).join(' ');
}

describe('properties of a body as arguments', () => {
  it.each<[string, Call, string]>([
    ['required ones first', { parameters: 'id limit?', body: 'note? tag' }, 'id .tag limit? .note?'],
    ['without parameters', { parameters: '', body: 'tag note?' }, '.tag .note?'],
    ['a default that the code applies', { parameters: 'id', body: 'tag=' }, 'id .tag?'],
    ['a name that a parameter has', { parameters: 'tag', body: 'tag' }, 'tag .pet_update_tag'],
    ['a reserved name', { parameters: '', body: 'from retries' }, '.from_ .request_retries'],
    ['a body that may be left out', { parameters: 'id', body: 'tag?', bodyOptional: true }, 'id .tag?'],
    ['unless it has a required one', { parameters: 'id', body: 'tag note?', bodyOptional: true }, 'id pet_update?'],
    ['as many as there are', { parameters: 'id', body: 'a b c d' }, 'id .a .b .c .d'],
    ['an open map', { parameters: 'id', body: 'tag', open: true }, 'id pet_update'],
    ['an object without properties', { parameters: 'id', body: '' }, 'id pet_update'],
    ['media types with other bodies', { parameters: 'id', body: 'tag', alsoText: true }, 'id pet_update'],
  ])('%s', (_, call, want) => {
    expect(argumentsOf(call, { bodyArguments: 'properties', defaults: 'inline' }, {})).toBe(want);
  });

  const call: Call = { parameters: 'id', body: 'a b?' };

  it.each<[string, ChosenConventions, Partial<NamingOptions>, Language, string]>([
    ['more than the user allows', { bodyArguments: 'properties' }, { positionalArguments: 1 }, python, 'id .a .b?'],
    ['before the parameters', { bodyArguments: 'properties' }, { bodyFirst: true }, python, '.a id .b?'],
    ['under the default convention', {}, {}, python, 'id pet_update'],
    ['not where calls name no arguments', { bodyArguments: 'properties' }, {}, go, 'id petUpdate'],
  ])('%s', (_, chosen, options, language, want) => {
    expect(argumentsOf(call, chosen, options, language)).toBe(want);
  });
});
