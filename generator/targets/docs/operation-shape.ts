import type { OperationView } from './group-view.js';
import { objectOf, value, type Shape } from '../../markdown/shape.js';

export type { OperationView } from './group-view.js';

/** What templates may show of an operation. */
export const operationShape = (): Shape =>
  objectOf<OperationView>(() => ({
    name: value,
    summary: value,
    heading: value,
    anchor: value,
    link: value,
    description: value,
    deprecation: value,
    usage: value,
    choice: value,
    standalone: value,
    parameters: value,
    response: value,
    errors: value,
  }));
