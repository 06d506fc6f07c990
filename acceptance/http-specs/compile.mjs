// Compiles the scenarios of http-specs to OpenAPI 3.1; runs with the Node that this folder installs.
//   node compile.mjs <folder of specs> <folder for documents> <scenario folder>...
import { mkdirSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';

// The emitter takes a parameter named `constructor` for one that has examples, and ends.
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('openapi3/dist/src/openapi.js')) return loaded;
    const at = 'examples.parameters[httpProp.options.name] ?? []';
    const own =
      '(Object.hasOwn(examples.parameters, httpProp.options.name) ? examples.parameters[httpProp.options.name] : [])';
    return { ...loaded, source: String(loaded.source).replace(at, own) };
  },
});

const { compile, NodeHost } = await import('@typespec/compiler');
const { getOpenAPI3 } = await import('@typespec/openapi3');

const [specs, out, ...names] = process.argv.slice(2);
for (const name of names) {
  const program = await compile(NodeHost, path.join(specs, name, 'main.tsp'), { noEmit: true });
  // What it objects to in one operation leaves the others as they are.
  const services = await getOpenAPI3(program, { 'openapi-versions': ['3.1.0'] });
  const documents = services.flatMap((one) => (one.versioned ? one.versions : [one])).map(({ document }) => document);
  const folder = path.join(out, name);
  mkdirSync(folder, { recursive: true });
  documents.forEach((document, index) => {
    writeFileSync(path.join(folder, `${index}.json`), JSON.stringify(document, undefined, 2));
  });
  console.log(`${name}: ${documents.length}`);
}
