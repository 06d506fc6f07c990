import { isOpen, type Filter } from '../model/selector.js';
import { present } from './present.js';

/** The filter that a configuration or one of its targets writes; `undefined` where all is generated. */
export function filterOf({ include, exclude }: Filter): Filter | undefined {
  const filter = present({ include, exclude });
  return isOpen(filter) ? undefined : filter;
}
