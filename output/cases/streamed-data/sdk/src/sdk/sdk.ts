import { complete } from "../funcs/complete.js";
import { watch } from "../funcs/watch.js";
import type { RequestOptions } from "../lib/api.js";
import type { EventStream } from "../lib/responses/events.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Answer } from "../models/components/answer.js";
import type { Chunk } from "../models/components/chunk.js";
import type { CompleteRequestBody } from "../models/operations/complete.js";
import { unwrapAsync } from "../types/fp.js";

export class Chat extends ClientSDK {
  complete(request: CompleteRequestBody & { live: true }, options?: RequestOptions): Promise<EventStream<Chunk>>;
  complete(request: CompleteRequestBody & { live?: false | undefined }, options?: RequestOptions): Promise<Answer>;
  complete(request: CompleteRequestBody, options?: RequestOptions): Promise<Answer | EventStream<Chunk>>;
  async complete(request: CompleteRequestBody, options?: RequestOptions): Promise<Answer | EventStream<Chunk>> {
    return unwrapAsync(complete(this, request, options));
  }

  async watch(options?: RequestOptions): Promise<EventStream<string>> {
    return unwrapAsync(watch(this, options));
  }
}
