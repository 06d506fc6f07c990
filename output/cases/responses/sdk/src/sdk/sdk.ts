import { any_ } from "../funcs/any_.js";
import { byDefault } from "../funcs/byDefault.js";
import { bytes } from "../funcs/bytes.js";
import { choice } from "../funcs/choice.js";
import { empty } from "../funcs/empty.js";
import { events } from "../funcs/events.js";
import { lines } from "../funcs/lines.js";
import { list } from "../funcs/list.js";
import { maybe } from "../funcs/maybe.js";
import { moved } from "../funcs/moved.js";
import { several } from "../funcs/several.js";
import { text } from "../funcs/text.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { MovedResponseHeaders } from "../models/operations/moved.js";
import type { SeveralResponseBody } from "../models/operations/several.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import type { AcceptOptions, Accepts } from "../runtime/responses/accept.js";
import type { EventStream } from "../runtime/responses/events.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  empty(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, empty(this, options));
  }

  several(options?: RequestOptions): ResponsePromise<Case | SeveralResponseBody> {
    return responsePromise(unwrapAsync, several(this, options));
  }

  maybe(options?: RequestOptions): ResponsePromise<Case | undefined> {
    return responsePromise(unwrapAsync, maybe(this, options));
  }

  text(options?: RequestOptions): ResponsePromise<string> {
    return responsePromise(unwrapAsync, text(this, options));
  }

  bytes(options?: RequestOptions): ResponsePromise<ReadableStream<Uint8Array>> {
    return responsePromise(unwrapAsync, bytes(this, options));
  }

  choice(options?: RequestOptions & AcceptOptions<"application/json">): ResponsePromise<Case>;
  choice(options: RequestOptions & Accepts<"text/csv">): ResponsePromise<string>;
  choice(options?: RequestOptions & AcceptOptions<"application/json" | "text/csv">): ResponsePromise<Case | string>;
  choice(options?: RequestOptions): ResponsePromise<Case | string> {
    return responsePromise(unwrapAsync, choice(this, options));
  }

  events(options?: RequestOptions): ResponsePromise<EventStream<Case>> {
    return responsePromise(unwrapAsync, events(this, options));
  }

  lines(options?: RequestOptions): ResponsePromise<AsyncGenerator<Case, void, undefined>> {
    return responsePromise(unwrapAsync, lines(this, options));
  }

  list(options?: RequestOptions): ResponsePromise<Array<Case>> {
    return responsePromise(unwrapAsync, list(this, options));
  }

  byDefault(options?: RequestOptions): ResponsePromise<Case> {
    return responsePromise(unwrapAsync, byDefault(this, options));
  }

  moved(options?: RequestOptions): ResponsePromise<void, MovedResponseHeaders> {
    return responsePromise(unwrapAsync, moved(this, options));
  }

  any(options?: RequestOptions): ResponsePromise<any> {
    return responsePromise(unwrapAsync, any_(this, options));
  }
}
