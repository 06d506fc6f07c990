// Pages of operations in a layout of our own, and what is said of a template that is wrong.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.resolve('dist/cli.js');
const example = path.resolve('examples/custom-flavour');
const folder = mkdtempSync(path.join(tmpdir(), 'specwright-flavour-'));

/** Runs the command in the folder and gives what it printed. */
function specwright(...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

try {
  // The folder `templates` has three files; what it lacks is taken from the flavour `reference`.
  specwright('generate', '--config', path.join(example, 'specwright.json'), '--out', folder);
  const page = readFileSync(path.join(folder, 'docs/operations/create-payment-service-session.md'), 'utf8');
  process.stdout.write(`${page.slice(0, page.indexOf('[TypeScript]')).split('\n').slice(0, -2).join('\n')}\n`);

  // A field that there is not is said with its place, before anything is written.
  cpSync(path.join(example, 'templates'), path.join(folder, 'templates'), { recursive: true });
  const template = path.join(folder, 'templates/field.hbs');
  writeFileSync(template, readFileSync(template, 'utf8').replace('{{#if options}}', '{{#if optoins}}'));
  const configuration = JSON.parse(readFileSync(path.join(example, 'specwright.json'), 'utf8')) as { input: string };
  const input = path.relative(folder, path.resolve(example, configuration.input));
  writeFileSync(path.join(folder, 'specwright.json'), JSON.stringify({ ...configuration, input }));
  process.stdout.write(`${specwright('generate', '--config', 'specwright.json')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
