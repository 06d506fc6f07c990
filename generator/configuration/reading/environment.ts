import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { pointerOf } from '../../model/pointer.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `${NAME}`, `${NAME:-default}`, and `$${`, an escaped `${`. */
const variable = /\$\$\{|\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g;

/**
 * Replaces environment variables in the strings of a configuration that is data, except in keys. A default replaces
 * an unset or empty variable, as in a shell. An unset variable without a default is an error.
 */
export function withEnvironment(data: unknown, environment: Environment, file: string): Outcome<unknown> {
  const diagnostics: Diagnostic[] = [];
  const filled = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof value === 'string') {
      return value.replace(variable, (whole: string, name: string | undefined, otherwise: string | undefined) => {
        if (name === undefined) return '${';
        const found = Object.hasOwn(environment, name) ? environment[name] : undefined;
        if (otherwise !== undefined) return found || otherwise;
        if (found !== undefined) return found;
        const message = `The variable \`${name}\` is not set.`;
        diagnostics.push(report('config/environment', message, { file, pointer: pointerOf(path) }));
        return whole;
      });
    }
    if (Array.isArray(value)) return value.map((member, index) => filled(member, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, filled(member, [...path, key])]));
  };
  return { value: filled(data, []), diagnostics };
}
