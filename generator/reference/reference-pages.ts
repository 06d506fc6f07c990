import { entities } from './layouts/entities.js';
import { operations } from './layouts/operations.js';
import { site } from './layouts/site.js';
import { tables } from './layouts/tables.js';
import type { Layout, Reference, ReferenceContext, ReferenceOptions } from './reference.js';

const layouts = { tables, operations, entities } as const satisfies Record<string, Layout>;

/** The name of a layout. */
export type LayoutName = keyof typeof layouts;

/**
 * The reference of an API as plain data, without any markup. The layout `tables` has a page for each type and each
 * group of operations, in the terms of a language's code; `operations` one for each operation, and for each type that
 * is too deep to be written out there; `entities` one for each object and union of the document.
 */
export const referencePages = async (
  layout: LayoutName,
  context: ReferenceContext,
  options: ReferenceOptions,
): Promise<Reference> => layouts[layout](context, options);

/**
 * The reference of an API as the pages of a site: one for each operation, type and webhook, and pages about what all of
 * them share. Plain data without any markup; the navigation stands beside the pages.
 */
export const siteReference: typeof site = async (context, options) => site(context, options);
