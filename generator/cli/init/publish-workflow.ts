import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { UserConfiguration } from '../../configuration/configuration.js';
import { builtin } from '../../targets/builtin.js';
import { isJsrName } from '../../targets/typescript/package/jsr-name.js';

/** The targets that make an SDK, which is published; pages are not. */
const published = new Set<unknown>(
  builtin.filter(({ target }) => 'surface' in target).map(({ target }) => target.name),
);

/** Where GitHub looks for the workflow, in the root of a repository. */
const place = '.github/workflows/publish-sdk.yml';

/** The root of the repository of Git that a folder belongs to, else the folder itself. */
function rootOf(folder: string, from = folder): string {
  if (existsSync(join(from, '.git'))) return from;
  const above = dirname(from);
  return above === from ? folder : rootOf(folder, above);
}

/** The absolute path of the workflow. */
export const workflowFile = (cwd: string): string => join(rootOf(cwd), place);

/** The first steps of a job. */
const checkedOut = `      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24, registry-url: 'https://registry.npmjs.org' }
`;

/** A job that publishes the package in a folder, and may prove to the registry which workflow it is. */
const job = (name: string, folder: string, steps: string): string => `  ${name}:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    defaults: { run: { working-directory: ${JSON.stringify(folder)} } }
    steps:
${checkedOut}${steps}`;

const npm = `      - run: npm install --ignore-scripts --no-package-lock
      # Without the token where npm has this workflow as a trusted publisher of the package.
      - run: npm publish --provenance --access public
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
`;

const jsr = '      - run: npx --yes jsr publish\n';

/** A workflow that publishes the package in a folder of a repository to npm, and to JSR if it takes the name. */
export const workflowText = (
  folder: string,
  name: string | undefined,
): string => `# Publishes the SDK whenever a release is published on GitHub.
name: Publish the SDK
on:
  release: { types: [published] }
  workflow_dispatch:

jobs:
${job('npm', folder, npm)}${name !== undefined && isJsrName(name) ? `\n${job('jsr', folder, jsr)}` : ''}`;

/** Writes the workflow for the SDK of a configuration; returns its absolute path, `undefined` if there is no SDK. */
export function writeWorkflow(cwd: string, { package: name, targets = [] }: UserConfiguration): string | undefined {
  const sdk = targets.find(({ target }) => published.has(target));
  if (sdk === undefined) return undefined;
  const file = workflowFile(cwd);
  const folder = relative(rootOf(cwd), resolve(cwd, sdk.output)).split(sep).join('/');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, workflowText(folder, name));
  return file;
}
