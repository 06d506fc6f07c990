import { features } from "../funcs/features.js";
import { lines } from "../funcs/lines.js";
import { ownSentinel } from "../funcs/ownSentinel.js";
import { sequence } from "../funcs/sequence.js";
import { texts } from "../funcs/texts.js";
import { usual } from "../funcs/usual.js";
import type { RequestOptions } from "../lib/api.js";
import type { EventStream } from "../lib/responses/events.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Chunk } from "../models/components/chunk.js";
import type { OwnSentinelResponseBody } from "../models/operations/ownsentinel.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async usual(options?: RequestOptions): Promise<EventStream<Chunk>> {
    return unwrapAsync(usual(this, options));
  }

  async ownSentinel(options?: RequestOptions): Promise<EventStream<OwnSentinelResponseBody>> {
    return unwrapAsync(ownSentinel(this, options));
  }

  async texts(options?: RequestOptions): Promise<EventStream<string>> {
    return unwrapAsync(texts(this, options));
  }

  async sequence(options?: RequestOptions): Promise<AsyncGenerator<Chunk, void, undefined>> {
    return unwrapAsync(sequence(this, options));
  }

  async features(options?: RequestOptions): Promise<AsyncGenerator<Chunk, void, undefined>> {
    return unwrapAsync(features(this, options));
  }

  async lines(options?: RequestOptions): Promise<AsyncGenerator<Chunk, void, undefined>> {
    return unwrapAsync(lines(this, options));
  }
}
