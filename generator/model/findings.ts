/** What functions have found in one thing, by the functions. It belongs to that thing and goes with it. */
export type Findings = Map<(owner: never) => unknown, unknown>;

/** What a function finds in something, found once. */
export function foundIn<Owner extends { readonly findings: Findings }, Result>(
  owner: Owner,
  find: (owner: Owner) => Result,
): Result {
  const { findings } = owner;
  if (!findings.has(find)) findings.set(find, find(owner));
  return findings.get(find) as Result;
}
