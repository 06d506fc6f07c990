import type { ServerData, VariableData } from '../../../browser/console/console-data.js';
import type { Server } from '../../../model/model.js';

/** The most origins of one server; a server with more has its default alone. */
const mostOrigins = 64;

/** A source of a Content-Security-Policy. A host may have other characters in a URL, even those that end a directive. */
const source = /^https?:\/\/(?:\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*\.?)(?::\d+)?$/u;

const fixedNote = 'This page may send requests to this host only.';

/** Scheme and authority of a URL with variables; all of it where a variable stands for the scheme. */
const authorityOf = (url: string): string => /^[^/?#]*\/\/[^/?#]*/u.exec(url)?.[0] ?? url;

const isIn = (text: string, { name }: VariableData): boolean => text.includes(`{${name}}`);

const choicesOf = ({ default: usual, enum: values = [] }: VariableData): readonly string[] =>
  values.length > 0 ? values : [usual];

/** The origin of a URL, if it can be a source. */
function originOf(url: string): string | undefined {
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  return source.test(origin) ? origin : undefined;
}

/** The origins of a server with each of the values that its variables may have there; with one alone, that of the default. */
function originsOf({ url, variables = [] }: ServerData): readonly (string | undefined)[] {
  const authority = authorityOf(url);
  const urls = variables
    .filter((variable) => isIn(authority, variable))
    .reduce<readonly string[]>(
      (all, variable) =>
        choicesOf(variable).flatMap((value) => all.map((one) => one.replaceAll(`{${variable.name}}`, () => value))),
      [authority],
    );
  return urls.map(originOf);
}

function variablesOf({ url, variables }: Server): readonly VariableData[] {
  const all = variables.map(({ name, default: usual, values }): VariableData => ({
    name,
    default: usual,
    ...(values.length > 0 ? { enum: values } : {}),
  }));
  const authority = authorityOf(url);
  const inAuthority = all.filter((variable) => isIn(authority, variable));
  const count = inAuthority.reduce((product, variable) => product * choicesOf(variable).length, 1);
  return all.map((variable) => {
    const isFixed = isIn(authority, variable) && (count > mostOrigins || variable.enum === undefined);
    return isFixed ? { name: variable.name, default: variable.default, note: fixedNote } : variable;
  });
}

/** The servers that a page may send requests to: those whose URL is absolute for each value of their variables. */
export const offeredServers = (servers: readonly Server[]): ServerData[] =>
  servers.flatMap((server) => {
    const variables = variablesOf(server);
    const { url, description } = server;
    const offered: ServerData = {
      url,
      ...(description === undefined ? {} : { label: `${url} (${description})` }),
      ...(variables.length > 0 ? { variables } : {}),
    };
    return originsOf(offered).includes(undefined) ? [] : [offered];
  });

/** The sources of `connect-src` for these servers besides `'self'` (CSP Level 3, section 6.1.2): their origins, each once. */
export const connectSources = (servers: readonly ServerData[]): readonly string[] => [
  ...new Set(servers.flatMap(originsOf).filter((origin) => origin !== undefined)),
];
