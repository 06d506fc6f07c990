import type { SupportPage } from './language.js';

const day: SupportPage = {
  path: 'types/rfcdate.md',
  holds: 'date',
  title: 'RFCDate',
  description: `A calendar day such as 2024-01-15, without time or time zone. Requests and responses hold it as \`YYYY-MM-DD\`, which
\`toString\` and \`toJSON\` return. \`<\` and \`>\` compare days; two days are equal if their \`valueOf\` is. A \`Date\` becomes its
day in the local time zone, as with \`RFCDate.today()\`.`,
  code: (quoted) => `import { RFCDate } from ${quoted('types')};

const day = new RFCDate("2024-01-15");

console.log(day.toString());`,
  fields: [],
};

const retries: SupportPage = {
  path: 'lib/utils/retryconfig.md',
  title: 'RetryConfig',
  description: `How failed calls are retried. As an option of a client it applies to all calls, as an option of a call to that one. The
waits grow from one attempt to the next, unless the server says how long to wait.`,
  code: (quoted) => `import type { RetryConfig } from ${quoted('lib/retries.js')};

const retries: RetryConfig = {
  strategy: "backoff",
  backoff: {
    initialInterval: 500,
    maxInterval: 10_000,
    exponent: 1.5,
    maxElapsedTime: 60_000,
  },
  retryConnectionErrors: true,
};`,
  fields: [
    {
      name: 'strategy',
      type: '*"backoff"* | *"none"*',
      required: true,
      description: 'Whether failed calls are retried at all.',
    },
    {
      name: 'backoff.initialInterval',
      type: '*number*',
      required: true,
      description: 'The first wait, in milliseconds.',
    },
    {
      name: 'backoff.maxInterval',
      type: '*number*',
      required: true,
      description: 'The longest wait, in milliseconds.',
    },
    {
      name: 'backoff.exponent',
      type: '*number*',
      required: true,
      description: 'The exponent of the number of attempts, by which the waits grow.',
    },
    {
      name: 'backoff.maxElapsedTime',
      type: '*number*',
      required: true,
      description: 'The time in milliseconds after which the last response or error is final.',
    },
    {
      name: 'retryConnectionErrors',
      type: '*boolean*',
      description: 'Whether calls without any response are retried too.',
    },
  ],
};

/** The pages about what every client has. */
export const pages: readonly SupportPage[] = [day, retries];
