import type { Server } from '../../model/model.js';
import type { Module } from './module.js';
import { literalText } from './shape-text.js';
import { key, quote } from './text.js';

/** Where the values of server variables are described. */
const variablesModule = 'src/lib/server-variables.ts';

/**
 * What of the runtime says which values a variable may have, by its place in the URL between the texts `before` and `after`;
 * `undefined` where any value stays on the server: in the path, or where it is the whole URL.
 */
export function variableForm(before: string, after: string): 'schemeOnly' | 'hostOnly' | 'hostOrPath' | undefined {
  if (before === '') return after.startsWith('://') ? 'schemeOnly' : undefined;
  if (!/^[^/?#]*\/\/[^/?#]*$/u.test(before)) return undefined;
  return !before.endsWith('/') && /^(?:[/?#]|$)/u.test(after) ? 'hostOrPath' : 'hostOnly';
}

/** A server as the runtime reads it. */
export function serverText({ imports, sdk: { options } }: Module, { url, variables }: Server): string {
  const entries = variables.map(({ name, default: fallback, values }) => {
    const [before = '', after = ''] = url.split(`{${name}}`);
    const form = values.length > 0 ? undefined : variableForm(before, after);
    const members = [
      `default: ${quote(fallback)}`,
      ...(values.length > 0 ? [`enum: ${literalText(values)}`] : []),
      ...(form === undefined ? [] : [`form: ${imports.value(variablesModule, form)}`]),
      ...(options.variable(name) === name ? [] : [`option: ${quote(options.variable(name))}`]),
    ];
    return `${key(name)}: { ${members.join(', ')} }`;
  });
  const parts = [`url: ${quote(url)}`, ...(entries.length > 0 ? [`variables: { ${entries.join(', ')} }`] : [])];
  return `{ ${parts.join(', ')} }`;
}
