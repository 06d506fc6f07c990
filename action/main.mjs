// The script of the GitHub Action (action.yml): reads its inputs from the environment and runs one of the modes.
import process from 'node:process';
import { check } from './check.mjs';
import { diff } from './diff.mjs';
import { Fault } from './fault.mjs';
import { readInputs } from './inputs.mjs';
import { annotate, fenced } from './log.mjs';
import { setOutput } from './output.mjs';
import { regenerate } from './regenerate.mjs';

/** What the Action can do: each mode gives the exit code of the step. */
const modes = { check, diff, regenerate };

try {
  const inputs = readInputs(process.env, Object.keys(modes));
  const exitCode = await modes[inputs.mode](inputs);
  setOutput(process.env, 'exit-code', exitCode);
  process.exitCode = exitCode;
} catch (error) {
  if (error instanceof Fault) {
    if (error.details !== '') fenced(error.details);
    annotate('error', error.message);
  } else {
    fenced(error.stack ?? String(error));
    annotate('error', 'This is a fault of the Action; see the log.');
  }
  process.exitCode = 1;
}
