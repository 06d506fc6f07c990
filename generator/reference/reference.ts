import type { Conventions } from '../conventions/conventions.js';
import type { Language } from '../languages/language.js';
import type { Representation } from '../model/representation.js';
import type { NamedApi } from '../naming/api.js';
import type { SampleContext } from '../samples/call.js';
import type { PageId } from './field.js';
import type { EntityPage, GroupPage, IndexPage, OperationPage, SupportPage, TypePage } from './page.js';

/** Any page of a reference. */
export type ReferencePage = TypePage | GroupPage | IndexPage | SupportPage | OperationPage | EntityPage;

/** A page as a layout plans it: what it says is made when it is first asked for. */
export interface PlannedPage<Page extends ReferencePage = ReferencePage> {
  readonly kind: Page['kind'];
  readonly id: PageId;
  readonly path: string;
  readonly page: () => Page;
}

/** The pages of an API in one layout, and how they lead to each other. */
export interface Reference {
  readonly api: NamedApi;
  readonly pages: readonly PlannedPage[];
  /** The path of a page, relative to the root of the pages. */
  readonly pathOf: (page: PageId) => string | undefined;
  /** Links from the page at a path to others, by their ids; to itself where there is no such page. */
  readonly hrefsFrom: (path: string) => (to: PageId) => string;
}

/** What a reference is made from: what every target sees of a run. */
export interface ReferenceContext extends SampleContext {
  /** The API as a language names it; without a representation of values, they are as in the SDK of that language. */
  readonly named: (language: Language, representation?: Representation) => NamedApi;
  readonly conventions: Conventions;
  readonly errors: { readonly fallback: string };
}

/** What a reference is made with. */
export interface ReferenceOptions extends Representation {
  readonly language: Language;
  /** Whether pages have samples. */
  readonly sampleSection: boolean;
  /** Whether a constant is shown as its value or as the type of that value. */
  readonly constants: 'literal' | 'base';
}

/** A layout: which pages there are, and what each is about. */
export type Layout = (context: ReferenceContext, options: ReferenceOptions) => Reference | Promise<Reference>;
