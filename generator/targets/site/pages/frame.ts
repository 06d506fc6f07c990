import { listOf, objectOf, value, type Shape } from '../../../templating/shape.js';
import { versionShape, type VersionView } from '../versions.js';

/** What surrounds the content of every page. Its texts are HTML. */
export interface FrameView {
  readonly title: string;
  readonly site: string;
  readonly version: string;
  /** The versions of the API that have sites, and the name of this one. */
  readonly versions: readonly VersionView[];
  readonly currentVersion: string | undefined;
  /** The relative way to the root of the site; empty at the root. */
  readonly root: string;
  /** A description in a line, for search engines and previews of links. */
  readonly description: string;
  readonly canonical: string | undefined;
  readonly policy: string;
  /** The Markdown of the page; the page for 404 has none. */
  readonly twin: string | undefined;
  /** Links of the user in the bar at the top. */
  readonly links: readonly string[];
  readonly kind: string;
  readonly navigation: string;
  readonly content: string;
  /** The paths of images from the root. */
  readonly logo: string | undefined;
  readonly favicon: string;
  readonly footer: string | undefined;
  /** The group of operations that the page belongs to. */
  readonly section: { readonly title: string; readonly href: string } | undefined;
  readonly previous: { readonly title: string; readonly href: string } | undefined;
  readonly next: { readonly title: string; readonly href: string } | undefined;
}

const link = objectOf<{ title: string; href: string }>(() => ({ title: value, href: value }));

export const frameShape: Shape = objectOf<FrameView>(() => ({
  title: value,
  site: value,
  version: value,
  versions: versionShape,
  currentVersion: value,
  root: value,
  description: value,
  canonical: value,
  policy: value,
  twin: value,
  links: listOf(value),
  kind: value,
  navigation: value,
  content: value,
  logo: value,
  favicon: value,
  footer: value,
  section: link,
  previous: link,
  next: link,
}));
