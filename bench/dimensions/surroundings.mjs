import { range, map, string, schemaRef, json, ok, object, documentOf, operation, shape } from './make.mjs';

/** Security, servers, bodies and what else an API has. */
export const surroundings = {
  'security schemes': (n) =>
    operation({ security: [] }, '/things', {
      components: {
        securitySchemes: map(
          n,
          (i) => `scheme${i}`,
          (i) => ({ type: 'apiKey', in: 'header', name: `X-K${i}` }),
        ),
      },
      security: range(n).map((i) => ({ [`scheme${i}`]: [] })),
    }),
  'security requirements of one operation': (n) =>
    operation({ security: range(n).map((i) => ({ [`scheme${i}`]: [] })) }, '/things', {
      components: {
        securitySchemes: map(
          n,
          (i) => `scheme${i}`,
          (i) => ({ type: 'apiKey', in: 'header', name: `X-K${i}` }),
        ),
      },
    }),
  'schemes in one requirement': (n) =>
    operation(
      {
        security: [
          map(
            n,
            (i) => `scheme${i}`,
            () => [],
          ),
        ],
      },
      '/things',
      {
        components: {
          securitySchemes: map(
            n,
            (i) => `scheme${i}`,
            (i) => ({ type: 'apiKey', in: 'header', name: `X-K${i}` }),
          ),
        },
      },
    ),
  'security schemes that nothing describes': (n) =>
    operation({ security: range(n).map((i) => ({ [`scheme${i}`]: [] })) }),
  scopes: (n) =>
    operation({ security: [{ oauth: range(n).map((i) => `scope${i}`) }] }, '/things', {
      components: {
        securitySchemes: {
          oauth: {
            type: 'oauth2',
            flows: {
              clientCredentials: {
                tokenUrl: 'https://example.com/token',
                scopes: map(
                  n,
                  (i) => `scope${i}`,
                  () => 'A scope.',
                ),
              },
            },
          },
        },
      },
    }),
  servers: (n) =>
    operation({}, '/things', {
      servers: range(n).map((i) => ({ url: `https://s${i}.example.com`, name: `server${i}` })),
    }),
  'servers of one operation': (n) =>
    operation({ servers: range(n).map((i) => ({ url: `https://s${i}.example.com` })) }),
  'variables of a server': (n) =>
    operation({}, '/things', {
      servers: [
        {
          url: `https://example.com/${range(n)
            .map((i) => `{v${i}}`)
            .join('/')}`,
          variables: map(
            n,
            (i) => `v${i}`,
            () => ({ default: 'a' }),
          ),
        },
      ],
    }),
  'values of a server variable': (n) =>
    operation({}, '/things', {
      servers: [
        { url: 'https://{v}.example.com', variables: { v: { default: 'a0', enum: range(n).map((i) => `a${i}`) } } },
      ],
    }),
  'parts of a multipart body': (n) =>
    documentOf({
      paths: {
        '/things': {
          post: {
            operationId: 'createThing',
            requestBody: {
              content: {
                'multipart/form-data': {
                  schema: object(
                    map(
                      n,
                      (i) => `part${i}`,
                      () => string,
                    ),
                  ),
                  encoding: map(
                    n,
                    (i) => `part${i}`,
                    () => ({ contentType: 'text/plain' }),
                  ),
                },
              },
            },
            responses: ok(string),
          },
        },
      },
    }),
  'properties of a form': (n) =>
    documentOf({
      paths: {
        '/things': {
          post: {
            operationId: 'createThing',
            requestBody: {
              content: {
                'application/x-www-form-urlencoded': {
                  schema: object(
                    map(
                      n,
                      (i) => `part${i}`,
                      () => string,
                    ),
                  ),
                },
              },
            },
            responses: ok(string),
          },
        },
      },
    }),
  'elements of XML': (n) =>
    operation({
      responses: {
        200: {
          description: 'Done.',
          content: {
            'application/xml': {
              schema: {
                ...object(
                  map(
                    n,
                    (i) => `part${i}`,
                    (i) => ({ ...string, xml: { name: `p-${i}` } }),
                  ),
                ),
                xml: { name: 'root' },
              },
            },
          },
        },
      },
    }),
  'merge patches': (n) =>
    documentOf({
      schemas: map(n, (i) => `Part${i}`, shape),
      paths: map(
        n,
        (i) => `/things${i}`,
        (i) => ({
          patch: {
            operationId: `change${i}`,
            requestBody: { content: { 'application/merge-patch+json': { schema: schemaRef(`Part${i}`) } } },
            responses: ok(schemaRef(`Part${i}`)),
          },
        }),
      ),
    }),
  webhooks: (n) =>
    operation({}, '/things', {
      webhooks: map(
        n,
        (i) => `event${i}`,
        (i) => ({
          post: {
            requestBody: {
              content: json({ ...object({ kind: { const: `kind${i}` }, value: string }), required: ['kind'] }),
            },
            responses: ok(string),
          },
        }),
      ),
    }),
  callbacks: (n) =>
    operation({
      callbacks: map(
        n,
        (i) => `event${i}`,
        () => ({
          '{$request.body#/url}': { post: { requestBody: { content: json(shape(1)) }, responses: ok(string) } },
        }),
      ),
    }),
  links: (n) =>
    operation({
      responses: {
        200: {
          ...ok(string)[200],
          links: map(
            n,
            (i) => `link${i}`,
            () => ({ operationId: 'getThing' }),
          ),
        },
      },
    }),
  'lists of retried statuses': (n) =>
    operation({ 'x-speakeasy-retries': { strategy: 'backoff', statusCodes: range(n).map((i) => String(400 + i)) } }),
};
