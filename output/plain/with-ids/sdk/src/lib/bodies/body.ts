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
