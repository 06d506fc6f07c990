import { builtin } from '../../targets/builtin.js';
import type { TargetOption } from '../../targets/option.js';
import type { UserConfiguration, UserTarget } from '../configuration.js';
import { targetFilterOptions } from './filter-options.js';
import type { Option } from './option.js';

type Builtin = (typeof builtin)[number];

const usual: Builtin = builtin[0];
const names = builtin.map(({ target }) => target.name);
const targetOf = ({ target, output }: Builtin, more: object = {}): UserTarget => ({
  target: target.name,
  output,
  ...more,
});
const configurationOf = (one: Builtin, more?: object): UserConfiguration => ({ targets: [targetOf(one, more)] });

const optionOf = ({ target }: Builtin, key: string): TargetOption | undefined =>
  (target.options as Readonly<Record<string, TargetOption>>)[key];

/** The default of an option, in words. */
function standardOf(key: string, owners: readonly Builtin[]): string {
  const [first = usual] = owners;
  const { standard } = optionOf(first, key) ?? {};
  if (standard !== undefined) return standard;
  const value = `\`${String((first.target.defaults as Readonly<Record<string, unknown>>)[key])}\``;
  const isInherited = owners.some((owner) => optionOf(owner, key)?.inherits !== undefined);
  return isInherited ? `${value}; where another target writes code in the same language, what that one says` : value;
}

/** The options of the built-in targets. Targets that share an option declare the same one. */
const ofBuiltin: readonly Option[] = [...new Set(builtin.flatMap(({ target }) => Object.keys(target.options)))].flatMap(
  (key): Option[] => {
    const owners = builtin.filter((one) => optionOf(one, key) !== undefined);
    const [first = usual] = owners;
    const option = optionOf(first, key);
    if (option === undefined) return [];
    return [
      {
        key: `targets[].${key}`,
        of: owners.map(({ target }) => target.name),
        meaning: option.meaning,
        standard: standardOf(key, owners),
        ...(option.type === 'file' || option.type === 'folder' ? { path: 'file' as const } : {}),
        example: configurationOf(first, { [key]: option.example }),
      },
    ];
  },
);

/** The keys of targets, in the order of the reference. */
export const targetOptions: readonly Option[] = [
  {
    key: 'targets',
    meaning: 'What is generated from the document.',
    standard: builtin.map(({ target, output }) => `${target.summary} in \`${output}\``).join(' and '),
    example: { targets: builtin.map((one) => targetOf(one)) },
  },
  {
    key: 'targets[].target',
    of: names,
    meaning: `The kind of target: ${builtin.map(({ target }) => `\`${target.name}\` writes ${target.summary}`).join(', ')}. Others are [targets of your own](targets.md): a value where the configuration is a program, else a package or a file that \`allow.modules\` lists.`,
    standard: 'required',
    example: configurationOf(usual),
  },
  {
    key: 'targets[].output',
    of: names,
    meaning: 'The folder that it is written to; each target has its own.',
    standard: 'required',
    path: 'below',
    example: configurationOf(usual, { output: 'packages/sdk' }),
  },
  {
    key: 'targets[].keep',
    of: names,
    meaning:
      'Globs of files in the output that are yours. One that is made and not there is written once; after that it is never written and never removed. A glob that begins with `!` is an exception to those before it.',
    standard: 'none',
    example: configurationOf(usual, { keep: ['src/lib/auth.ts', 'test/**'] }),
  },
  {
    key: 'targets[].package',
    of: names,
    meaning: 'The name of the package that it writes or shows, so that one document can have several.',
    standard: 'what `package` of the document says',
    example: configurationOf(usual, { package: '@acme/partner-sdk' }),
  },
  {
    key: 'targets[].omit',
    of: names,
    meaning:
      'Globs of files that are not made, with exceptions as in `keep`. What refers to one of them is your responsibility.',
    standard: 'none',
    example: configurationOf(usual, { omit: ['jsr.json'] }),
  },
  ...targetFilterOptions,
  ...ofBuiltin,
];
