import type { SupportPage as Support } from '../languages/language.js';
import { quote } from '../samples/typescript-text.js';
import { fill } from '../surface/piece.js';
import type { Field, SupportPage } from './page.js';
import { snippet } from './snippet.js';
import { inlineOf } from './spelled.js';
import { plainField } from './table-field.js';

/** What a page says, and its sample. */
interface Content {
  readonly title: string;
  readonly description: string;
  readonly code: (packageName: string) => string;
  readonly fields: readonly Field[];
}

const day: Content = {
  title: 'RFCDate',
  description: `A calendar day such as 2024-01-15, without time or time zone. Requests and responses hold it as \`YYYY-MM-DD\`, which
\`toString\` and \`toJSON\` return. \`<\` and \`>\` compare days; two days are equal if their \`valueOf\` is. A \`Date\` becomes its
day in the local time zone, as with \`RFCDate.today()\`.`,
  code: (packageName) => `import { RFCDate } from ${quote(`${packageName}/types`)};

const day = new RFCDate("2024-01-15");

console.log(day.toString());`,
  fields: [],
};

/** Names and types of the fields, whether they are required, and what they do. */
const retryFields: readonly (readonly [name: string, type: string, required: boolean, description: string])[] = [
  ['strategy', '*"backoff"* | *"none"*', true, 'Whether failed calls are retried at all.'],
  ['backoff.initialInterval', '*number*', true, 'The first wait, in milliseconds.'],
  ['backoff.maxInterval', '*number*', true, 'The longest wait, in milliseconds.'],
  ['backoff.exponent', '*number*', true, 'The exponent of the number of attempts, by which the waits grow.'],
  [
    'backoff.maxElapsedTime',
    '*number*',
    true,
    'The time in milliseconds after which the last response or error is final.',
  ],
  ['retryConnectionErrors', '*boolean*', false, 'Whether calls without any response are retried too.'],
];

const retries: Content = {
  title: 'RetryConfig',
  description: `How failed calls are retried. As an option of a client it applies to all calls, as an option of a call to that one. The
waits grow from one attempt to the next, unless the server says how long to wait.`,
  code: (packageName) => `import type { RetryConfig } from ${quote(`${packageName}/lib/retries.js`)};

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
  fields: retryFields.map(([name, type, required, description]) =>
    plainField(name, inlineOf(fill(type, {})), required, description),
  ),
};

const contents: Readonly<Record<Support['template'], Content>> = { rfcdate: day, retries };

/** The page of what every client has. */
export function supportPage({ template, path }: Support, packageName: string): SupportPage {
  const { title, description, code, fields } = contents[template];
  return { kind: 'support', id: template, path, title, description, sample: snippet(code(packageName)), fields };
}
