import type { Model } from '../../../../model/model.js';
import type { Decisions } from '../decided.js';
import { at, members, texts } from '../members.js';
import { pathOf, type OverlayAction } from '../overlay.js';

const root = pathOf();
const textAt = (value: unknown, ...keys: readonly string[]): string | undefined => {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : undefined;
};

const replaced = (name: string, isThere: boolean, value: unknown): OverlayAction[] => [
  ...(isThere ? [{ target: pathOf(name), remove: true as const }] : []),
  { target: root, update: { [name]: value } },
];

/** Environments become servers, the default one first. */
export function decideServers(data: unknown, key: string, model: Model | undefined, to: Decisions): void {
  const environments = at(data, 'environments');
  const first = at(data, 'default-environment');
  const all = Object.entries(members(environments)).map(([name, value]) => ({
    name,
    url:
      typeof value === 'string' ? value : (textAt(value, 'url') ?? texts(Object.values(members(at(value, 'urls'))))[0]),
    isMany: Object.keys(members(at(value, 'urls'))).length > 1,
  }));
  const servers = [...all.filter(({ name }) => name === first), ...all.filter(({ name }) => name !== first)].flatMap(
    ({ name, url }) => (url === undefined ? [] : [{ url, 'x-speakeasy-server-id': name }]),
  );
  if (servers.length === 0) return;
  const isThere = model === undefined || model.servers.length > 0;
  to.act(
    `${key}environments`,
    environments,
    'servers by name, the first by default',
    ...replaced('servers', isThere, servers),
  );
  if (all.some(({ isMany }) => isMany))
    to.say(
      'none',
      `${key}environments`,
      environments,
      'An environment is one server. Add `servers` to the operations of others.',
    );
}

const basic = new Set(['bearer', 'basic']);

/** A scheme as a Security Scheme Object, with the name of its option; undefined for what the document must describe. */
function schemeOf(scheme: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof scheme === 'string') return basic.has(scheme) ? { type: 'http', scheme } : undefined;
  const header = textAt(scheme, 'header');
  const kind = textAt(scheme, 'scheme');
  const called = textAt(scheme, 'token', 'name') ?? textAt(scheme, 'name');
  const name = called === undefined ? {} : { 'x-speakeasy-name-override': called };
  if (kind !== undefined && basic.has(kind)) return { type: 'http', scheme: kind, ...name };
  return header === undefined ? undefined : { type: 'apiKey', in: 'header', name: header, ...name };
}

const otherVariable =
  'The variable has another name here: `environmentPrefix` and the name of the option. Pass its value as the option.';

/** Schemes that the whole API asks for take the place of those of the document. */
export function decideSecurity(
  data: unknown,
  schemes: unknown,
  front: string,
  model: Model | undefined,
  to: Decisions,
): void {
  const auth = at(data, 'auth');
  const any = at(auth, 'any');
  const wanted = typeof auth === 'string' ? [auth] : texts(any ?? []);
  const made = wanted.flatMap((name) => {
    const declared = at(schemes, name);
    const scheme = schemeOf(declared ?? name);
    return scheme === undefined ? [] : [{ name, scheme }];
  });
  for (const [name, declared] of Object.entries(members(schemes))) {
    if (!made.some((one) => one.name === name))
      to.say('none', `auth-schemes.${name}`, declared, 'Describe the scheme in the document; it is no default there.');
    else if (textAt(declared, 'prefix') !== undefined)
      to.say('none', `auth-schemes.${name}.prefix`, at(declared, 'prefix'), 'Pass the credential with its prefix.');
  }
  const prefix = environmentPrefix(schemes);
  for (const { name } of made) {
    const declared = at(schemes, name);
    const variable = textAt(declared, 'token', 'env') ?? textAt(declared, 'env');
    if (variable !== undefined && prefix === undefined) to.say('none', `auth-schemes.${name}`, variable, otherVariable);
  }
  if (made.length === 0) return;
  const isThere = model === undefined || model.security.required.length > 0;
  to.act(
    `${front}auth`,
    auth,
    'in place of the security of the document',
    {
      target: root,
      update: { components: { securitySchemes: Object.fromEntries(made.map(({ name, scheme }) => [name, scheme])) } },
    },
    ...replaced(
      'security',
      isThere,
      made.map(({ name }) => Object.fromEntries([[name, []]])),
    ),
  );
}

/** Headers of every request become options of the client. */
export function decideHeaders(headers: unknown, front: string, to: Decisions): void {
  for (const [header, value] of Object.entries(members(headers))) {
    const name = textAt(value, 'name');
    const type = textAt(value, 'type') ?? (typeof value === 'string' ? value : '');
    if (/^literal<|\$\{|\s/u.test(type))
      to.say('none', `${front}headers.${header}`, value, 'Set the header with a hook before each request.');
    else
      to.act(`${front}headers.${header}`, value, `the option \`${name ?? header}\``, {
        target: root,
        update: {
          'x-speakeasy-globals': {
            parameters: [
              {
                name: header,
                in: 'header',
                ...(name === undefined ? {} : { 'x-speakeasy-name-override': name }),
                schema: { type: 'string' },
              },
            ],
          },
        },
      });
  }
}

/** The prefix of a variable of the environment, where the name of its credential follows it. */
export function environmentPrefix(schemes: unknown): string | undefined {
  for (const [key, scheme] of Object.entries(members(schemes))) {
    const name = textAt(scheme, 'token', 'name') ?? textAt(scheme, 'name') ?? key;
    const variable = textAt(scheme, 'token', 'env') ?? textAt(scheme, 'env') ?? '';
    const words = name.replace(/([a-z\d])([A-Z])|[^A-Za-z0-9]+/gu, '$1_$2').toUpperCase();
    if (/^[A-Za-z_]\w*$/u.test(variable) && variable.endsWith(`_${words}`)) return variable.slice(0, -words.length - 1);
  }
  return undefined;
}
