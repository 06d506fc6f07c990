import { isOpen, type Filter } from '../model/selector.js';
import { present } from './present.js';

/** The filter of a configuration or a target; `undefined` if everything is generated. */
export function filterOf({ include, exclude }: Filter): Filter | undefined {
  const filter = present({ include, exclude });
  return isOpen(filter) ? undefined : filter;
}
