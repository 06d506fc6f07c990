import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfiguration } from '../../configuration/configuration.js';
import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { overlayName, renderOverlay } from './from/overlay.js';
import type { Plan } from './plan.js';
import { renderConfiguration } from './render.js';

/** The file that is written: YAML, for it has comments and needs no package beside it. */
export const fileName = 'specwright.config.yaml';

/** Writes the overlay, if there is one, and the configuration that names it; returns what is in the way. */
export function writeAll(
  { actions = [], from }: Plan,
  configuration: UserConfiguration,
  cwd: string,
  force: boolean,
): Diagnostic | undefined {
  const overlay = join(cwd, overlayName);
  if (actions.length > 0 && !force && existsSync(overlay))
    return report('init/exists', `\`${overlayName}\` exists.`, { file: overlayName, pointer: '' });
  const refused = actions.length === 0 ? undefined : write(overlay, renderOverlay(from?.tool ?? '', actions), force);
  return refused ?? write(join(cwd, fileName), renderConfiguration(configuration), force);
}

/** Whoever writes the file in between has written it: it is not written over. */
function write(file: string, text: string, force: boolean): Diagnostic | undefined {
  try {
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    return report('write/failed', `Nothing was written: ${(error as Error).message}`);
  }
}
