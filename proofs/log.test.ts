import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../generator/cli/main.js';
import { formats } from '../generator/cli/formats/formats.js';
import { run } from '../generator/pipeline/run.js';
import { documentWith } from './documents/document.js';
import { commentFaults } from './inspect/github.js';
import { logFaults } from './inspect/log.js';
import { payloads } from './documents/payloads.js';

const cwd = mkdtempSync(path.join(tmpdir(), 'specwright-log-'));
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

async function said(argv: readonly string[]): Promise<string> {
  let log = '';
  const screen = { write: (text: string) => (log += text) };
  const terminal = { cwd, env: {}, stdin: () => Promise.resolve(''), stdout: screen, stderr: screen };
  await main(argv, terminal, run);
  return log;
}

/** Texts that a log, a terminal or a comment would do more with than show them. */
const telling = Object.entries(payloads).filter(([, text]) => /::|##|[^ -~\n]|@|#\d/u.test(text));

/** Much is wrong with these documents, so that much is said of what is in them. */
const faulty = (text: string): object => {
  const missing = { $ref: `#/components/schemas/${encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''))}` };
  const document = documentWith(() => text, '3.1.1') as { paths: object };
  const get = { operationId: text, parameters: [{ name: text, in: text }], responses: { 200: missing } };
  return { ...document, [text]: text, paths: { ...document.paths, [`/${text}/{${text}}`]: { get, [text]: 1 } } };
};

const commands = [
  ...['generate a.json --out out --all', 'generate a.json --out out --json --verbose', 'names a.json'],
  ...Object.keys(formats).map((format) => `check a.json --out out --format ${format}`),
  ...['text', 'json', 'markdown', 'github'].map((format) => `diff a.json b.json --format ${format}`),
];

describe('what is said of a document commands no log and steers no terminal', () => {
  it.each(telling)('%s', async (_, text) => {
    writeFileSync(path.join(cwd, 'a.json'), JSON.stringify(faulty(text)));
    writeFileSync(path.join(cwd, 'b.json'), JSON.stringify(documentWith((at) => `${text} ${at}`, '3.1.1')));
    const targets = [
      {
        target: 'docs',
        output:
          text
            .replaceAll(/[\\/\0]|\.\./gu, '')
            .slice(0, 40)
            .trim() || 'docs',
      },
    ];
    writeFileSync(path.join(cwd, 'specwright.config.json'), JSON.stringify({ targets }));
    const faults: string[] = [];
    for (const command of commands) {
      const log = await said(command.split(' '));
      expect(log).not.toBe('');
      const found = [
        ...logFaults(log, command.endsWith('github')),
        ...(command.endsWith('markdown') ? commentFaults(log) : []),
      ];
      faults.push(...found.map((fault) => `${command}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

it.each([
  ['::set-output name=a::b', 1],
  ['  ::set-output name=a::b', 1],
  ['a\r::add-mask::b', 1],
  ['a ##[add-mask]b', 1],
  ['##vso[task.complete]', 1],
  ['a\u001b[0K', 1],
  ['a :: b # [c]', 0],
])('a log with %j', (log, want) => {
  expect(logFaults(log)).toHaveLength(want);
});
