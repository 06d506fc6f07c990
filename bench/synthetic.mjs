/** How many schemas share a tag, and how many of them one operation is made for. */
const perTag = 20;
const perOperation = 4;

const words = ['account', 'amount', 'buyer', 'card', 'currency', 'email', 'method', 'order', 'region', 'status'];
const titled = (word) => word[0].toUpperCase() + word.slice(1);
const nameOf = (index) => `${titled(words[index % words.length])}${titled(words[Math.floor(index / 10) % 10])}${index}`;
const ref = (index) => ({ $ref: `#/components/schemas/${nameOf(index)}` });

/** The kinds of fields, each from the schema's number; references lead to schemas before it, so each document has an end. */
const fields = [
  ['id', () => ({ type: 'string', format: 'uuid' })],
  ['count', (index) => ({ type: 'integer', minimum: 0, maximum: 100 + index })],
  ['created_at', () => ({ type: 'string', format: 'date-time' })],
  ['labels', () => ({ type: 'array', items: { type: 'string' } })],
  ['note', () => ({ type: ['string', 'null'], maxLength: 200 })],
  ['metadata', () => ({ type: 'object', additionalProperties: { type: 'string' } })],
  ['parent', (index) => (index === 0 ? { type: 'boolean' } : ref(Math.floor(index / 2)))],
  ['related', (index) => (index < 3 ? { type: 'number' } : { type: 'array', items: ref(index - 3) })],
];

const object = (index) => ({
  type: 'object',
  description: `What is known of ${words[index % words.length]} number ${index}.`,
  required: ['id', 'count', 'parent'],
  properties: Object.fromEntries(
    fields.map(([name, schema]) => [
      name,
      { ...schema(index), ...(name === 'id' && { description: `Identifies ${nameOf(index)}.` }) },
    ]),
  ),
});

const enumeration = (index) => ({
  type: 'string',
  description: `The states of ${words[index % words.length]} number ${index}.`,
  enum: words.slice(0, 3 + (index % 7)),
});

const union = (index) => ({ oneOf: [ref(index - 1), ref(index - 2)] });

/** Of ten schemas one is an enumeration, one a union of two objects, and eight are objects. */
const schemaOf = (index) => (index % 10 === 4 ? enumeration(index) : index % 10 === 9 ? union(index) : object(index));

function operationsOf(index) {
  const name = nameOf(index);
  const common = { tags: [`group${Math.floor(index / perTag)}`], summary: `About ${name}.` };
  const answer = (schema) => ({ description: 'Done.', content: { 'application/json': { schema } } });
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer', default: 20 } };
  return [
    [
      `/things/${index}`,
      {
        get: {
          ...common,
          operationId: `list${name}`,
          parameters: [limit],
          responses: { 200: answer({ type: 'array', items: ref(index) }) },
        },
        post: {
          ...common,
          operationId: `create${name}`,
          requestBody: { required: true, content: { 'application/json': { schema: ref(index) } } },
          responses: { 201: answer(ref(index)) },
        },
      },
    ],
    [
      `/things/${index}/{id}`,
      { get: { ...common, operationId: `get${name}`, parameters: [id], responses: { 200: answer(ref(index)) } } },
    ],
  ];
}

/** An OpenAPI 3.1 document with so many schemas and three operations for every fourth; the same each time. */
export function synthetic(schemas) {
  const numbers = Array.from({ length: schemas }, (_, index) => index);
  return {
    openapi: '3.1.0',
    info: { title: `Synthetic ${schemas}`, version: '1.0.0' },
    servers: [{ url: 'https://api.example.com' }],
    paths: Object.fromEntries(numbers.filter((index) => index % perOperation === 0).flatMap(operationsOf)),
    components: { schemas: Object.fromEntries(numbers.map((index) => [nameOf(index), schemaOf(index)])) },
  };
}
