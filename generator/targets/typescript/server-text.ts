import type { Server } from '../../model/model.js';
import { optionFor } from '../../naming/client-options.js';
import type { Module } from './module.js';
import { literalText } from './shape-text.js';
import { key, quote } from './text.js';

/** Where the values of server variables are described. */
const variablesModule = 'src/lib/server-variables.ts';

type Form = 'schemeOnly' | 'hostOnly' | 'hostOrPath' | undefined;

/**
 * What of the runtime says which values the variables of a URL may have, by the place of each; `undefined` where any value
 * stays on the server: in the path, or where it is the whole URL. The URL is read once for all of them.
 */
export function variableForms(url: string): (name: string) => Form {
  const places = new Map([...url.matchAll(/\{[^{}]*\}/gu)].reverse().map(({ 0: token, index }) => [token, index]));
  const { 0: authority = '', 1: scheme = '' } = /^([^/?#]*\/\/)[^/?#]*/u.exec(url) ?? [];
  return (name) => {
    const token = `{${name}}`;
    const at = places.get(token) ?? url.length;
    const after = at + token.length;
    if (at === 0) return url.startsWith('://', after) ? 'schemeOnly' : undefined;
    if (authority === '' || at < scheme.length || at > authority.length) return undefined;
    const isLast = after >= url.length || /[/?#]/u.test(url.charAt(after)) || url.startsWith(token, after);
    return url.charAt(at - 1) !== '/' && isLast ? 'hostOrPath' : 'hostOnly';
  };
}

/** A server as the runtime reads it. */
export function serverText({ imports, sdk: { api } }: Module, { url, variables }: Server): string {
  const formOf = variableForms(url);
  const entries = variables.map(({ name, default: fallback, values }) => {
    const option = optionFor(api.options.variables, name);
    const form = values.length > 0 ? undefined : formOf(name);
    const members = [
      `default: ${quote(fallback)}`,
      ...(values.length > 0 ? [`enum: ${literalText(values)}`] : []),
      ...(form === undefined ? [] : [`form: ${imports.value(variablesModule, form)}`]),
      ...(option === name ? [] : [`option: ${quote(option)}`]),
    ];
    return `${key(name)}: { ${members.join(', ')} }`;
  });
  const parts = [`url: ${quote(url)}`, ...(entries.length > 0 ? [`variables: { ${entries.join(', ')} }`] : [])];
  return `{ ${parts.join(', ')} }`;
}
