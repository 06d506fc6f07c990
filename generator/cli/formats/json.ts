import { flatten } from '../../diagnostics/json.js';
import { stateOf, type Renderer } from './report.js';
import { jsonText } from '../../text/json.js';

/** One JSON object as described in `schemas/check.schema.json`. */
export const json: Renderer = (report) => {
  const { exitCode, outputs = [], projects, written } = report;
  const value = {
    command: 'check',
    exitCode,
    state: stateOf(report),
    diagnostics: flatten(report),
    outputs: outputs.map(({ path, state, files }) => ({ path, state, files })),
    drift: outputs.flatMap(({ drifts }) => drifts),
    ...(projects === undefined ? {} : { projects }),
    ...(written === undefined ? {} : { files: written }),
  };
  return { stdout: `${jsonText(value, 2)}\n` };
};
