import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { tail, whatever } from '../shared/tools.mjs';
import { literal } from './literal.mjs';

/** The valid instances of which the decoded value is not assignable to the type, with what the compiler says. */
export async function notAssignable(folder, groups, results) {
  const lines = ["import * as models from './out/sdk/src/models/components/index.js';"];
  lines.push("import { RFCDate } from './out/sdk/src/types/rfcdate.js';", 'export { RFCDate };');
  const at = new Map();
  for (const [index, { name, tests }] of groups.entries())
    for (const [test, { valid }] of tests.entries()) {
      const { ok, value } = results[index][test];
      if (!valid || !ok) continue;
      lines.push(`export const ${name}_${test}: models.${name} = ${literal(value)};`);
      at.set(lines.length, { index, test });
    }
  writeFileSync(path.join(folder, 'assigned.ts'), `${lines.join('\n')}\n`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: [],
    module: 'ESNext',
    moduleResolution: 'bundler',
  };
  const tsconfig = path.join(folder, 'tsconfig.json');
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: ['assigned.ts'] }));
  const tsc = path.join(root, 'node_modules/typescript-7/bin/tsc');
  const { all } = await whatever([tsc, '-p', tsconfig]);
  const faults = [...all.matchAll(/^(.*)\((\d+),\d+\): error (.*)$/gmu)];
  const elsewhere = faults.filter(([, file]) => !file.endsWith('assigned.ts'));
  if (elsewhere.length > 0 || (faults.length === 0 && all !== '')) throw new Error(tail(all));
  return faults.flatMap(([, , line, message]) => {
    const place = at.get(Number(line));
    return place ? [{ ...place, why: `is not assignable: ${message}` }] : [];
  });
}
