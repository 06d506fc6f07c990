import type { SupportPage } from './language.js';

const retries: SupportPage = {
  path: 'models/utils/retryconfig.md',
  title: 'RetryConfig',
  description: `How failed calls are retried. As an option of a client it applies to all calls, as an option of a call to that one. The
waits grow from one attempt to the next, unless the server says how long to wait.`,
  fields: [
    {
      name: 'strategy',
      type: '*str*',
      required: true,
      description: 'Whether failed calls are retried at all: `backoff` or `none`.',
    },
    {
      name: 'backoff.initial_interval',
      type: '*int*',
      required: true,
      description: 'The first wait, in milliseconds.',
    },
    {
      name: 'backoff.max_interval',
      type: '*int*',
      required: true,
      description: 'The longest wait, in milliseconds.',
    },
    {
      name: 'backoff.exponent',
      type: '*float*',
      required: true,
      description: 'The exponent of the number of attempts, by which the waits grow.',
    },
    {
      name: 'backoff.max_elapsed_time',
      type: '*int*',
      required: true,
      description: 'The time in milliseconds after which the last response or error is final.',
    },
    {
      name: 'retry_connection_errors',
      type: '*bool*',
      required: true,
      description: 'Whether calls without any response are retried too.',
    },
  ],
};

const globals: SupportPage = {
  path: 'models/internal/globals.md',
  title: 'Globals',
  description: 'The parameters of a client, which it sends with each call that has them and does not say otherwise.',
  fields: [],
  globals: true,
};

/** The pages about what every client has. */
export const support: readonly SupportPage[] = [retries, globals];
