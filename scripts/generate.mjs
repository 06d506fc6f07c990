// Regenerates output/gr4vy-sessions with each configuration of specs/gr4vy-sessions.
import { freshDist, say, sessions } from './run.mjs';

const built = freshDist();
const codes = sessions.map((config) =>
  say(['dist/cli.js', 'generate', '--config', config, '--out', 'output/gr4vy-sessions']),
);
process.exitCode = Math.max(built, ...codes);
