import { typescript } from '../languages/typescript.js';
import { usual, type Representation } from '../model/representation.js';
import { representationOptions } from '../targets/representation.js';
import type { Configuration, TargetConfiguration } from './configuration.js';

const keys = Object.keys(representationOptions);

/** Whether a target sets the representation of values itself, instead of inheriting it. */
function decides({ target }: TargetConfiguration): boolean {
  const { options } = target;
  return keys.every((key) => options[key] !== undefined && options[key].inherits === undefined);
}

/**
 * The representation of values in the code of a language: from the target `asking` if it sets one, else from the first
 * target that writes code in that language.
 */
export function representationOf(
  { targets }: Pick<Configuration, 'targets'>,
  language: string,
  asking?: TargetConfiguration,
): Representation {
  const code = targets.find((one) => decides(one) && one.target.language?.(one.options) === language);
  const pick = (one: TargetConfiguration | undefined): object =>
    Object.fromEntries(keys.flatMap((key) => (one?.options[key] === undefined ? [] : [[key, one.options[key]]])));
  return { ...usual, ...pick(code), ...pick(asking) };
}

/** The representation of values in the SDK whose changes are compared. */
export const comparedRepresentation = (configuration: Configuration): Representation =>
  representationOf(configuration, typescript.id);
