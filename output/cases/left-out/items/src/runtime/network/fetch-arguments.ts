import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import { isReadableStream } from "../../types/streams.js";

/**
 * Arguments that the `fetch` of any package accepts: the Request, which converts to its URL for a package that does not know
 * the class, and its contents again as plain values. `made` is what the Request was made from.
 */
export async function fetchArguments(request: Request, made: RequestInit = {}): Promise<[Request, RequestInit]> {
  const { url, method, redirect } = request;
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => (headers[name] = value));
  const init = { ...made, method, headers, redirect, ...(await bodyOf(request, made)) };
  return [Object.assign(request, { toString: () => url }), init];
}

/** A body is a stream only if one was passed: not every `fetch` accepts streams, and none needs them for text. */
async function bodyOf(request: Request, made: RequestInit): Promise<RequestInit> {
  // Platforms without `Request.body` have their own `fetch`, which reads it from the Request.
  if (!request.body) return { body: null };
  if (isReadableStream(made.body)) return { body: unprintable(request.body), duplex: "half" } as RequestInit;
  const bytes = await request.clone().arrayBuffer();
  try {
    // Nothing is lost: invalid UTF-8 throws.
    return { body: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { body: bytes };
  }
}

/** A stream that throws where a `fetch` without streams would send "[object ReadableStream]". */
const unprintable = <T extends object>(stream: T): T =>
  Object.assign(stream, {
    toString() {
      throw new InvalidRequestError("the fetcher cannot send a stream: pass the body as a Blob or bytes");
    },
  });
