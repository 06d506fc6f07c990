/**
 * How often a property is tried, and from where: the same values each time, so that what fails once fails again.
 * PROOF_RUNS multiplies, PROOF_SEED looks elsewhere.
 */
export function runs(count: number): { numRuns: number; seed: number; endOnFailure: boolean } {
  return {
    // What fails takes seconds a time: a smaller example would take minutes to find.
    endOnFailure: true,
    numRuns: count * Number(process.env['PROOF_RUNS'] ?? 1),
    seed: Number(process.env['PROOF_SEED'] ?? 20_261_121),
  };
}
