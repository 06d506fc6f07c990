import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { languages } from '../languages/index.js';
import type { Pins } from '../naming/pins.js';
import type { Model } from '../model/model.js';
import type { TargetContext } from '../targets/target.js';
import type { Configuration } from '../configuration/configuration.js';
import { representationOf } from '../configuration/representation.js';
import type { NamingStage } from './naming.js';
import { lockKeys } from './lock-keys.js';
import { publicNames } from './public-names.js';
import { jsonText } from '../text/json.js';

/** The names of a run by language and key; see `lockKeys`. */
export type Lock = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The format version of the file. An incompatible change needs a new number. */
const version = 1;

/** The pins of a lock for this model, by language. */
export function lockedPins(lock: Lock, model: Model): ReadonlyMap<string, Pins> {
  const { pinOf } = lockKeys(model);
  const pinned = (names: Pins) => new Map([...names].map(([key, name]) => [pinOf(key), name]));
  return new Map([...lock].map(([language, names]) => [language, pinned(names)]));
}

/** All public names of an API in the languages of its targets. */
export function namesGiven(
  configuration: Configuration,
  { model, named }: Pick<NamingStage, 'named'> & Pick<TargetContext, 'model'>,
): Lock {
  const { keyOf } = lockKeys(model);
  const speaking = configuration.targets.flatMap((target) => {
    const language = target.target.language?.(target.options);
    return language === undefined ? [] : [[language, target] as const];
  });
  const byLanguage = new Map(speaking.reverse());
  return new Map(
    [...byLanguage].sort(byKey).flatMap(([name, target]) => {
      const language = languages.get(name);
      if (language === undefined) return [];
      const api = named(language, representationOf(configuration, name, target));
      const names = publicNames(api);
      return [[name, new Map(names.map(([pin, given]) => [keyOf(pin), given] as const).sort(byKey))] as const];
    }),
  );
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** The lock file: a line for each name, sorted by code units, so that branches can merge. */
export function renderLock(lock: Lock): string {
  const languages = Object.fromEntries([...lock].map(([language, names]) => [language, Object.fromEntries(names)]));
  return `${jsonText({ version, languages }, 2)}\n`;
}

/** Reads a lock; `name` is for diagnostics. */
export function parseLock(text: string, name: string): Outcome<Lock | undefined> {
  const refuse = (why: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [report('config/lock', `\`${name}\` ${why}.`, { file: name, pointer: '' })],
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('is not JSON');
  }
  if (!isObject(data) || !isObject(data['languages'])) return refuse('lists no names');
  if (data['version'] !== version) return refuse('is of a version that this version of Specwright does not know');
  const lock = new Map<string, ReadonlyMap<string, string>>();
  for (const [language, names] of Object.entries(data['languages'])) {
    if (!isObject(names)) return refuse(`lists no names of ${JSON.stringify(language)}`);
    const wrong = Object.entries(names).find(([, given]) => typeof given !== 'string');
    if (wrong !== undefined) return refuse(`has no name for ${JSON.stringify(wrong[0])}`);
    lock.set(language, new Map(Object.entries(names as Record<string, string>)));
  }
  return { value: lock, diagnostics: [] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
