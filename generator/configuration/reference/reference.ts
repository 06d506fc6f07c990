import { dump } from 'js-yaml';
import * as z from 'zod';
import { budgetTable } from './limit-options.js';
import { options, type Option } from './options.js';
import { builtinTargets } from '../../targets/builtin.js';
import { asData } from './data-schema.js';
import { ownSchemas } from '../schema.js';

/** The keywords of JSON Schema that are read here. */
interface JsonSchema {
  description?: string;
  examples?: unknown[];
  readonly type?: string;
  readonly const?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
}

/** The path of an option and its schema; for an option of several targets, once for each. */
interface Described {
  readonly key: string;
  readonly of: string | undefined;
  readonly schema: JsonSchema;
}

const kindOf = (target: JsonSchema): string | undefined => target.properties?.['target']?.const;

/** Every key in the schema, including those of sections and targets. */
export function keysOf(schema: JsonSchema, front = '', of?: string): Described[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]): Described[] => {
    const key = `${front}${name}`;
    if (member.properties !== undefined) return keysOf(member, `${key}.`, of);
    const targets = member.items?.oneOf ?? member.items?.anyOf ?? [];
    const known = targets.filter((target) => target.properties?.['target']?.pattern === undefined);
    return [{ key, of, schema: member }, ...known.flatMap((target) => keysOf(target, `${key}[].`, kindOf(target)))];
  });
}

const listed = 'projects[].';

/** The key of the table for a key: a project in a list has the keys of a configuration. */
export const tableKey = (key: string): string =>
  key.startsWith(listed) && !options.some((option) => option.key === key) ? key.slice(listed.length) : key;

const optionOf = ({ key, of }: Described): Option | undefined =>
  options.find(
    (option) => option.key === tableKey(key) && (of === undefined || option.of?.some((kind) => kind === of)),
  );

