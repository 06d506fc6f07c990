import { rows } from './rows.js';

type Rows = typeof rows;

/** A named column of the table: what specifications say, or what the SDKs of one generator do. */
export type ConventionSet = 'specwright' | 'speakeasy';

/** The names of the sets; the first holds where nothing is said. */
export const conventionSets = ['specwright', 'speakeasy'] as const satisfies readonly ConventionSet[];

/** A decision for every difference. */
export type Conventions = { readonly [Key in keyof Rows]: keyof Rows[Key]['values'] };

/** What the configuration says of conventions: a set, and single differences that go before it. */
export type ChosenConventions = { readonly conventions?: ConventionSet | undefined } & {
  readonly [Key in keyof Conventions]?: Conventions[Key] | undefined;
};

/** The decisions of a set, with those that were made one by one. */
export function conventionsOf(chosen: ChosenConventions = {}): Conventions {
  const { conventions: set = conventionSets[0] } = chosen;
  const decided = Object.entries(rows).map(([key, row]) => [key, chosen[key as keyof Conventions] ?? row[set]]);
  return Object.fromEntries(decided) as Conventions;
}
