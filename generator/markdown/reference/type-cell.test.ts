import { conventionsOf } from '../../conventions/conventions.js';
import { describe, expect, it } from 'vitest';
import { name } from '../../naming/name.js';
import { languages } from '../../languages/index.js';
import type { Declaration, Model, Scalar, Type } from '../../model/model.js';
import { linksIn, typePaths } from '../../reference/page-path.js';
import { codeOf, typeOf, type TypeContext } from '../../reference/spelled.js';
import { cellMarkdown, type HrefOf } from './inline.js';

const scalar = (of: Scalar): Type => ({ kind: 'scalar', scalar: of });
const nullable = (inner: Type): Type => ({ kind: 'nullable', inner });
const list = (items: Type): Type => ({ kind: 'list', items });
const map = (values: Type): Type => ({ kind: 'map', values });
const ref = (to: string): Type => ({ kind: 'ref', to });
const any: Type = { kind: 'unknown' };
const text = scalar('string');

const declared = (id: string, rest: object): Declaration =>
  ({ id, hint: { kind: 'component', key: id }, examples: [], ...rest }) as unknown as Declaration;

const model: Model = {
  info: { title: 'Zoo', version: '1' },
  tags: [],
  servers: [],
  security: { schemes: [], required: [] },
  globals: [],
  operations: [],
  webhooks: [],
  declarations: [
    declared('Pet', { kind: 'object', fields: [] }),
    declared('Level', { kind: 'enum', base: 'string', members: [{ value: 'low' }], open: false }),
    declared('Owner', { kind: 'union', members: [ref('Pet'), text] }),
  ],
};

function context(language: string): { types: TypeContext; hrefOf: HrefOf } {
  const chosen = languages.get(language);
  if (chosen === undefined) throw new Error(language);
  const errors = { base: 'ZooError', fallback: 'SDKError' };
  const { value: api } = name(model, chosen, {
    conventions: conventionsOf(),
    pins: new Map(),
    client: 'Zoo',
    errors,
  });
  const from = chosen.paths.components.replace(/\{\w+\}/u, 'X');
  return {
    types: { api, conventions: conventionsOf(), constants: 'literal', namespace: 'Zoo' },
    hrefOf: linksIn(typePaths(api, chosen.paths), chosen.paths.links).hrefsFrom(from),
  };
}

type Row = readonly [what: string, type: Type, required: boolean, cell: string];
const time = 'https://docs.python.org/3/library/datetime.html';
const javaTime = 'https://docs.oracle.com/javase/8/docs/api/java/time';

