import { describe, expect, it } from 'vitest';
import { mutantsOf, type Mutant } from './typed/mutants.js';
import { sdkService, type SdkService } from './typed/service.js';

// Types and wire code of an SDK speak of the same things: whoever changes one alone hears of it from the compiler.

const thorough = process.env['PROOFS'] === 'all';
const sdks = ['petshop', 'plain/with-ids', 'gr4vy-sessions/typescript-2025'];
/** How many mutants of each SDK are tried, from one end to the other; all of them in the shared checks. */
const sample = 25;

const sameTypes = `
type Same<A, B> = (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false;`;

/** Whether the compiler takes a mutant, although it is another program: the types of both are not the same. */
function isTaken({ complaints }: SdkService, { file, text, unless }: Mutant): boolean {
  if (complaints(file, text).length > 0) return false;
  if (unless === undefined) return true;
  const probe = `${text}${sameTypes}\nexport const same: Same<${unless[0]}, ${unless[1]}> = true;`;
  return complaints(file, probe).length > 0;
}

describe.each(sdks)('the compiler', (sdk) => {
  const service = sdkService(sdk);
  const mutants = mutantsOf(service.files);
  const step = thorough ? 1 : Math.max(1, Math.ceil(mutants.length / sample));
  const tried = mutants.filter((_, index) => index % step === 0);

  it(`has no complaint about ${sdk}`, () => {
    expect([...service.files].flatMap(([file, text]) => service.complaints(file, text))).toEqual([]);
  });

  it(`refuses ${String(tried.length)} of ${String(mutants.length)} mutants of ${sdk}`, () => {
    expect(tried.length).toBeGreaterThan(10);
    const taken = tried.filter((mutant) => isTaken(service, mutant));
    expect(taken.map(({ file, what }) => `${file}: ${what}`)).toEqual([]);
  }, 600_000);
});
