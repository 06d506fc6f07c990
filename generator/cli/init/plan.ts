import type { Reported } from '../../diagnostics/diagnostic.js';
import { rows } from '../../conventions/rows.js';
import type { UserConfiguration } from '../../configuration/configuration.js';
import { builtin, usualTargets } from '../../targets/builtin.js';
import type { Draft } from './from/apply.js';
import type { Decide } from './from/decided.js';
import type { OverlayAction } from './from/overlay.js';
import type { Line } from './from/line.js';

export type TargetKind = (typeof builtin)[number]['target']['name'];

/** The kinds of target, as flags and answers name them. */
export const targetKinds: readonly TargetKind[] = builtin.map(({ target }) => target.name);

/** The kinds that are generated unless something else is asked for. */
export const usualKinds: readonly TargetKind[] = usualTargets.map(({ target }) => target.name);

/** The folder that each kind writes to, below that of all outputs. */
const outputs = new Map<string, string>(builtin.map(({ target, output }) => [target.name, output]));

/** What is known of the configuration that is to be written. */
export interface Plan {
  /** By keys of ours; those of targets begin with the kind of target. */
  readonly draft: Draft;
  readonly targets: readonly TargetKind[];
  /** What was taken over, and from where; absent where there was nothing to take over. */
  readonly from?: TakenOver;
  /** What the document needs, as an overlay that is written beside the configuration. */
  readonly actions?: readonly OverlayAction[];
}

/** The configuration of another tool. */
export interface TakenOver {
  readonly tool: string;
  readonly lines: readonly Line[];
  /** What is left to decide when the document is known. */
  readonly decide?: Decide | undefined;
  /** How to get a document where there is none. */
  readonly wanting?: string | undefined;
}

/** A plan, or why there is none. */
export interface Planned extends Reported {
  readonly plan: Plan | undefined;
}

/** The order of keys in a configuration; it is that of the reference. */
const order = [
  'input',
  'overlays',
  'package',
  'client',
  'conventions',
  ...Object.keys(rows),
  'errors.base',
  'errors.fallback',
  'folders.components',
  'folders.operations',
  'folders.errors',
  'environmentPrefix',
  'positionalArguments',
  'bodyFirst',
  'include',
  'exclude',
  'samples.optional',
  'names',
];

/** The configuration as people write it; `out` is the folder that holds the outputs, below that of the configuration. */
export function assemble({ draft, targets }: Plan, out: string | undefined): UserConfiguration {
  const root: Record<string, unknown> = {};
  for (const key of order) {
    if (!draft.has(key)) continue;
    const [section = '', member] = key.split('.');
    if (member === undefined) root[section] = draft.get(key);
    else root[section] = { ...(root[section] as object | undefined), [member]: draft.get(key) };
  }
  const front = out === undefined ? '' : `${out.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '')}/`;
  const made = targets.map((target) => {
    const own = [...draft].flatMap(([key, value]) =>
      key.startsWith(`${target}.`) ? [[key.slice(target.length + 1), value]] : [],
    );
    return {
      target,
      output: `${front}${outputs.get(target) ?? target}`,
      ...(Object.fromEntries(own) as object),
    };
  });
  return { ...root, targets: made };
}