/** The JSON Schema of the configuration for editors, from the validation schema and the table of options. */
export function configurationJsonSchema(): JsonSchema {
  const { $schema, ...made } = z.toJSONSchema(ownSchemas.configuration, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  const schema = { $schema, title: 'Configuration of Specwright', ...(asData(made) as object) } as JsonSchema;
  for (const described of keysOf(schema)) {
    const option = optionOf(described);
    if (option === undefined) continue;
    described.schema.description = `${option.meaning} Default: ${option.standard}.`;
  }
  return schema;
}

/** Whether the items of a list are targets. */
const isTargetList = ({ items }: JsonSchema): boolean =>
  items?.anyOf?.some((one) => kindOf(one) !== undefined) === true;

/** Whether an object allows any members. */
const isOpen = ({ additionalProperties }: JsonSchema): boolean =>
  typeof additionalProperties === 'object' && Object.keys(additionalProperties).length === 0;

/** The allowed values of a key, in a few words. */
function valuesOf(schema: JsonSchema, isPath: boolean): string {
  if (schema.properties !== undefined) return 'selector';
  const one = isPath ? 'path' : 'text';
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map((part) => valuesOf(part, isPath)).join(', or ');
  switch (schema.type) {
    case 'array':
      if (schema.items?.type === 'string') return `list of ${one}s`;
      if (schema.items?.properties !== undefined) return 'list of selectors';
      return isTargetList(schema) ? 'list of targets' : 'list of paths and of configurations';
    case 'object':
      if (isOpen(schema)) return 'object';
      return `map to ${typeof schema.additionalProperties === 'object' ? valuesOf(schema.additionalProperties, false) : 'text'}`;
    case 'integer':
      return 'whole number';
    case 'boolean':
      return '`true`, `false`';
    case undefined:
    default:
      return one;
  }
}

const example = (option: Option): string =>
  dump(option.example, { flowLevel: 1, lineWidth: -1, quotingType: "'" })
    .trimEnd()
    .split('\n')
    .map((line) => `\`${line}\``)
    .join('<br/>');

const intro = `# Configuration

<!-- Written from the table of options by \`npm run update\`; a test keeps the two alike. -->

\`specwright.config.{ts,js,mjs,json,yaml,yml}\` in the folder where the command is run, or the file that \`--config\`
names. \`specwright init\` writes one. A program exports it with \`defineConfig\`, which types it; data is typed in
editors by the JSON Schema \`schemas/configuration.schema.json\` of the package:

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/specwright/schemas/configuration.schema.json
input: openapi.yaml
\`\`\`

Paths are relative to the file that names them; folders of outputs are relative to \`--out\`, which is the folder of the file
if it is not given. Outputs lie in the repository or the workspace around the configuration, or where \`allow.folders\` and
\`--out\` say ([trust.md](trust.md#what-a-configuration-can-reach)). For an unknown key, the error suggests the key that was probably meant.

## Variables of the environment

In JSON and YAML, \`\${NAME}\` in a text stands for a variable of the environment, and \`\${NAME:-default}\` for its value or,
where it is not set or empty, for the default. A variable that is not set and has no default is an error. \`$\${\` stands
for \`\${\`. Keys are left as they are, and so is every text of a document or an overlay: nothing that an API's description says
is ever looked up. A program reads \`process.env\` itself.

\`\`\`yaml
input: \${API_URL:-https://api.example.com}/openapi.json
\`\`\`

## Configurations that share

\`extends\` names a configuration, or several, that this one completes. Its own keys win. Sections (\`errors\`,
\`samples\`, \`allow\`) and maps (\`names\`, \`rules\`) are merged, lists are replaced. A ring is an error.

\`\`\`yaml
# base.yaml
client: Acme
rules: { overlay/no-match: error }
\`\`\`

\`\`\`yaml
# specwright.config.yaml
extends: base.yaml
input: openapi.yaml
rules: { schema/unknown-keyword: error }
\`\`\`

## Names that stay

Names are API, and some of them depend on what else the document has: a component that is added may want the name that
a structure in place has. With \`lock: true\`, \`specwright generate\` writes each public name into \`names.lock\` beside the
configuration: of types, fields, members of enumerations, groups, methods and functions, by language and by the place in
the document. What is there keeps its name from then on; what is added takes another, with a warning where it is contested.
Places in lists are written in words (\`parameters/*query limit\`), so that nothing moves when something is put in before it.

Check the file in. \`specwright check\` fails when it is out of date, and \`specwright names\` shows what is contested, pinned,
new and gone. A pin in \`names\` goes before the lock: that is how to rename. To give a name up, delete its line.

\`\`\`yaml
input: openapi.yaml
lock: true
names: { '#/components/schemas/pet': Animal }
\`\`\`

## Limits

A document, an overlay or a server can ask for any amount of work. What passes a limit is refused with one diagnostic that
says where, and nothing is written. Limits of one file and of shapes are far above what people write; those of a whole run
can be set.

${budgetTable()}

## Keys

Those of \`targets[]\` belong to one kind of target or to both.
`;

/** The reference of the configuration: a row for each key, with its allowed values and an example. */
export function renderReference(): string {
  const keys = keysOf(configurationJsonSchema());
  const rows = options.map((option) => {
    const { schema } = keys.find(({ key }) => key === option.key) ?? { schema: {} };
    const name = option.of?.length === 1 ? `\`${option.key}\` (${option.of[0] ?? ''})` : `\`${option.key}\``;
    const values =
      option.key === 'targets[].target'
        ? builtinTargets.map((target) => `\`${target.name}\``).join(', ')
        : valuesOf(schema, option.path !== undefined);
    return [name, option.meaning, values, option.standard, example(option)].map((cell) => cell.replaceAll('|', '\\|'));
  });
  const lines = [['Key', 'Meaning', 'Values', 'Default', 'Example'], Array.from({ length: 5 }, () => '---'), ...rows];
  return `${intro}\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
