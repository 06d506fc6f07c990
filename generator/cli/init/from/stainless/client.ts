import type { Model } from '../../../../model/model.js';
import type { Decisions } from '../decided.js';
import { at, members } from '../members.js';
import { pathOf, type OverlayAction } from '../overlay.js';
import type { Words } from './words.js';

const root = pathOf();

/** Removes a member of the document if the model shows that there is one: what matches nothing is reported. */
const removed = (isThere: boolean, name: string): OverlayAction[] =>
  isThere ? [{ target: pathOf(name), remove: true }] : [];

/** Environments become servers; the first is the default of both. */
export function decideServers(environments: unknown, model: Model | undefined, to: Decisions): void {
  const servers = Object.entries(members(environments)).flatMap(([name, url]) =>
    typeof url === 'string' ? [{ url, 'x-speakeasy-server-id': name }] : [],
  );
  if (servers.length === 0) return;
  const [first, ...others] = servers;
  to.act(
    'environments',
    environments,
    others.length === 0 ? `the server is ${first?.url ?? ''}` : 'servers by name, the first by default',
    ...removed(model === undefined || model.servers.length > 0, 'servers'),
    { target: root, update: { servers } },
  );
}

/** Schemes and requirements of security take the place of those of the document. */
export function decideSecurity(configuration: unknown, model: Model | undefined, to: Decisions): void {
  const [schemes, security] = [at(configuration, 'security_schemes'), at(configuration, 'security')];
  if (Object.keys(members(schemes)).length > 0)
    to.act('security_schemes', schemes, 'in place of those of the document', {
      target: root,
      update: { components: { securitySchemes: schemes } },
    });
  if (Array.isArray(security))
    to.act(
      'security',
      security,
      'in place of that of the document',
      ...removed(model === undefined || model.security.required.length > 0, 'security'),
      { target: root, update: { security } },
    );
}

/** The prefix of a variable of the environment, which the name of an option follows. */
function prefixOf(variable: unknown, option: string): string | undefined {
  const ending = `_${option.replace(/[^A-Za-z0-9]+/gu, '_').toUpperCase()}`;
  return typeof variable === 'string' && /^[A-Za-z_]\w*$/u.test(variable) && variable.endsWith(ending)
    ? variable.slice(0, -ending.length)
    : undefined;
}

/** The prefix that variables of the environment have in common, as `environmentPrefix` says it. */
export function environmentPrefix(configuration: unknown): string | undefined {
  const own = at(configuration, 'client_settings', 'default_env_prefix');
  const found = Object.entries(members(at(configuration, 'client_settings', 'opts'))).map(([name, option]) =>
    prefixOf(at(option, 'read_env'), name),
  );
  return [typeof own === 'string' ? own : undefined, ...found].find((prefix) => prefix !== undefined && prefix !== '');
}

/** What becomes of the options of the client: credentials get their names, headers become options of the whole API. */
export function decideOptions(configuration: unknown, words: Words, model: Model | undefined, to: Decisions): void {
  const schemes = new Set([
    ...(model?.security.schemes.map(({ key }) => key) ?? []),
    ...Object.keys(members(at(configuration, 'security_schemes'))),
  ]);
  const prefix = environmentPrefix(configuration);
  for (const [name, option] of Object.entries(members(at(configuration, 'client_settings', 'opts')))) {
    const key = `client_settings.opts.${name}`;
    const scheme = at(option, 'auth', 'security_scheme');
    const role = at(option, 'auth', 'role');
    const header = at(option, 'send_in_header');
    const called = words.camel(name);
    if (typeof scheme === 'string') {
      if (role === 'username' || role === 'password')
        to.say('none', key, option, `Both are one option, named after \`${scheme}\`: \`{ username, password }\`.`);
      else if (role === 'client_id' || role === 'client_secret')
        to.say('none', key, option, `Both are one option, named after \`${scheme}\`, which also takes a function.`);
      else if (model !== undefined && !schemes.has(scheme))
        to.say('none', key, option, `The document has no security scheme \`${scheme}\`. Add it under components.`);
      else
        to.act(key, option, `the option \`${called}\``, {
          target: pathOf('components', 'securitySchemes', scheme),
          update: { 'x-speakeasy-name-override': called },
        });
      const variable = at(option, 'read_env');
      if (typeof variable === 'string') sayVariable(`${key}.read_env`, variable, prefixOf(variable, name), prefix, to);
    } else if (typeof header === 'string')
      to.act(key, option, `the option \`${called}\`, sent as \`${header}\``, {
        target: root,
        update: { 'x-speakeasy-globals': { parameters: [parameterOf(header, called, option)] } },
      });
    else if (typeof at(option, 'server_variable') === 'string')
      to.say('same', key, option, 'Variables of servers are options of the client.');
    else to.say('none', key, option, 'Add the option in a file that `keep` lists, or send it with a hook.');
  }
}

function sayVariable(
  key: string,
  variable: string,
  own: string | undefined,
  prefix: string | undefined,
  to: Decisions,
): void {
  if (own !== undefined && own === prefix)
    to.say('same', key, variable, 'The variable is the prefix and the name of the option.');
  else {
    const said = 'The variable has another name here: `environmentPrefix` and the name of the option.';
    to.say('none', key, variable, said);
  }
}

const parameterOf = (header: string, name: string, option: unknown) => ({
  name: header,
  in: 'header',
  'x-speakeasy-name-override': name,
  ...(typeof at(option, 'description') === 'string' ? { description: at(option, 'description') } : {}),
  schema: { type: 'string', ...(at(option, 'default') === undefined ? {} : { default: at(option, 'default') }) },
});
