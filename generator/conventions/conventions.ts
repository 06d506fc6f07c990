import { decisionOf, rows, usually, type Row } from './rows.js';
import { defaultSet, type ConventionSet } from './sets.js';

export { conventionSets, type ConventionSet } from './sets.js';

type Rows = typeof rows;

/** A decision for every difference. */
export type Decisions = { readonly [Key in keyof Rows]: keyof Rows[Key]['values'] };

/** Decisions for all languages, and those that a set makes otherwise in one of them. */
export type Conventions = Decisions & { readonly byLanguage: Readonly<Record<string, Partial<Decisions>>> };

/** What the configuration says of conventions: a set, and single differences that go before it. */
export type ChosenConventions = { readonly conventions?: ConventionSet | undefined } & {
  readonly [Key in keyof Decisions]?: Decisions[Key] | undefined;
};

/** The decisions of a set, with those that were made one by one: these hold in every language. */
export function conventionsOf(chosen: ChosenConventions = {}): Conventions {
  const { conventions: set = defaultSet } = chosen;
  const columns = Object.entries<Row>(rows).map(
    ([key, row]) => [key, chosen[key as keyof Decisions] ?? decisionOf(row, set)] as const,
  );
  const byLanguage: Record<string, Record<string, string>> = {};
  for (const [key, decision] of columns) {
    const { others: _, ...languages } = typeof decision === 'string' ? { others: decision } : decision;
    for (const [language, value] of Object.entries(languages)) (byLanguage[language] ??= {})[key] = value;
  }
  const decided = columns.map(([key, decision]) => [key, usually(decision)]);
  return { ...Object.fromEntries(decided), byLanguage } as Conventions;
}

/** The decisions for one language. */
export const conventionsIn = (conventions: Conventions, language: string): Conventions => ({
  ...conventions,
  ...conventions.byLanguage[language],
});
