import type { Inline, PageId } from './field.js';
import type { Field, Snippet } from './page.js';
import type { Value } from '../model/model.js';

/** A link to a page, as lists of operations, types and errors show it. */
export interface PageLink {
  readonly to: PageId;
  readonly title: string;
  /** What it is beside its title: a call in code, a status, a kind of type. */
  readonly note?: string | undefined;
  /** The method and the path of an operation. */
  readonly endpoint?: { readonly method: string; readonly route: string } | undefined;
  readonly description?: string | undefined;
  readonly deprecated?: true | undefined;
}

/** A part of a topic's page. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly id: string; readonly to?: PageId }
  /** A text of ours. */
  | { readonly kind: 'text'; readonly parts: readonly Inline[] }
  /** Markdown of the document. */
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'links'; readonly links: readonly PageLink[] }
  | { readonly kind: 'code'; readonly snippet: Snippet }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly parts: readonly Inline[] }[] }
  | { readonly kind: 'fields'; readonly id: string; readonly fields: readonly Field[] };

interface SitePageOf<Kind> {
  readonly kind: Kind;
  readonly id: PageId;
  readonly path: string;
  readonly title: string;
  readonly description: string | undefined;
}

/** The page of a type as it travels, with what the SDKs call it. */
export interface SchemaPage extends SitePageOf<'schema'> {
  readonly deprecated: true | string | undefined;
  /** The type as a field without a name. */
  readonly value: Field;
  /** Its declaration in the languages of the SDKs. */
  readonly code: readonly Snippet[];
  readonly example: Value | undefined;
  /** The operations and types that refer to it. */
  readonly uses: readonly PageLink[];
}

/** The page of a webhook. */
export interface WebhookPage extends SitePageOf<'webhook'> {
  readonly deprecated: true | string | undefined;
  readonly payload: Field;
  readonly example: Value | undefined;
}

/** A page about one topic of the whole API: authentication, servers, a group of operations. */
export interface TopicPage extends SitePageOf<'topic'> {
  readonly blocks: readonly Block[];
}

/** A page that the user wrote, such as a guide. It is rendered when it is asked for. */
export interface GuidePage extends SitePageOf<'guide'> {
  /** The headings below its title. */
  readonly headings: readonly { readonly level: number; readonly text: string; readonly id: string }[];
  readonly html: () => string;
  readonly markdown: () => string;
}

/** A group of operations in the navigation. */
export interface NavigationGroup {
  readonly id: PageId;
  readonly title: string;
  readonly links: readonly PageLink[];
}
