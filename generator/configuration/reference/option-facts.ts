import * as z from 'zod';
import type { TargetOption } from '../../targets/option.js';
import type { Target } from '../../targets/target.js';
import { targetSchema } from '../schema.js';

/** An option of a target in words, for people and for documentation. */
export interface OptionFacts {
  readonly key: string;
  readonly meaning: string;
  /** Its allowed values, in a few words. */
  readonly values: string;
  /** Its default. */
  readonly standard: string;
  readonly example: unknown;
}

const kinds: Readonly<Record<Exclude<TargetOption['type'], 'choice'>, string>> = {
  text: 'text',
  texts: 'list of texts',
  flag: '`true`, `false`',
  number: 'number',
  maps: 'maps of texts',
  object: 'object',
  file: 'path of a file',
  folder: 'path of a folder',
};

const shown = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** The allowed values of an option, in a few words. */
function valuesOf(option: TargetOption): string {
  if (option.type === 'choice') return option.values.map(shown).join(', ');
  const kind = kinds[option.type];
  return option.type === 'maps' ? `${kind} under ${option.keys.map(shown).join(', ')}` : kind;
}

/** The documentation of each option of a target. */
export const optionFacts = ({ options, defaults }: Target): readonly OptionFacts[] =>
  Object.entries(options).map(([key, option]) => {
    const usual = defaults[key];
    const standard = option.required === true ? 'must be set' : usual === undefined ? 'none' : shown(usual);
    return {
      key,
      meaning: option.meaning,
      values: valuesOf(option),
      standard: option.standard ?? standard,
      example: option.example,
    };
  });

/** The JSON Schema of a target in a configuration, for editors. */
export function targetJsonSchema(target: Target): object {
  const schema = z.toJSONSchema(targetSchema(target), { target: 'draft-7', io: 'input' });
  const meanings = new Map(optionFacts(target).map(({ key, meaning }) => [key, meaning]));
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const meaning = meanings.get(key);
    return [key, meaning === undefined ? property : { ...(property as object), description: meaning }];
  });
  return { ...schema, properties: Object.fromEntries(properties) as object };
}
