import { paths } from './operations.js';
import { schemas } from './schemas.js';
import { swagger } from './swagger.js';
import { component, json, type Json, type Text, type Version } from './text.js';

export { versions, type Version } from './text.js';

const security = (at: Text): Json => ({
  [at('scheme')]: { type: 'apiKey', in: 'header', name: at('key name'), description: at('scheme description') },
  query: { type: 'apiKey', in: 'query', name: at('key name') },
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: at('bearerFormat'), description: at('bearer description') },
  flow: {
    type: 'oauth2',
    description: at('flow description'),
    flows: { clientCredentials: { tokenUrl: at('tokenUrl'), scopes: { [at('scope')]: at('scope description') } } },
  },
  connect: { type: 'openIdConnect', openIdConnectUrl: at('openIdConnectUrl') },
});

/** A document of OpenAPI 3 that holds a text at every position that has one, with everything that we read. */
function modern(at: Text, version: Version): Json {
  const webhook = { post: { summary: at('webhook summary'), requestBody: { content: json(component('Other')) } } };
  return {
    openapi: version,
    info: {
      title: at('title'),
      version: at('version'),
      summary: at('info summary'),
      description: at('info description'),
      termsOfService: at('termsOfService'),
      contact: { name: at('contact'), url: at('contact url'), email: at('email') },
      license: { name: at('license'), url: at('license url'), identifier: at('license identifier') },
    },
    externalDocs: { description: at('externalDocs'), url: at('externalDocs url') },
    servers: [
      {
        url: `https://{host}.example.com/${at('server')}/{${at('variable')}}`,
        description: at('server description'),
        'x-speakeasy-server-id': at('x-speakeasy-server-id'),
        variables: {
          host: { default: at('host'), enum: [at('host'), 'b'], description: at('host description') },
          [at('variable')]: { default: at('variable default') },
        },
      },
      { url: at('other server'), name: at('server name') },
    ],
    tags: [
      { name: at('tag'), description: at('tag description'), summary: at('tag summary'), parent: 'parent' },
      { name: 'parent', parent: at('tag parent'), kind: at('tag kind') },
    ],
    security: [{ [at('scheme')]: [] }, { flow: [at('scope')] }],
    'x-speakeasy-globals': { parameters: [{ name: at('get query parameter'), in: 'query', schema: {} }] },
    paths: paths(at, version),
    [version === '3.0.4' ? 'x-webhooks' : 'webhooks']: { [at('webhook')]: webhook, plain: webhook },
    components: { schemas: schemas(at, version), securitySchemes: security(at) },
  };
}

/** A document with a text at every position. */
export const documentWith = (at: Text, version: Version): Json =>
  version === '2.0' ? swagger(at) : modern(at, version);
