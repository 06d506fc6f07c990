import { conventionsOf } from '../conventions/conventions.js';
import type { Target } from '../targets/target.js';
import { defaults, type Configuration, type TargetConfiguration } from './configuration.js';

/** A complete configuration of defaults with some keys set. */
export const plainConfiguration = (keys: Partial<Configuration>): Configuration => ({
  input: '/openapi.yaml',
  overlays: [],
  out: '/out',
  errors: {},
  conventions: conventionsOf(),
  samples: { ...defaults.samples },
  targets: [],
  transforms: [],
  names: {},
  allow: { folders: [], origins: [] },
  limits: {},
  rules: {},
  ...keys,
});

/** A target of default options with some set. */
export const plainTarget = (
  target: Target,
  output: string,
  options: Readonly<Record<string, unknown>> = {},
): TargetConfiguration => ({ target, output, keep: [], options: { ...target.defaults, ...options } });
