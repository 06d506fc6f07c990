import type { Conventions } from '../../conventions/conventions.js';
import type { SupportPage } from '../../languages/language.js';
import { apiHolds } from '../../model/walk.js';
import type { PageKind } from './page.js';
import { quote } from '../../samples/typescript-text.js';
import { objectOf, value } from '../../markdown/shape.js';
import { layOut } from '../../markdown/table.js';
import { code, fenced } from '../../markdown/text.js';
import { mark } from '../../markdown/reference/field-table.js';

interface DayView {
  readonly sample: string;
}

interface RetriesView extends DayView {
  readonly table: string;
}

const day = (packageName: string): DayView => ({
  sample: fenced(
    'typescript',
    `import { RFCDate } from ${quote(`${packageName}/types`)};

const day = new RFCDate("2024-01-15");

console.log(day.toString());`,
  ),
});

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

const retries = (packageName: string, columns: Conventions['tableColumns']): RetriesView => ({
  sample: fenced(
    'typescript',
    `import type { RetryConfig } from ${quote(`${packageName}/lib/retries.js`)};

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
  ),
  table: layOut(
    ['Field', 'Type', 'Required', 'Description'],
    retryFields.map(([name, type, required, description]) => [
      code(name),
      type.replace('|', '\\|'),
      mark(required),
      description,
    ]),
    columns,
  ),
});

const views: Readonly<
  Record<SupportPage['template'], (packageName: string, columns: Conventions['tableColumns']) => object>
> = { rfcdate: day, retries };

/** The pages about what every client of a language has, as far as cells of this API lead to them. */
export const supportPages: PageKind = {
  templates: {
    rfcdate: objectOf<DayView>(() => ({ sample: value })),
    retries: objectOf<RetriesView>(() => ({ sample: value, table: value })),
  },
  plan: ({ api: { language, model }, context, template }) =>
    (language.support ?? [])
      .filter(({ holds }) => (holds === undefined ? model.operations.length > 0 : apiHolds(model, holds)))
      .map((page) => ({
        path: page.path,
        text: () => template(page.template)(views[page.template](context.package, context.conventions.tableColumns)),
      })),
};
