import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratch, shared, specwright } from './tools.mjs';

const read = (file) => readFileSync(file, 'utf8');

/** The settings of a language as the tool that a team comes from has them in its own files. */
function oldFiles({ input, overlays, targets, samples, ...ours }, language) {
  const [name, kept] = [`${ours.client}-OAS`, targets.flatMap(({ keep = [] }) => keep)];
  const location = (file) => `      - location: ./${path.basename(file)}`;
  const workflow = [
    'workflowVersion: 1.0.0',
    'speakeasyVersion: latest',
    `sources:\n  ${name}:\n    inputs:\n${location(input)}\n    overlays:`,
    ...overlays.map((file) => location(file).replace('./', './overlays/')),
    `targets:\n  sdk:\n    target: ${language}\n    source: ${name}\n`,
  ];
  const generation = {
    configVersion: '2.0.0',
    generation: {
      sdkClassName: ours.client,
      maintainOpenAPIOrder: true,
      // Where ours says nothing, it is as it is when nothing is said.
      ...(samples && { usageSnippets: { optionalPropertyRendering: samples.optional } }),
      useClassNamesForArrayFields: true,
      fixes: { nameResolutionDec2023: true },
    },
    [language]: {
      version: '1.0.0',
      packageName: ours.package,
      baseErrorName: ours.errors.base,
      defaultErrorName: ours.errors.fallback,
      envVarPrefix: ours.environmentPrefix,
      maxMethodParams: ours.positionalArguments,
      flatteningOrder: 'body-first',
      responseFormat: 'flat',
    },
  };
  return {
    '.speakeasy/workflow.yaml': workflow.join('\n'),
    '.speakeasy/gen.yaml': JSON.stringify(generation, null, 2),
    '.genignore': `# ours\n${kept.join('\n')}\n`,
  };
}

/** Every file below a folder and its text. */
function texts(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), read(file)];
    }),
  );
}

/** That what `init --from` writes of a team's folder makes the same files as the configuration does, in `generated`. */
export async function takesOver(language, { name = language, generated }) {
  const folder = path.join(scratch, 'init', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, '.speakeasy'), { recursive: true });
  const gr4vy = path.join(shared, 'gr4vy');
  const configuration = JSON.parse(read(path.join(gr4vy, 'config', `${language}.json`)));
  const at = (file) => path.join(gr4vy, 'config', file);
  cpSync(at(configuration.input), path.join(folder, path.basename(configuration.input)));
  for (const overlay of configuration.overlays)
    cpSync(at(overlay), path.join(folder, 'overlays', path.basename(overlay)));
  for (const [file, text] of Object.entries(oldFiles(configuration, name)))
    writeFileSync(path.join(folder, file), text);
  const { out } = await specwright(['init', '--from', '.', '--yes', '--json'], { cwd: folder });
  const { from } = JSON.parse(out);
  const unknown = from.lines.filter(({ verdict }) => verdict === 'unknown').map(({ key }) => key);
  if (unknown.length > 0) throw new Error(`not known: ${unknown.join(', ')}`);
  let files = 0;
  for (const { output } of configuration.targets) {
    const [got, want] = [texts(path.join(folder, output)), texts(path.join(generated, output))];
    const differing = [...new Set([...got.keys(), ...want.keys()])].filter((file) => got.get(file) !== want.get(file));
    if (differing.length > 0) throw new Error(`${output}: ${differing.slice(0, 10).join(', ')}`);
    files += got.size;
  }
  return `${files} files are the same, ${from.lines.length} lines said`;
}
