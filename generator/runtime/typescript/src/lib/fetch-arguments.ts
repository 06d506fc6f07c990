import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import { isReadableStream } from "../types/streams.js";

/**
 * What a `fetch` of any package takes for a request: the Request, which reads as its URL where it is a stranger's, and all
 * that it says once more as plain values. `made` is what the Request was made from.
 */
export async function fetchArguments(request: Request, made: RequestInit = {}): Promise<[Request, RequestInit]> {
  const { url, method, redirect } = request;
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => (headers[name] = value));
  const init = { ...made, method, headers, redirect, ...(await bodyOf(request, made)) };
  return [Object.assign(request, { toString: () => url }), init];
}

/** A body is a stream only where one was given: not every `fetch` takes them, and none needs them for text. */
async function bodyOf(request: Request, made: RequestInit): Promise<RequestInit> {
  // Platforms without it have a `fetch` of their own, which takes it from the Request.
  if (!request.body) return { body: null };
  if (isReadableStream(made.body)) return { body: unprintable(request.body), duplex: "half" } as RequestInit;
  const bytes = await request.clone().arrayBuffer();
  try {
    // Nothing is lost: what is not UTF-8 throws.
    return { body: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { body: bytes };
  }
}

/** A stream that a `fetch` without streams does not send as "[object ReadableStream]". */
const unprintable = <T extends object>(stream: T): T =>
  Object.assign(stream, {
    toString() {
      throw new InvalidRequestError("the fetcher cannot send a stream: give the body as a Blob or bytes");
    },
  });
