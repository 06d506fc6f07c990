import type { Client } from "../client/client.js";

/** A client as a call sees it that has credentials of its own; those that are undefined remain the client's. */
export function withCredentials<C extends Client<any>>(client: C, credentials: object = {}): C {
  const own = Object.entries(credentials).filter(([, value]) => value !== undefined);
  const bound = {
    _options: { ...client._options, ...Object.fromEntries(own) },
    _createRequest: client._createRequest.bind(client),
    _do: client._do.bind(client),
  };
  return Object.assign(Object.create(client) as C, bound);
}
