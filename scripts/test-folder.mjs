import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A temporary folder for one test run, removed at its end with everything that tests left in it. */
export default function setUp() {
  const folder = mkdtempSync(path.join(tmpdir(), 'specwright-tests-'));
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
