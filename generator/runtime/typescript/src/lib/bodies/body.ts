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
  /**
   * The body and its header, if it is there; rejects with InvalidRequestError or SDKValidationError for what it cannot write,
   * among that further members of a call that it has no room for. Those of its client go where they fit.
   */
  readonly write: (wire: unknown, shared?: Extra, own?: Extra) => Promise<Written | undefined>;
}

export type Extra = Readonly<Wire> | undefined;

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
    async write(wire, shared, own) {
      const found = given(key, wire);
      const content = shared || own ? extended(found, shared, own) : found;
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

/** An object with further members, which those of a call make where there is none; anything else as it is. */
function extended(found: unknown, shared: Extra, own: Extra): unknown {
  const content = found === undefined && own ? {} : found;
  const plain = isRecord(content) && Object.getPrototypeOf(content) === Object.prototype;
  if (own && !plain) throw noMembers();
  return plain ? { ...content, ...shared, ...own } : content;
}

/** What is wrong with further members of a body that is no object. */
export const noMembers = (): InvalidRequestError => new InvalidRequestError("extraBody: the body is not an object");
