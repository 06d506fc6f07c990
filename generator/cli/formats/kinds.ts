import type { CheckedOutput } from '../../output/check.js';
import type { Drift } from '../../output/drift.js';

/** A kind of drift, like a row of the catalogue of diagnostics. Always an error. */
interface DriftKind {
  readonly code: string;
  readonly title: string;
  readonly hint: string;
}

const generate = '`specwright generate` brings the output up to date.';

/** The kinds of drift in the order of the report. Changes that would be lost come first. */
export const driftKinds: Readonly<Record<Drift['kind'], DriftKind>> = {
  edited: {
    code: 'drift/edited',
    title: 'A generated file was changed by hand',
    hint: '`specwright generate` overwrites it; list it under `keep` of the target to keep it.',
  },
  stale: { code: 'drift/stale', title: 'A file does not match the document', hint: generate },
  missing: { code: 'drift/missing', title: 'A generated file is missing', hint: generate },
  extra: {
    code: 'drift/extra',
    title: 'A file that is not generated exists',
    hint: '`specwright generate` removes files that it generated; delete others, or list them under `keep` of the target.',
  },
};

/** The kinds of drift of a whole output. */
export const outputKinds: Readonly<Record<Extract<CheckedOutput['state'], 'absent' | 'empty'>, DriftKind>> = {
  absent: {
    code: 'drift/absent',
    title: 'Nothing was written to an output yet',
    hint: '`specwright generate` writes it; check it in with its `.specwright.json`.',
  },
  empty: {
    code: 'drift/empty',
    title: 'No file is generated for an output, so that nothing was compared',
    hint: 'Check that `input` is the right document, and that it has operations or schemas.',
  },
};

/** All kinds by code, for `explain` and lists of rules. */
export const driftCodes: ReadonlyMap<string, DriftKind> = new Map(
  [...Object.values(driftKinds), ...Object.values(outputKinds)].map((kind) => [kind.code, kind]),
);
