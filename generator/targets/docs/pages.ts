import type { Templates } from '../../templating/templates.js';
import type { PlannedPage, Reference } from '../../reference/reference.js';
import { viewsOf, type ViewStyle } from './views.js';

/** A page of Markdown: its path, and a function that renders its text. */
export interface Page {
  readonly path: string;
  readonly text: () => string;
}

/** The files of a page, each with its template. */
function filesOf({ kind, path }: PlannedPage): readonly (readonly [path: string, template: string])[] {
  // The index for people, and llms.txt for programs.
  if (kind === 'index')
    return [
      [path, 'index'],
      ['llms.txt', 'llms'],
    ];
  return [[path, kind]];
}

/** The pages of a reference as Markdown, each rendered by the template of its kind. */
export function pagesOf(reference: Reference, template: Templates, style: ViewStyle): Page[] {
  const viewOf = viewsOf(reference, style);
  return reference.pages.flatMap((planned) =>
    filesOf(planned).map(([path, name]) => ({ path, text: () => template(name)(viewOf(planned.page())) })),
  );
}
