import { Command, CommanderError } from 'commander';
import { visible } from '../diagnostics/visible.js';
import type { Run } from '../pipeline/result.js';
import { exitCodes } from './exit.js';
import type { Terminal } from './terminal.js';
import { version } from '../targets/version.js';
import { exampleText } from './commands/command.js';
import { commands } from './commands/commands.js';
import { jsonText } from '../text/json.js';

/** Runs the command line with the arguments after the program's name; returns the exit code and never throws. */
export async function main(argv: readonly string[], terminal: Terminal, run: Run): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = build(terminal, run, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    return fault(error, argv, terminal);
  }
}

function build(terminal: Terminal, run: Run, end: (exitCode: number) => void): Command {
  const program = new Command('specwright')
    .description('Reads an OpenAPI document and writes a typed TypeScript SDK and the reference pages that match it.')
    .version(version(), '-V, --version', 'print the version')
    .option('--debug', 'print the stack of an unexpected fault')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .addHelpText('after', exampleText(['generate openapi.yaml', 'check', 'explain ref/missing']))
    .addHelpText(
      'after',
      '\nExit codes:\n  0 done, or no drift\n  1 the document has errors, or there is drift\n  2 wrong use or configuration\n  70 a fault of Specwright',
    );
  for (const { name, description, examples, declare } of commands) {
    const command = program.command(name).description(description).addHelpText('after', exampleText(examples));
    command.showHelpAfterError(`\`specwright ${name} --help\` shows how it is called.`);
    declare(command, { terminal, run, end });
  }
  return program;
}

/** Reports what should never happen: in one line, for a stack says nothing to who cannot mend it. */
function fault(error: unknown, argv: readonly string[], { stdout, stderr, env }: Terminal): number {
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');
  stderr.write(`specwright ${version()}: ${visible(message)}; this is a fault of Specwright, please report it.\n`);
  const debug = argv.includes('--debug') || (env['SPECWRIGHT_DEBUG'] ?? '') !== '';
  if (debug && error instanceof Error) stderr.write(`${(error.stack ?? '').split('\n').map(visible).join('\n')}\n`);
  const exitCode = exitCodes.faultOfOurs;
  if (wantsJson(argv))
    stdout.write(`${jsonText({ command: argv[0], exitCode, diagnostics: [], fault: message }, 2)}\n`);
  return exitCode;
}

const wantsJson = (argv: readonly string[]): boolean =>
  argv.some(
    (word, at) => word === '--json' || word === '--format=json' || (word === 'json' && argv[at - 1] === '--format'),
  );
