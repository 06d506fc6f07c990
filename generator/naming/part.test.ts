import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { analyze } from '../analyze/analyze.js';
import { conventionsOf } from '../conventions/conventions.js';
import { typescript } from '../languages/typescript.js';
import type { Json, Source } from '../load/source.js';
import { pruned } from '../selection/pruned.js';
import type { Group } from './api.js';
import { name } from './name.js';
import { partOfApi } from './part.js';

/** Both operations have a type that wants to be `Status`, and one error. */
const document = load(`
openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
security: [{ token: [] }]
paths:
  /orders:
    get: { operationId: listOrders, x-speakeasy-group: shop.orders, parameters: [{ name: status, in: query, schema: { enum: [open, paid] } }], responses: { 200: { $ref: '#/components/responses/Order' }, 400: { $ref: '#/components/responses/Bad' } } }
  /staff:
    get: { operationId: listStaff, tags: [staff], security: [{ key: [] }], parameters: [{ name: status, in: query, schema: { enum: [here, away] } }], responses: { 200: { $ref: '#/components/responses/Staff' }, 400: { $ref: '#/components/responses/Bad' } } }
webhooks:
  paid: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Paid' } } } } } }
  hired: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Hired' } } } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer }, key: { type: apiKey, in: header, name: X-Key } }
  responses:
    Order: { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
    Staff: { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Staff' } } } }
    Bad: { description: Bad., content: { application/json: { schema: { $ref: '#/components/schemas/Bad' } } } }
  schemas:
    Order: { type: object, properties: { id: { type: string } } }
    Staff: { type: object, properties: { boss: { $ref: '#/components/schemas/Staff' } } }
    Bad: { type: object, properties: { why: { type: string } } }
    Paid: { type: object, properties: { order: { $ref: '#/components/schemas/Order' } } }
    Hired: { type: object, properties: { who: { $ref: '#/components/schemas/Staff' } } }
`) as Json;

const source: Source = { root: 'in', documents: new Map([['in', document]]), texts: new Map() };
const whole = name(analyze(source).value, typescript, {
  conventions: conventionsOf(),
  pins: new Map(),
  client: 'Shop',
  errors: { base: 'ShopError', fallback: 'APIError' },
}).value;

const methodsIn = (group: Group, way = ''): string[] => [
  ...group.methods.map(({ name: method, functionName }) => `${way}${method} ${functionName}`),
  ...group.children.flatMap(({ property, group: child }) => methodsIn(child, `${way}${property}.`)),
];

/** What is left of the named API where only some calls are kept, by the last words of their places. */
function left(...calls: readonly string[]) {
  const isKept = (id: string): boolean => calls.some((call) => id.includes(call));
  const api = partOfApi(whole, (model) => pruned(model, isKept));
  const security = [...api.types.values()].find(({ name: type }) => type === 'Security')?.declaration;
  return {
    types: [...api.types.values()].map((type) => type.name).sort(),
    errors: [...api.errors.values()].map((error) => error.name),
    methods: methodsIn(api.root),
    groups: api.groups.map(({ className }) => className),
    webhooks: api.webhooks.map(({ webhook }) => webhook.key),
    credentials: security?.kind === 'object' ? security.fields.map((field) => field.name) : [],
  };
}

// A name that another type contests in the whole is contested in a part without that type.
it.each<[calls: readonly string[], want: ReturnType<typeof left>]>([
  [
    ['orders', 'staff', 'paid', 'hired'],
    {
      types: [
        'Hired',
        'ListOrdersRequest',
        'ListStaffRequest',
        'ListStaffStatus',
        'Order',
        'Paid',
        'Security',
        'Staff',
        'Status',
        'WebhookEvent',
      ],
      errors: ['Bad'],
      methods: ['shop.orders.list shopOrdersList', 'staff.list staffList'],
      groups: ['Shop', 'Staff', 'ShopApi', 'Orders'],
      webhooks: ['paid', 'hired'],
      credentials: ['token', 'key'],
    },
  ],
  [
    ['orders'],
    {
      types: ['ListOrdersRequest', 'Order', 'Security', 'Status'],
      errors: ['Bad'],
      methods: ['shop.orders.list shopOrdersList'],
      groups: ['Shop', 'ShopApi', 'Orders'],
      webhooks: [],
      credentials: ['token'],
    },
  ],
  [
    ['staff', 'paid'],
    {
      types: ['ListStaffRequest', 'ListStaffStatus', 'Order', 'Paid', 'Security', 'Staff'],
      errors: ['Bad'],
      methods: ['staff.list staffList'],
      groups: ['Shop', 'Staff'],
      webhooks: ['paid'],
      credentials: ['key'],
    },
  ],
  [
    ['hired'],
    { types: ['Hired', 'Staff'], errors: [], methods: [], groups: ['Shop'], webhooks: ['hired'], credentials: [] },
  ],
  [[], { types: [], errors: [], methods: [], groups: ['Shop'], webhooks: [], credentials: [] }],
])('of an API, %j leave', (calls, want) => {
  expect(left(...calls)).toEqual(want);
});
