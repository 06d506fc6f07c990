import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What decoding makes of every instance of every group: whether it is accepted, with the value or the reason. */
export async function decodeAll(folder, groups) {
  const entry = path.join(folder, 'decode.ts');
  const outfile = path.join(folder, 'decode.mjs');
  const names = groups.map(({ name }) => `${name.replace('C', 'c')}FromJSON`);
  const module = './out/sdk/src/models/components/index.js';
  writeFileSync(entry, `export { ${names.join(', ')} } from '${module}';\n`);
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' });
  const decoders = await import(pathToFileURL(outfile).href);
  return groups.map(({ tests }, index) =>
    tests.map(({ data }) => {
      const { ok, value, error } = decoders[names[index]](JSON.stringify({ value: data }));
      return ok ? { ok, value } : { ok, why: String(error.cause?.message ?? error) };
    }),
  );
}
