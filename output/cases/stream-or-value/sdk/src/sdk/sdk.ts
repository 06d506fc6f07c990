import { chat } from "../funcs/chat.js";
import { generate } from "../funcs/generate.js";
import { live } from "../funcs/live.js";
import { logs } from "../funcs/logs.js";
import { watch } from "../funcs/watch.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Chunk } from "../models/components/chunk.js";
import type { Completion } from "../models/components/completion.js";
import type { Prompt } from "../models/components/prompt.js";
import type { Question } from "../models/components/question.js";
import type { LiveRequestBody } from "../models/operations/live.js";
import type { LogsRequest } from "../models/operations/logs.js";
import type { WatchRequest } from "../models/operations/watch.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import type { AcceptOptions, Accepts } from "../runtime/responses/accept.js";
import type { EventStream } from "../runtime/responses/events.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  chat(body: Question & { stream: true }, options?: RequestOptions): ResponsePromise<EventStream<Chunk>>;
  chat(body: Question & { stream?: false | undefined }, options?: RequestOptions): ResponsePromise<Completion>;
  chat(body: Question, options?: RequestOptions): ResponsePromise<Completion | EventStream<Chunk>>;
  chat(body: Question, options?: RequestOptions): ResponsePromise<Completion | EventStream<Chunk>> {
    return responsePromise(unwrapAsync, chat(this, body, options));
  }

  generate(
    body?: (Prompt & { stream?: true | undefined }) | undefined,
    options?: RequestOptions,
  ): ResponsePromise<AsyncGenerator<Chunk, void, undefined>>;
  generate(body: Prompt & { stream: false }, options?: RequestOptions): ResponsePromise<Completion>;
  generate(
    body?: Prompt | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Completion | AsyncGenerator<Chunk, void, undefined>>;
  generate(
    body?: Prompt | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Completion | AsyncGenerator<Chunk, void, undefined>> {
    return responsePromise(unwrapAsync, generate(this, body, options));
  }

  logs(
    id: string,
    params: Omit<LogsRequest, "id"> & { stream: true },
    options?: RequestOptions,
  ): ResponsePromise<EventStream<Chunk>>;
  logs(
    id: string,
    params?: (Omit<LogsRequest, "id"> & { stream?: false | undefined }) | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Completion>;
  logs(
    id: string,
    params?: Omit<LogsRequest, "id"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Completion | EventStream<Chunk>>;
  logs(
    id: string,
    params?: Omit<LogsRequest, "id"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Completion | EventStream<Chunk>> {
    return responsePromise(unwrapAsync, logs(this, id, params, options));
  }

  live(body: LiveRequestBody & { live: true }, options?: RequestOptions): ResponsePromise<EventStream<Chunk>>;
  live(body: LiveRequestBody & { live?: false | undefined }, options?: RequestOptions): ResponsePromise<Completion>;
  live(body: LiveRequestBody, options?: RequestOptions): ResponsePromise<Completion | EventStream<Chunk>>;
  live(body: LiveRequestBody, options?: RequestOptions): ResponsePromise<Completion | EventStream<Chunk>> {
    return responsePromise(unwrapAsync, live(this, body, options));
  }

  watch(
    params: WatchRequest | undefined,
    options: RequestOptions & Accepts<"application/json">,
  ): ResponsePromise<Completion>;
  watch(
    params: WatchRequest | undefined,
    options: RequestOptions & Accepts<"text/event-stream">,
  ): ResponsePromise<EventStream<Chunk>>;
  watch(
    params?: WatchRequest | undefined,
    options?: RequestOptions & AcceptOptions<"application/json" | "text/event-stream">,
  ): ResponsePromise<Completion | EventStream<Chunk>>;
  watch(params?: WatchRequest | undefined, options?: RequestOptions): ResponsePromise<Completion | EventStream<Chunk>> {
    return responsePromise(unwrapAsync, watch(this, params, options));
  }
}
