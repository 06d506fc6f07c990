import { get, type Wire } from "./record.js";

interface Host {
  process?: { env?: Record<string, string | undefined> };
}

/** The variables read so far; an empty string is a variable that is not set. */
let seen: Record<string, string> = {};

/** Client options, and the prefix of the environment variables that stand in for them. */
export interface Settings {
  readonly _options: object;
  readonly _definition: { readonly environment: string };
}

/** The value of a client option, else of its environment variable. */
export function optionOf({ _options, _definition }: Settings, option: string): unknown {
  return get(_options as Wire, option) ?? envOption(_definition.environment, option);
}

/** The variable PREFIX_BEARER_AUTH for an option such as `bearerAuth`. */
export function envOption(prefix: string, option: string): string | undefined {
  const words = option.replace(/([a-z\d])([A-Z])|\W/g, "$1_$2");
  return env(`${prefix}_${words}`.toUpperCase());
}

/** An environment variable, on platforms that have them; an empty one counts as absent. Each is read once. */
export function env(name: string): string | undefined {
  try {
    seen[name] ??= (globalThis as Host).process?.env?.[name] ?? "";
  } catch {
    // Deno without permission to read the environment.
  }
  return seen[name] || undefined;
}

/** Forgets the variables read so far, so that changes of the environment take effect. */
export function resetEnv(): void {
  seen = {};
}
