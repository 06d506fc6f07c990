import type { Conventions } from '../conventions/conventions.js';
import type { Language } from '../languages/language.js';
import type { Representation } from '../model/representation.js';
import type { NamedApi } from '../naming/api.js';
import type { SampleContext } from '../samples/call.js';
import type { PageId } from './field.js';
import type { EntityPage, GroupPage, IndexPage, OperationPage, SupportPage, TypePage } from './page.js';
import type { GuidePage, NavigationGroup, PageLink, SchemaPage, TopicPage, WebhookPage } from './site-page.js';

/** Any page of a reference. */
export type ReferencePage = TypePage | GroupPage | IndexPage | SupportPage | OperationPage | EntityPage;

/** Any page of a site. */
export type SitePage = OperationPage | SchemaPage | WebhookPage | TopicPage | GuidePage;

/** A planned page. Its content is made when it is asked for. */
export interface PlannedPage<Page extends ReferencePage | SitePage = ReferencePage> {
  readonly kind: Page['kind'];
  readonly id: PageId;
  readonly path: string;
  readonly page: () => Page;
}

/** The pages of an API in one layout, with their paths and links. */
export interface Reference {
  readonly api: NamedApi;
  readonly pages: readonly PlannedPage[];
  /** The path of a page, relative to the root of the pages. */
  readonly pathOf: (page: PageId) => string | undefined;
  /** The link from the page at a path to a page by id; to itself if there is no such page. */
  readonly hrefsFrom: (path: string) => (to: PageId) => string;
}

/** What a reference is made from: the context that every target of a run has. */
export interface ReferenceContext extends SampleContext {
  /** The API as named for a language. Without a representation of values, it is that of the language's SDK. */
  readonly named: (language: Language, representation?: Representation) => NamedApi;
  readonly conventions: Conventions;
  readonly errors: { readonly fallback: string };
}

/** The options of a reference. */
export interface ReferenceOptions extends Representation {
  readonly language: Language;
  /** Whether pages have samples. */
  readonly sampleSection: boolean;
  /** Whether a constant is shown as its value or as its base type. */
  readonly constants: 'literal' | 'base';
}

/** The options of the reference of a site. */
export interface SiteReferenceOptions extends Representation {
  readonly language: Language;
  /** The titles of the groups of operations that come first. */
  readonly groups?: readonly string[] | undefined;
}

/** The reference as a site: its navigation beside the pages. */
export interface SiteReference extends Omit<Reference, 'pages'> {
  readonly pages: readonly PlannedPage<SitePage>[];
  /** The groups of operations, in the order of the document. */
  readonly groups: readonly NavigationGroup[];
  /** The topics of the whole API, in the order in which they are read. */
  readonly topics: readonly PageLink[];
  /** The guides of the user that are in no group, and the groups of the others. */
  readonly guides: readonly PageLink[];
  readonly guideGroups: readonly NavigationGroup[];
  readonly types: readonly PageLink[];
  readonly webhooks: readonly PageLink[];
}

/** A layout: the set of pages and the subject of each. */
export type Layout = (context: ReferenceContext, options: ReferenceOptions) => Reference | Promise<Reference>;
