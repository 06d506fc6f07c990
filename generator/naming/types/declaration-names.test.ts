import { expect, test } from 'vitest';
import { conventionsOf } from '../../conventions/conventions.js';
import { go } from '../../languages/go.js';
import type { Language } from '../../languages/language.js';
import { python } from '../../languages/python.js';
import type { Model, Type } from '../../model/model.js';
import { name } from '../name.js';
import type { Folders } from '../options.js';

const text: Type = { kind: 'scalar', scalar: 'string' };

/** An API with the component `UpdateRequest` and the operation `update`, whose request has that name as well. */
const model: Model = {
  info: { title: 'Zoo', version: '1' },
  tags: [],
  servers: [],
  security: { schemes: [], required: [] },
  globals: [],
  operations: [
    {
      id: '#/update',
      key: 'update',
      method: 'GET',
      path: '/',
      group: [],
      name: 'update',
      tags: [],
      parameters: [
        {
          ...{ id: '#/update/id', name: 'id', in: 'query', type: text, required: true, examples: [] },
          ...{ style: 'form', explode: true, allowReserved: false, global: false },
        },
      ],
      responses: [],
      servers: [],
    },
  ],
  webhooks: [],
  declarations: [
    {
      kind: 'object',
      id: '#/components/schemas/UpdateRequest',
      hint: { kind: 'component', key: 'UpdateRequest' },
      examples: [],
      fields: [],
    },
  ],
};

const together: Folders = { components: 'models', operations: 'models' };
const apart: Folders = { components: 'models/components', operations: 'models/operations' };

test.each<[string, Language, Folders | undefined, string[]]>([
  ['in one package', python, undefined, ['UpdateRequest', 'UpdateRequest2']],
  ['in folders that the user keeps apart', python, apart, ['UpdateRequest', 'UpdateRequest']],
  ['in the folder that one of them has anyway', python, { operations: 'models' }, ['UpdateRequest', 'UpdateRequest2']],
  ['in packages of their own', go, undefined, ['UpdateRequest', 'UpdateRequest']],
  ['in a folder that the user sets for both', go, together, ['UpdateRequest', 'UpdateRequest2']],
])('types of components and of operations %s', (_, language, folders, want) => {
  const { value } = name(model, language, {
    conventions: conventionsOf(),
    pins: new Map(),
    client: 'Zoo',
    errors: { base: 'ZooError', fallback: 'APIError' },
    folders,
  });
  expect([...value.types.values()].map((type) => type.name)).toEqual(want);
});
