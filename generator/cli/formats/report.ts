import type { Reported } from '../../diagnostics/diagnostic.js';
import type { CheckedOutput } from '../../output/check.js';
import type { Written } from '../../output/write.js';

/** The report of `check`. */
export interface CheckReport extends Reported {
  readonly exitCode: number;
  /** The state of each output; absent if errors prevented the comparison. */
  readonly outputs?: readonly CheckedOutput[];
  /** The outcome of each project, if the configuration is a list. */
  readonly projects?: readonly { readonly name: string; readonly exitCode: number }[];
  /** The result of `--fix`. */
  readonly written?: Written;
}

/** Display options of a report. */
export interface Presentation {
  readonly color: { readonly stdout: boolean; readonly stderr: boolean };
  /** Whether to show only errors and drift. */
  readonly quiet: boolean;
  /** Whether to show every diagnostic of a code. */
  readonly all: boolean;
  /** Whether to list every output and written file, in formats for people. */
  readonly verbose: boolean;
  /** The path of a file for readers of the report: relative to the checkout if that is known. */
  readonly place: (file: string) => string;
}

/** A report in one format. */
export interface Rendered {
  readonly stdout: string;
  /** The text on stderr; formats for programs have none. */
  readonly stderr?: string;
}

/** A format of reports: a file in this folder and a row in `formats.ts`. */
export type Renderer = (report: CheckReport, how: Presentation) => Rendered;

/** The overall result of a check. */
export type CheckState = CheckedOutput['state'] | 'failed' | 'written';

/** From the best to the worst. The worst decides. */
const states = ['current', 'drifted', 'absent', 'empty'] as const;

/** The state of a report: that of the worst output; `failed` if nothing was compared, `written` after `--fix`. */
export function stateOf({ outputs, written }: CheckReport): CheckState {
  if (written !== undefined) return 'written';
  if (outputs === undefined) return 'failed';
  return states.toReversed().find((state) => outputs.some((output) => output.state === state)) ?? 'current';
}
