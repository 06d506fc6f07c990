/** Results of functions for one object, by function. They are released with the object. */
export type Findings = Map<(owner: never) => unknown, unknown>;

/** The result of a function for an object, computed once. */
export function foundIn<Owner extends { readonly findings: Findings }, Result>(
  owner: Owner,
  find: (owner: Owner) => Result,
): Result {
  const { findings } = owner;
  if (!findings.has(find)) findings.set(find, find(owner));
  return findings.get(find) as Result;
}