const rows: Readonly<Record<string, readonly Row[]>> = {
  python: [
    ['a string', text, true, '*str*'],
    ['a string that may be absent', text, false, '*Optional[str]*'],
    ['a string that may be null', nullable(text), true, '*Nullable[str]*'],
    ['a string that may be both', nullable(text), false, '*OptionalNullable[str]*'],
    ['an integer', scalar('integer'), true, '*int*'],
    ['a number', scalar('number'), false, '*Optional[float]*'],
    ['a boolean', scalar('boolean'), true, '*bool*'],
    ['bytes', scalar('binary'), true, '*bytes*'],
    ['a day', scalar('date'), true, `[date](${time}#date-objects)`],
    ['an instant', scalar('date-time'), false, `[datetime](${time}#datetime-objects)`],
    ['anything', any, true, '*Any*'],
    ['a constant', { kind: 'literal', value: 'a' }, true, '*Literal["a"]*'],
    ['a constant that may be absent', { kind: 'literal', value: 1 }, false, '*Optional[Literal[1]]*'],
    ['a list', list(text), true, 'List[*str*]'],
    ['a list with nulls', list(nullable(text)), true, 'List[*Nullable[str]*]'],
    ['a map of words', map(any), false, 'Dict[str, *Any*]'],
    ['a map of models', map(ref('Pet')), false, 'Dict[str, [models.Pet](../models/pet.md)]'],
    ['a map of lists', map(list(text)), false, 'Dict[str, List[*str*]]'],
    ['a model', ref('Pet'), true, '[models.Pet](../models/pet.md)'],
    ['a model that may be absent', ref('Pet'), false, '[Optional[models.Pet]](../models/pet.md)'],
    ['a model that may be both', nullable(ref('Pet')), false, '[OptionalNullable[models.Pet]](../models/pet.md)'],
    ['a union', ref('Owner'), true, '[models.Owner](../models/owner.md)'],
    ['a tuple', { kind: 'tuple', items: [text, any] }, true, 'Tuple[*str*, *Any*]'],
  ],
  go: [
    ['a string', text, true, '`string`'],
    ['a string that may be absent', text, false, '`*string`'],
    ['a string that may be null', nullable(text), true, '`*string`'],
    ['a string that may be both', nullable(text), false, '`*string`'],
    ['an integer', scalar('integer'), true, '`int64`'],
    ['a number', scalar('number'), false, '`*float64`'],
    ['a boolean', scalar('boolean'), false, '`*bool`'],
    ['bytes', scalar('binary'), false, '`[]byte`'],
    ['a day', scalar('date'), false, '[*types.Date](../../types/date.md)'],
    ['an instant', scalar('date-time'), true, '[time.Time](https://pkg.go.dev/time#Time)'],
    ['anything', any, false, '`any`'],
    ['a constant', { kind: 'literal', value: 'a' }, true, '`string`'],
    ['a list', list(text), false, '[]`string`'],
    ['a list with nulls', list(nullable(text)), true, '[]`*string`'],
    ['a map of words', map(any), false, 'map[string]`any`'],
    ['a list of models', list(ref('Pet')), false, '[][components.Pet](../../models/components/pet.md)'],
    ['an enumeration', ref('Level'), true, '[components.Level](../../models/components/level.md)'],
    ['a model that may be absent', ref('Pet'), false, '[*components.Pet](../../models/components/pet.md)'],
  ],
  java: [
    ['a string', text, true, '*String*'],
    ['a string that may be absent', text, false, '*Optional\\<String>*'],
    ['a string that may be null', nullable(text), true, '*Optional\\<String>*'],
    ['a string that may be both', nullable(text), false, '*JsonNullable\\<String>*'],
    ['an integer', scalar('integer'), true, '*long*'],
    ['an integer that may be absent', scalar('integer'), false, '*Optional\\<Long>*'],
    ['a number', scalar('number'), true, '*double*'],
    ['a boolean', scalar('boolean'), false, '*Optional\\<Boolean>*'],
    ['bytes', scalar('binary'), true, '*byte[]*'],
    ['a day', scalar('date'), false, `[LocalDate](${javaTime}/LocalDate.html)`],
    ['an instant', scalar('date-time'), true, `[OffsetDateTime](${javaTime}/OffsetDateTime.html)`],
    ['anything', any, true, '*Object*'],
    ['a list of integers', list(scalar('integer')), true, 'List\\<*Long*>'],
    ['a list with nulls', list(nullable(text)), true, 'List\\<*String*>'],
    ['a map of words', map(any), false, 'Map\\<String, *Object*>'],
    ['a map of models', map(ref('Pet')), false, 'Map\\<String, [Pet](../../models/components/Pet.md)>'],
    ['a model', ref('Pet'), true, '[Pet](../../models/components/Pet.md)'],
    ['a model that may be absent', ref('Pet'), false, '[Optional\\<Pet>](../../models/components/Pet.md)'],
    [
      'a union that may be both',
      nullable(ref('Owner')),
      false,
      '[JsonNullable\\<Owner>](../../models/components/Owner.md)',
    ],
  ],
  php: [
    ['a string that may be both', nullable(text), false, '*?string*'],
    ['a string that may be null', nullable(text), true, '*string*'],
    ['a union that may be absent', ref('Owner'), false, '[Pet\\|string\\|null](./Owner.md)'],
    ['a map', map(any), false, 'array<string, *mixed*>'],
  ],
  csharp: [
    ['an integer', scalar('integer'), false, '*long*'],
    ['a list of models', list(ref('Pet')), false, 'List<[Pet](../../Models/Components/Pet.md)>'],
  ],
  typescript: [
    ['a string that may be both', nullable(text), false, '*string*'],
    ['a constant', { kind: 'literal', value: 'a|b' }, true, '*"a\\|b"*'],
    ['a union', ref('Owner'), false, '*components.Owner*'],
  ],
};

describe.each(Object.entries(rows))('types in the notation of %s', (language, table) => {
  it.each(table)('%s', (_, type, required, want) => {
    const { types, hrefOf } = context(language);
    const { escapedSigns = '' } = types.api.language.notation;
    expect(cellMarkdown(typeOf(type, types, !required), hrefOf, escapedSigns)).toBe(want);
  });
});

describe('types as code', () => {
  const type = map(list(ref('Pet')));

  it.each([
    ['typescript', '{ [k: string]: components.Pet[] }'],
    ['php', 'array'],
    ['csharp', 'MapOfArrayOfPet'],
    ['python', 'Dict[str, List[models.Pet]]'],
    ['go', 'map[string][]Pet'],
    ['java', 'Map<String, List<Pet>>'],
  ])('%s', (language, want) => {
    expect(codeOf(type, context(language).types)).toBe(want);
  });
});
