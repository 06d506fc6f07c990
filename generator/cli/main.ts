import { Command, CommanderError } from 'commander';
import type { Run } from '../stages/result.js';
import { exitCodes } from './exit.js';
import type { Terminal } from './terminal.js';
import { version } from '../targets/version.js';
import type { Command as CommandName } from './perform.js';
import type { Options } from './work.js';

/** Runs the command line with the arguments after the program's name; gives the exit code and never throws. */
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
    .addHelpText('after', examples(['generate openapi.yaml', 'check', 'explain ref/missing']))
    .addHelpText(
      'after',
      '\nExit codes:\n  0 done, or no drift\n  1 the document has errors, or there is drift\n  2 wrong use or configuration\n  70 a fault of Specwright',
    );
  const commands: readonly (readonly [CommandName, string, readonly string[]])[] = [
    [
      'generate',
      'write the SDK and the pages; only changed files are touched',
      [
        'generate openapi.yaml',
        'generate https://example.com/openapi.json --out client',
        'generate --config specwright.config.json',
        'cat openapi.json | specwright generate -',
      ],
    ],
    [
      'check',
      'tell whether the output is still what the document says',
      ['check openapi.yaml', 'check --config specwright.config.json --json'],
    ],
  ];
  for (const [name, description, calls] of commands) {
    program
      .command(name)
      .description(description)
      .argument(
        '[document]',
        'a path (JSON or YAML), a URL, or - for standard input; else `input` of the configuration',
      )
      .option(
        '--config <file>',
        'the configuration (default: specwright.config.{ts,js,mjs,json,yaml,yml}, if there is one)',
      )
      .option(
        '--out <dir>',
        'the folder that holds the outputs (default: that of the configuration, else specwright-out)',
      )
      .option('--json', 'print one JSON object for programs')
      .option('--quiet', 'print errors and drift only')
      .option('--strict', 'take every warning for an error')
      .option('--all', 'list every diagnostic, however many are alike')
      .option('--timings', 'print how long each stage took')
      .addHelpText('after', examples(calls))
      .action(async (document: string | undefined, options: Options) => {
        // Imported here so that --help and --version do not wait for it.
        const { work } = await import('./work.js');
        end(await work(name, document, options, terminal, run));
      });
  }
  program
    .command('runtime')
    .description('write the runtime of SDKs as a package, which several SDKs may share')
    .argument('<package>', 'its name, which the option `runtime` of a TypeScript target then says')
    .option('--out <dir>', 'the folder of the package', 'runtime')
    .addHelpText('after', examples(['runtime @acme/runtime --out packages/runtime']))
    .action(async (name: string, { out }: { readonly out: string }) => {
      const { writeRuntime } = await import('./runtime.js');
      end(await writeRuntime(name, out, terminal));
    });
  program
    .command('explain')
    .description('say what a diagnostic code means and what to do')
    .argument('<code>', 'a code, such as ref/missing')
    .addHelpText('after', examples(['explain ref/missing']))
    .action(async (code: string) => {
      const { explain } = await import('./explain.js');
      end(explain(code, terminal));
    });
  return program;
}

function examples(calls: readonly string[]): string {
  const lines = calls.map((call) => `  $ ${call.includes('specwright ') ? call : `specwright ${call}`}`);
  return `\nExamples:\n${lines.join('\n')}`;
}

/** Reports what should never happen: in one line, for a stack says nothing to who cannot mend it. */
function fault(error: unknown, argv: readonly string[], { stdout, stderr, env }: Terminal): number {
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');
  stderr.write(`specwright ${version()}: ${message}; this is a fault of Specwright, please report it.\n`);
  const debug = argv.includes('--debug') || (env['SPECWRIGHT_DEBUG'] ?? '') !== '';
  if (debug && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
  const exitCode = exitCodes.faultOfOurs;
  if (argv.includes('--json'))
    stdout.write(`${JSON.stringify({ command: argv[0], exitCode, diagnostics: [], fault: message }, null, 2)}\n`);
  return exitCode;
}
