import { chunks } from "../funcs/chunks.js";
import { features } from "../funcs/features.js";
import { lines } from "../funcs/lines.js";
import { list } from "../funcs/list.js";
import { ownSentinel } from "../funcs/ownSentinel.js";
import { sequence } from "../funcs/sequence.js";
import { texts } from "../funcs/texts.js";
import { usual } from "../funcs/usual.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Chunk } from "../models/components/chunk.js";
import type { OwnSentinelResponseBody } from "../models/operations/ownsentinel.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import type { EventStream } from "../runtime/responses/events.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  usual(options?: RequestOptions): ResponsePromise<EventStream<Chunk>> {
    return responsePromise(unwrapAsync, usual(this, options));
  }

  ownSentinel(options?: RequestOptions): ResponsePromise<EventStream<OwnSentinelResponseBody>> {
    return responsePromise(unwrapAsync, ownSentinel(this, options));
  }

  texts(options?: RequestOptions): ResponsePromise<EventStream<string>> {
    return responsePromise(unwrapAsync, texts(this, options));
  }

  sequence(options?: RequestOptions): ResponsePromise<AsyncGenerator<Chunk, void, undefined>> {
    return responsePromise(unwrapAsync, sequence(this, options));
  }

  features(options?: RequestOptions): ResponsePromise<AsyncGenerator<Chunk, void, undefined>> {
    return responsePromise(unwrapAsync, features(this, options));
  }

  lines(options?: RequestOptions): ResponsePromise<AsyncGenerator<Chunk, void, undefined>> {
    return responsePromise(unwrapAsync, lines(this, options));
  }

  list(options?: RequestOptions): ResponsePromise<AsyncGenerator<Chunk, void, undefined>> {
    return responsePromise(unwrapAsync, list(this, options));
  }

  chunks(options?: RequestOptions): ResponsePromise<EventStream<Chunk>> {
    return responsePromise(unwrapAsync, chunks(this, options));
  }
}
