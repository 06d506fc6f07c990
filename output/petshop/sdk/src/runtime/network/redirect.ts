import { ConnectionError } from "../../models/errors/httpclienterrors.js";
import type { Place, Send } from "../security.js";
import { discard } from "./discard.js";

const MOST = 20;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Sends a request and follows redirects without sending its credentials to another origin. `fetch` protects only the
 * header Authorization, so it does not follow them itself.
 */
export async function guarded(request: Request, send: Send, credentials: readonly Place[]): Promise<Response> {
  if (request.redirect !== "follow") return send(request);
  let at = new Request(request, { redirect: "manual" });
  for (let hop = 0; hop <= MOST; hop++) {
    const copy = at.body === null ? at : at.clone();
    const response = await send(at);
    const to = response.headers.get("location");
    // Browsers do not expose the target.
    if (response.type === "opaqueredirect") {
      throw new ConnectionError("the server redirects, and credentials may not follow");
    }
    if (!REDIRECTS.includes(response.status) || to === null) return response;
    await discard(response);
    at = follow(copy, response.status, to, credentials);
  }
  throw new ConnectionError(`more than ${MOST} redirects`);
}

function follow(from: Request, status: number, location: string, credentials: readonly Place[]): Request {
  const url = new URL(location, from.url);
  // Other schemes would pass off a file or a text of the server's own as a response.
  if (!/^https?:$/.test(url.protocol)) throw new ConnectionError(`the server redirects to ${url.protocol}`);
  const headers = new Headers(from.headers);
  if (url.origin !== new URL(from.url).origin) {
    for (const name of credentials.flatMap((one) => Object.keys(one.headers ?? {}))) headers.delete(name);
    headers.delete("authorization");
    headers.delete("cookie");
  }
  const { method, signal, body } = from;
  const init = { headers, signal, redirect: "manual" } as const;
  const asGet = status === 303 ? method !== "HEAD" : status < 303 && method === "POST";
  if (!asGet) {
    const duplex = { duplex: "half" } as const;
    return new Request(url, { ...init, ...duplex, method, body });
  }
  headers.delete("content-type");
  headers.delete("content-length");
  return new Request(url, init);
}
