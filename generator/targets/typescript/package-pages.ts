import type { TargetFile } from '../target.js';
import type { Sdk } from './sdk.js';

export function packagePages(_sdk: Sdk): TargetFile[] {
  return [];
}
