import type { NamedApi } from '../../naming/api.js';
import type { TargetContext } from '../target.js';
import type { DocsOptions } from './options.js';
import type { Shape } from '../../markdown/shape.js';
import type { Render } from '../../markdown/templates.js';

/** A page: its path, and how its text is made when it is needed. */
export interface Page {
  readonly path: string;
  readonly text: () => string;
}

/** What the pages of one target are planned from. */
export interface Planning {
  readonly api: NamedApi;
  readonly context: TargetContext;
  readonly options: DocsOptions;
  readonly template: (name: string) => Render;
}

/** Pages of one kind: the templates they are laid out with, each with the shape of its view, and how they are planned. */
export interface PageKind {
  readonly templates: Readonly<Record<string, Shape>>;
  readonly plan: (planning: Planning) => readonly Page[] | Promise<readonly Page[]>;
}
