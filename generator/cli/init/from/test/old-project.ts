import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readModel } from '../../../../app/model.js';
import { run } from '../../../../pipeline/run.js';
import { decided, unfiltered } from '../../decide.js';
import { assemble } from '../../plan.js';
import { takeOver } from '../../take-over.js';

/** A folder with these files. */
export function projectOf(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'specwright-from-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

/** What `init --from` makes of a folder: what it writes, and what it says of each setting. */
export async function converted(files: Readonly<Record<string, string>>, from = '.', document?: string) {
  const cwd = projectOf(files);
  const { plan, diagnostics } = await takeOver(from, cwd);
  const faults = diagnostics.map(({ code, place }) => `${code} ${place?.file ?? ''}#${place?.pointer ?? ''}`);
  if (plan === undefined) return { faults, configuration: {}, actions: [], lines: [], tool: undefined };
  const whole = document === undefined ? plan : { ...plan, draft: new Map([...plan.draft, ['input', document]]) };
  const task = {
    document: undefined,
    configuration: assemble(unfiltered(whole), undefined),
    out: undefined,
    strict: false,
  };
  const { value } = await readModel(task, { cwd }, run);
  const done = decided(whole, value);
  return {
    faults,
    tool: done.from?.tool,
    configuration: assemble(done, undefined),
    actions: (done.actions ?? []).map(({ target, ...rest }) => [
      target,
      rest.remove === true ? 'removed' : rest.update,
    ]),
    lines: (done.from?.lines ?? []).map(
      ({ key, verdict, to, said }) =>
        `${verdict} ${key}${to === undefined ? '' : ` > ${to}`}${to === 'overlays' || to === 'names' ? `: ${said}` : ''}`,
    ),
  };
}
