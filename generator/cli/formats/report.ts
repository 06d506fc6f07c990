import type { Reported } from '../../diagnostics/diagnostic.js';
import type { CheckedOutput } from '../../output/check.js';
import type { Written } from '../../output/write.js';

/** Everything `check` has to say. */
export interface CheckReport extends Reported {
  readonly exitCode: number;
  /** How each output is; absent where errors came first and nothing was compared. */
  readonly outputs?: readonly CheckedOutput[];
  /** How each project ended, where the configuration lists several. */
  readonly projects?: readonly { readonly name: string; readonly exitCode: number }[];
  /** What `--fix` did. */
  readonly written?: Written;
}

/** How a report is to be shown. */
export interface Presentation {
  readonly color: { readonly stdout: boolean; readonly stderr: boolean };
  /** Only errors and drift. */
  readonly quiet: boolean;
  /** Every diagnostic, however many are alike. */
  readonly all: boolean;
  /** Every output and every file that was written, in formats for people. */
  readonly verbose: boolean;
  /** The path of a file as a reader of the report looks it up: relative to the root of the checkout where that is known. */
  readonly place: (file: string) => string;
}

/** A report in one format. */
export interface Rendered {
  readonly stdout: string;
  /** What people read beside it; formats for programs have none. */
  readonly stderr?: string;
}

/** A format of reports: one file of this folder each, a row of the table in `formats.ts`. */
export type Renderer = (report: CheckReport, how: Presentation) => Rendered;

/** How the check as a whole ended. */
export type CheckState = CheckedOutput['state'] | 'failed' | 'written';

/** From the best to the worst, which decides. */
const states = ['current', 'drifted', 'absent', 'empty'] as const;

/** The state of a report: that of the worst output; `failed` where nothing was compared, `written` after `--fix`. */
export function stateOf({ outputs, written }: CheckReport): CheckState {
  if (written !== undefined) return 'written';
  if (outputs === undefined) return 'failed';
  return states.toReversed().find((state) => outputs.some((output) => output.state === state)) ?? 'current';
}
