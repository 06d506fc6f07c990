import fc from 'fast-check';
import { documents, type RandomDocument } from './arbitrary.js';

type Json = Readonly<Record<string, unknown>>;

const schemes = {
  token: { type: 'http', scheme: 'bearer' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  user: { type: 'http', scheme: 'basic' },
};

const securities: readonly Json[] = [
  {},
  ...Object.keys(schemes).map((scheme) => ({ security: [{ [scheme]: [] }] })),
  { security: [{ token: [] }, { key: [], user: [] }] },
];
const servers: readonly Json[] = [{}, {}, { servers: [{ url: 'https://files.example.com' }] }];

/** How many parts a document is divided into. */
export const partCount = 3;

/** The extension that says which part an operation or a webhook belongs to. */
export const partKey = 'x-part';

/** Random documents whose operations and webhooks belong to one of several parts each, with credentials and servers of their own. */
export function dividedDocuments(size: number): fc.Arbitrary<Json> {
  const part = fc.nat({ max: partCount - 1 });
  const call = fc.record({ part, security: fc.constantFrom(...securities), server: fc.constantFrom(...servers) });
  const calls = fc.array(call, { minLength: size, maxLength: size });
  return fc
    .tuple(documents(size), calls, fc.array(part, { minLength: size, maxLength: size }))
    .map(([{ document, schemas }, given, events]) => {
      const paths = Object.entries(document['paths'] as Record<string, { readonly post: Json }>);
      const { components } = document as { readonly components: Json };
      return {
        ...document,
        servers: [{ url: 'https://api.example.com' }],
        security: [{ token: [] }],
        paths: Object.fromEntries(
          paths.map(([path, { post }], index) => {
            const { part: own, security, server } = given[index] ?? { part: 0, security: {}, server: {} };
            return [path, { post: { ...post, ...security, ...server, [partKey]: own } }];
          }),
        ),
        webhooks: Object.fromEntries(
          schemas.map(({ name }, index) => [`on${name}`, webhook(name, events[index] ?? 0)]),
        ),
        components: { ...components, securitySchemes: schemes },
      };
    });
}

function webhook(name: RandomDocument['schemas'][number]['name'], part: number): Json {
  const schema = { $ref: `#/components/schemas/${name}` };
  return { post: { [partKey]: part, requestBody: { content: { 'application/json': { schema } } } } };
}
