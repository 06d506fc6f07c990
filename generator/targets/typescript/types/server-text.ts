import type { Server } from '../../../model/model.js';
import { optionFor } from '../../../naming/client-options.js';
import { entry, exported, literal, objectOf } from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import type { Sdk } from '../sdk.js';

/** The module that describes the values of server variables. */
const variablesModule = 'src/runtime/parameters/server-variables.ts';

type Form = 'schemeOnly' | 'hostOnly' | 'hostOrPath' | undefined;

/**
 * The runtime's description of the values that the variables of a URL may have, by their position; `undefined` if any
 * value stays on the server: in the path, or if the variable is the whole URL. The URL is parsed once for all of them.
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

/** A server for the runtime. */
export function serverOf(sdk: Sdk, { url, variables }: Server): Expression {
  const formOf = variableForms(url);
  const entries = variables.map(({ name, default: fallback, values }) => {
    const option = optionFor(sdk.api.options.variables, name);
    const form = values.length > 0 ? undefined : formOf(name);
    const said = objectOf({
      default: literal(fallback),
      enum: values.length > 0 ? literal(values) : undefined,
      form: form && exported(variablesModule, form),
      option: option === name ? undefined : literal(option),
    });
    return entry(name, said);
  });
  return objectOf({ url: literal(url), variables: entries.length > 0 ? { kind: 'object', entries } : undefined });
}
