interface Host {
  process?: { env?: Record<string, string | undefined> };
  Deno?: { env?: { get(name: string): string | undefined } };
}

const seen = /* @__PURE__ */ new Map<string, string | undefined>();

/** The variable PREFIX_BEARER_AUTH for an option such as `bearerAuth`. */
export function envOption(
  prefix: string | undefined,
  option: string,
): string | undefined {
  if (prefix === undefined) return undefined;
  const words = option.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  return env(`${prefix}_${words.replace(/\W/g, "_")}`.toUpperCase());
}

/** An environment variable, where there is an environment; an empty one is absent. Each is read once. */
export function env(name: string): string | undefined {
  if (!seen.has(name)) seen.set(name, read(name) || undefined);
  return seen.get(name);
}

/** Forgets what was read, so that changes of the environment are noticed. */
export function resetEnv(): void {
  seen.clear();
}

function read(key: string): string | undefined {
  const { process, Deno } = globalThis as Host;
  try {
    return process?.env ? process.env[key] : Deno?.env?.get(key);
  } catch {
    // Deno without permission to read the environment.
    return undefined;
  }
}
