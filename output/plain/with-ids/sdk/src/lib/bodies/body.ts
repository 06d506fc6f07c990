import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import type { Awaitable } from "../http.js";
import { get, isRecord, type Wire } from "../record.js";

/** What a platform's Request takes for a body. */
export type Payload = NonNullable<RequestInit["body"]>;

/** How a request's body is written. */
export interface Body {
  /** Without a key the whole request is the body. */
  readonly whole: boolean;
  readonly required: boolean;
  /** Whether files can be in it. */
  readonly files?: boolean;
  /** The body and its header, if it is there; rejects with InvalidRequestError or SDKValidationError for what it cannot write. */
  readonly write: (wire: unknown, extra?: Wire) => Promise<Written | undefined>;
}

export interface Written {
  readonly body: Payload;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a body is made of: the value at the key of the encoded request, else the whole of it. */
export function given(key: string | undefined, wire: unknown): unknown {
  return key === undefined ? wire : get(Object(wire) as Wire, key);
}

/**
 * A body: the value at `key` of the encoded request, else the whole of it, of the media type, `undefined` where the
 * platform adds its own.
 */
export function body(
  key: string | undefined,
  type: string | undefined,
  required: boolean = false,
  write: (wire: unknown) => Awaitable<Payload>,
): Body {
  return {
    whole: key === undefined,
    required,
    async write(wire, extra = {}) {
      const found = given(key, wire);
      const content = Object.keys(extra).length ? extended(found, extra) : found;
      if (content === undefined) return undefined;
      const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
      try {
        return { body: await write(content), headers };
      } catch (cause) {
        if (cause instanceof SDKValidationError) throw cause;
        throw new InvalidRequestError("The body cannot be written", { cause });
      }
    },
  };
}

/** An object with further members; anything else as it is. */
function extended(content: unknown = {}, extra: Wire): unknown {
  const plain = isRecord(content) && Object.getPrototypeOf(content) === Object.prototype;
  return plain ? { ...content, ...extra } : content;
}
