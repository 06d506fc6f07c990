import { strict } from '../src/runtime/checks.js';
import { Client, type ClientOptions } from '../src/runtime/client/client.js';
import type { Definition } from '../src/runtime/client/definition.js';
import type { HttpMeta } from '../src/runtime/responses/errors.js';
import { describeResponse } from '../src/runtime/responses/errors.js';
import { HTTPClient } from '../src/runtime/http.js';
import { bearer } from '../src/runtime/security.js';

/** A small API for tests, with the classes that would be generated for it. */
export class ApiError extends Error {
  readonly statusCode: number;
  readonly body: string;
  constructor(message: string, { response, body }: HttpMeta) {
    super(message);
    this.statusCode = response.status;
    this.body = body;
  }
}

export class FallbackError extends ApiError {
  constructor(message: string, meta: HttpMeta) {
    super(describeResponse(message, meta), meta);
  }
}

export class ValidationError extends ApiError {
  readonly rawValue: unknown;
  readonly rawMessage: unknown;
  override readonly cause: unknown;
  constructor(
    message: string,
    extra: HttpMeta & {
      cause: unknown;
      rawValue: unknown;
      rawMessage: unknown;
    },
  ) {
    super(message, extra);
    this.cause = extra.cause;
    this.rawValue = extra.rawValue;
    this.rawMessage = extra.rawMessage;
  }
  pretty(): string {
    return this.message;
  }
}

export class NotFound extends ApiError {
  readonly data$: { message?: string; code?: string };
  constructor(data: { message?: string; code?: string }, meta: HttpMeta) {
    super(data.message ?? 'Generic error', meta);
    this.data$ = data;
  }
}

export const definition: Definition = {
  servers: {
    live: {
      url: 'https://{region}.api.test/v1',
      variables: { region: { default: 'eu' } },
    },
    sandbox: { url: 'https://sandbox.api.test' },
  },
  security: {
    schemes: { token: bearer('bearerAuth') },
    required: [{ token: [] }],
  },
  environment: 'RUNTIME_TEST',
  userAgent: 'test/1',
  responses: strict,
  errors: { fallback: FallbackError, validation: ValidationError },
};

export interface Options extends ClientOptions {
  bearerAuth?: string | (() => Promise<string>);
  accountId?: string;
  region?: string;
  [option: string]: unknown;
}

/** A client; `changes` are of its definition. */
export function client(options: Options = {}, changes: Partial<Definition> = {}): Client<Options> {
  return new Client<Options>(options, { ...definition, ...changes });
}

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A client whose requests are kept, and answered in turn by `answers` (the last one again and again). */
export function recorded(
  answers: (Response | (() => Response | Promise<Response>))[],
  options: Options = {},
  changes: Partial<Definition> = {},
) {
  const sent: Sent[] = [];
  const httpClient = new HTTPClient({
    fetcher: async (input) => {
      const request = input as Request;
      const headers = Object.fromEntries([...(request.headers as unknown as Iterable<[string, string]>)]);
      sent.push({
        method: request.method,
        url: request.url,
        headers,
        body: await request.clone().text(),
      });
      const answer = answers[Math.min(sent.length, answers.length) - 1]!;
      return typeof answer === 'function' ? answer() : answer.clone();
    },
  });
  return { sent, client: client({ httpClient, ...options }, changes) };
}

/** An answer of JSON. */
export function answer(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}
