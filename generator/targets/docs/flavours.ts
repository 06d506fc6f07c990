import { entityShape } from '../../markdown/reference/entity-view.js';
import { groupShape } from '../../markdown/reference/group-view.js';
import { indexShape } from '../../markdown/reference/index-view.js';
import { operationShape } from '../../markdown/reference/operation-view.js';
import { supportShape } from '../../markdown/reference/support-view.js';
import { typeShapes } from '../../markdown/reference/type-view.js';
import type { Shape } from '../../templating/shape.js';
import type { LayoutName } from '../../reference/reference-pages.js';

/** A layout of pages with its templates, and the shape of the view of each. */
export interface Flavour {
  readonly layout: LayoutName;
  readonly templates: Readonly<Record<string, Shape>>;
}

/** The flavours by name: each is the folder of that name in `templates/`. */
export const flavours: ReadonlyMap<string, Flavour> = new Map<string, Flavour>([
  [
    'tables',
    {
      layout: 'tables',
      templates: {
        ...typeShapes,
        ...{ group: groupShape, index: indexShape, llms: indexShape },
        support: supportShape,
      },
    },
  ],
  ['reference', { layout: 'operations', templates: { operation: operationShape, entity: entityShape } }],
  ['entity', { layout: 'entities', templates: { entity: entityShape } }],
]);
