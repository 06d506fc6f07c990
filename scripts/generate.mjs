// Regenerates what output/ holds whole: the sessions, the pet shop and the plain documents.
import { freshDist, made, say } from './run.mjs';

const built = freshDist();
const codes = made.map((args) => say(['dist/cli.js', 'generate', ...args]));
process.exitCode = Math.max(built, ...codes);
