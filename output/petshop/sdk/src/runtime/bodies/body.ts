import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import type { Awaitable } from "../http.js";
import { get, isRecord, type Wire } from "../record.js";

/** What the platform's Request accepts as a body. */
export type Payload = NonNullable<RequestInit["body"]>;

/** How a request's body is written. */
export interface Body {
  /** Without a key the whole request is the body. */
  readonly whole: boolean;
  readonly required: boolean;
  /** Whether it can hold files. */
  readonly files?: boolean;
  /**
   * The body and its header, if there is one; rejects with InvalidRequestError or SDKValidationError for what it cannot write,
   * including extra members of a call that have no place in it. Extra members of the client are added where they fit.
   */
  readonly write: (wire: unknown, shared?: Extra, own?: Extra) => Promise<Written | undefined>;
}

export type Extra = Readonly<Wire> | undefined;

export interface Written {
  readonly body: Payload;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a body is written from, and as what. */
export interface BodyFormat {
  /** The member of the encoded request; absent: the whole request. */
  readonly key?: string;
  readonly mediaType?: string;
  readonly required?: boolean;
}

/** The format of a body with JSON in it; with `exactText` no number is rounded. */
export interface JSONFormat extends BodyFormat {
  readonly write?: (wire: unknown) => string;
}

/** The value to write: the one at the key of the encoded request, else the whole request. */
export function given(key: string | undefined, wire: unknown): unknown {
  return key === undefined ? wire : get(Object(wire) as Wire, key);
}

/** A body of the format; without a media type the platform adds its own. */
export function body(
  { key, mediaType, required = false }: { [Name in keyof BodyFormat]: BodyFormat[Name] | undefined },
  write: (wire: unknown) => Awaitable<Payload>,
): Body {
  return {
    whole: key === undefined,
    required,
    async write(wire, shared, own) {
      const found = given(key, wire);
      const content = shared || own ? extended(found, shared, own) : found;
      if (content === undefined) return undefined;
      const headers: Record<string, string> = mediaType === undefined ? {} : { "content-type": mediaType };
      try {
        return { body: await write(content), headers };
      } catch (cause) {
        if (cause instanceof SDKValidationError) throw cause;
        throw new InvalidRequestError("The body cannot be written", { cause });
      }
    },
  };
}

/** An object with the extra members; those of a call create one where there is none. Any other value is unchanged. */
function extended(found: unknown, shared: Extra, own: Extra): unknown {
  const content = found === undefined && own ? {} : found;
  const plain = isRecord(content) && Object.getPrototypeOf(content) === Object.prototype;
  if (own && !plain) throw noMembers();
  return plain ? { ...content, ...shared, ...own } : content;
}

/** The error for extra members of a body that is not an object. */
export const noMembers = (): InvalidRequestError => new InvalidRequestError("extraBody: the body is not an object");
