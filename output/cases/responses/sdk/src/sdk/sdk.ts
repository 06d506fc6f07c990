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
import type { RequestOptions } from "../lib/api.js";
import type { EventStream } from "../lib/responses/events.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { SeveralResponseBody } from "../models/operations/several.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async empty(options?: RequestOptions): Promise<void> {
    return unwrapAsync(empty(this, options));
  }

  async several(options?: RequestOptions): Promise<Case | SeveralResponseBody> {
    return unwrapAsync(several(this, options));
  }

  async maybe(options?: RequestOptions): Promise<Case | undefined> {
    return unwrapAsync(maybe(this, options));
  }

  async text(options?: RequestOptions): Promise<string> {
    return unwrapAsync(text(this, options));
  }

  async bytes(options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return unwrapAsync(bytes(this, options));
  }

  async choice(options?: RequestOptions): Promise<Case> {
    return unwrapAsync(choice(this, options));
  }

  async events(options?: RequestOptions): Promise<EventStream<Case>> {
    return unwrapAsync(events(this, options));
  }

  async lines(options?: RequestOptions): Promise<AsyncGenerator<Case, void, undefined>> {
    return unwrapAsync(lines(this, options));
  }

  async list(options?: RequestOptions): Promise<Array<Case>> {
    return unwrapAsync(list(this, options));
  }

  async byDefault(options?: RequestOptions): Promise<Case> {
    return unwrapAsync(byDefault(this, options));
  }

  async moved(options?: RequestOptions): Promise<void> {
    return unwrapAsync(moved(this, options));
  }

  async any(options?: RequestOptions): Promise<any> {
    return unwrapAsync(any_(this, options));
  }
}
