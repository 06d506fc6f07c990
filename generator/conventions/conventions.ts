import { rows, usually, type Row } from './rows.js';

type Rows = typeof rows;

/** A named column of the table: what specifications say, or what the SDKs of one generator do. */
export type ConventionSet = 'specwright' | 'speakeasy';

/** The names of the sets; the first is the default. */
export const conventionSets = ['specwright', 'speakeasy'] as const satisfies readonly ConventionSet[];

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
  const { conventions: set = conventionSets[0] } = chosen;
  const columns = Object.entries<Row>(rows).map(
    ([key, row]) => [key, chosen[key as keyof Decisions] ?? row[set]] as const,
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
