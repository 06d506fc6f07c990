import type { SDKHooks } from "../hooks/hooks.js";
import type { SDKInitOptions } from "../hooks/types.js";
import type { ClientOptions } from "./client/client-options.js";
import type { Definition } from "./client/definition.js";
import { HTTPClient } from "./http.js";
import { serverURL } from "./url.js";

/**
 * Runs the hooks of a new client with its base URL and what sends its requests. Returns the options of the client with what
 * the hooks returned; a base URL that they changed replaces the servers of operations too.
 */
export function initTransport<Options extends ClientOptions>(
  hooks: SDKHooks,
  options: Options,
  definition: Definition,
): Options {
  const baseURL = serverURL(definition, options);
  const before = baseURL?.href;
  const { httpClient: client = new HTTPClient() } = options;
  const made = hooks.sdkInit<SDKInitOptions>({ baseURL, client });
  const after = made.baseURL?.toString();
  return { ...options, httpClient: made.client, ...(after === before ? {} : { serverURL: after }) };
}
