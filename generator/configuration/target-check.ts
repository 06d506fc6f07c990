import type { TargetOption } from '../targets/option.js';

/** Keys of every target, which cannot be names of options. */
const keysOfAll: ReadonlySet<string> = new Set('target output keep omit package include exclude internal'.split(' '));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks of an option's example, by type. */
const fits: Readonly<Record<TargetOption['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  flag: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  choice: (value) => typeof value === 'string',
  maps: (value) => isObject(value) && Object.values(value).every(isObject),
  object: isObject,
  file: (value) => typeof value === 'string',
  folder: (value) => typeof value === 'string',
};

function optionFault(key: string, option: unknown): string | undefined {
  if (keysOfAll.has(key)) return `its option \`${key}\` has the name of a key that every target has`;
  if (!isObject(option)) return `its option \`${key}\` is not an object`;
  const { type, meaning, example, values, keys } = option;
  if (typeof type !== 'string' || !Object.hasOwn(fits, type))
    return `its option \`${key}\` has no \`type\` that is known`;
  if (typeof meaning !== 'string') return `its option \`${key}\` has no \`meaning\``;
  if (type === 'choice' && !(Array.isArray(values) && values.length > 0 && fits.texts(values)))
    return `its option \`${key}\` has no \`values\` to choose from`;
  if (type === 'maps' && !(Array.isArray(keys) && keys.length > 0 && fits.texts(keys)))
    return `its option \`${key}\` has no \`keys\` that it takes`;
  return fits[type as TargetOption['type']](example)
    ? undefined
    : `the \`example\` of its option \`${key}\` does not fit`;
}

/** Faults in the problems that a target declares. */
function problemsFault(name: string, problems: unknown): string | undefined {
  if (problems === undefined) return undefined;
  if (!isObject(problems)) return '`problems` is not an object';
  const stray = Object.keys(problems).find((code) => !code.startsWith(`${name}/`));
  return stray === undefined ? undefined : `its problem \`${stray}\` does not begin with \`${name}/\``;
}

/** Why a value is not a target, as the end of a sentence; `undefined` if it is one. */
export function targetFault(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is not an object';
  const { name, options, defaults, plan, print, problems } = value;
  if (typeof name !== 'string' || !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u.test(name))
    return 'its `name` is not words in lower case, joined by `-`';
  if (typeof plan !== 'function') return '`plan` is not a function';
  if (typeof print !== 'function') return '`print` is not a function';
  if (!isObject(options)) return '`options` is not an object';
  if (!isObject(defaults)) return '`defaults` is not an object';
  for (const [key, option] of Object.entries(options)) {
    const fault = optionFault(key, option);
    if (fault !== undefined) return fault;
  }
  const stray = Object.keys(defaults).find((key) => !Object.hasOwn(options, key));
  if (stray !== undefined) return `\`defaults\` has \`${stray}\`, which is no option`;
  return problemsFault(name, problems);
}
