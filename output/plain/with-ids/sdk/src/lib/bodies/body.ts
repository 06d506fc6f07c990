import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import type { Awaitable } from "../http.js";

/** What a platform's Request takes for a body. */
export type Payload = NonNullable<RequestInit["body"]>;

/** How a request's body is written. */
export interface Body {
  /** Wire key of the body in the encoded request; without it the whole request is the body. */
  readonly key?: string | undefined;
  readonly required?: boolean | undefined;
  /** Content-Type, `undefined` where the platform adds its own. */
  readonly type: string | undefined;
  readonly write: (wire: unknown) => Awaitable<Payload>;
}

/** A writer that rejects with InvalidRequestError or SDKValidationError for what it cannot write. */
export function writer(write: Body["write"]): Body["write"] {
  return async (wire) => {
    try {
      return await write(wire);
    } catch (cause) {
      if (cause instanceof SDKValidationError) throw cause;
      throw new InvalidRequestError("The body cannot be written", { cause });
    }
  };
}
