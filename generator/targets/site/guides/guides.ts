import nodePath from 'node:path';
import path from 'node:path/posix';
import { textsOf, type Diagnostic, type Outcome } from '../../../diagnostics/diagnostic.js';
import { groupedBy } from '../../../model/group.js';
import type { TargetFile } from '../../target.js';
import { readImage, readText } from '../own/files.js';
import { report } from '../problems.js';
import { guideFiles } from './folder.js';
import { withFrontMatter, type FrontMatter } from './front-matter.js';
import { destinationOf, type Destinations, type Linked } from './links.js';
import type { NamedPages } from './named-pages.js';
import { outlineOf, type GuideLink } from './outline.js';
import { isIndexFile, sitePath, wordsOf } from './paths.js';

/** A guide of the user: a page of Markdown. */
export interface Guide extends Linked {
  /** Its title as text. */
  readonly heading: string;
  readonly description: string | undefined;
  /** Its Markdown without front matter and title. */
  readonly text: string;
  /** The line of the file that its first line is, from 1. */
  readonly line: number;
  readonly links: readonly GuideLink[];
}

/** The guides of a folder; those at the top have no title of their own. */
export interface GuideGroup {
  readonly title: string | undefined;
  readonly guides: readonly Guide[];
}

/** The guides of a site, in the order in which they are read. */
export interface Guides {
  readonly groups: readonly GuideGroup[];
  /** The images beside them, at their paths in the site. */
  readonly images: readonly TargetFile[];
  /** What they can link to. */
  readonly destinations: Destinations;
}

/** A guide as it was read, with its place in the order. */
interface Read {
  readonly guide: Guide;
  readonly front: FrontMatter;
}

function readGuide(root: string, name: string): Outcome<Read | undefined> {
  const { value: own, ...read } = readText(nodePath.join(root, name), root);
  if (own === undefined) return { value: undefined, ...read };
  const { value: body, diagnostics } = withFrontMatter(own);
  const { title, text, headings, links } = outlineOf(body.text);
  const { front } = body;
  const stem = path.parse(name).name;
  const named = isIndexFile(name) ? path.basename(path.dirname(name)).replace(/^\.$/u, 'guides') : stem;
  const guide: Guide = {
    ...{ name, path: sitePath(name), title, headings, text, line: body.line },
    heading: front.title ?? title?.text ?? wordsOf(named),
    description: front.description,
    links: links.map((link) => ({ ...link, line: link.line + body.line - 1 })),
  };
  return { value: { guide, front }, diagnostics: [...read.diagnostics, ...diagnostics], texts: read.texts };
}

/** Guides in the order of their front matter, that of a folder itself first. */
function sorted(all: readonly Read[]): readonly Read[] {
  const rank = ({ guide, front }: Read): number => (isIndexFile(guide.name) ? -Infinity : (front.order ?? Infinity));
  return all.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one === other ? (a.guide.path < b.guide.path ? -1 : 1) : one < other ? -1 : 1;
  });
}

/** The guides by their folders: those at the top, then the folders in the order of the guides that stand for them. */
function groupsOf(all: readonly Read[]): readonly GuideGroup[] {
  const folders = groupedBy(all, ({ guide }) => path.dirname(guide.name));
  const indexOf = (folder: string) => folders.get(folder)?.find(({ guide }) => isIndexFile(guide.name));
  const titleOf = (folder: string): string => indexOf(folder)?.guide.heading ?? wordsOf(path.basename(folder));
  const rank = (folder: string): number => (folder === '.' ? -Infinity : (indexOf(folder)?.front.order ?? Infinity));
  const order = (a: string, b: string): number => (rank(a) === rank(b) ? (a < b ? -1 : 1) : rank(a) < rank(b) ? -1 : 1);
  return [...folders.keys()].toSorted(order).map((folder) => {
    const way = folder === '.' ? [] : folder.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
    return {
      title: way.length === 0 ? undefined : way.map(titleOf).join(' / '),
      guides: sorted(folders.get(folder) ?? []).map(({ guide }) => guide),
    };
  });
}

/** Files that would have one path in the site. */
function collisions(root: string, names: readonly string[]): Diagnostic[] {
  const taken = new Map<string, string>();
  return names.flatMap((name) => {
    const at = sitePath(name);
    const other = taken.get(at);
    taken.set(at, other ?? name);
    const file = nodePath.join(root, name);
    const message = `\`${other ?? ''}\` and \`${name}\` would both be at \`${at}\`.`;
    return other === undefined ? [] : [report('site/guide-name', message, { file, pointer: '' })];
  });
}

/** Reports the links of a guide that lead nowhere, and its images that are not there. */
function linkFaults(root: string, guide: Guide, destinations: Destinations): Diagnostic[] {
  return guide.links.flatMap(({ kind, address, line, column }) => {
    const found = destinationOf(guide, kind, address, destinations);
    if (found.kind !== 'nowhere') return [];
    const place = { file: nodePath.join(root, guide.name), pointer: '', position: { line, column } };
    const fault = report(kind === 'image' ? 'site/missing-image' : 'site/link', `${found.why}.`, place);
    return [found.meant === undefined ? fault : { ...fault, hint: `Did you mean \`${found.meant}\`?` }];
  });
}

/** Reads the guides of a folder, with the pages of the reference that they may link to. */
export function guidesOf(root: string, pages: NamedPages): Outcome<Guides> {
  const { value: files, diagnostics: listing } = guideFiles(root);
  const read = files.texts.map((name) => readGuide(root, name));
  const pictures = files.images.map((name) =>
    readImage(nodePath.join(root, name), sitePath(name).replace(/\.[^.]*$/u, ''), root),
  );
  const all = read.flatMap(({ value }) => value ?? []);
  const destinations: Destinations = {
    guides: new Map(all.map(({ guide }) => [guide.name, guide])),
    images: new Set(files.images),
    pages,
  };
  return {
    value: { groups: groupsOf(all), images: pictures.flatMap(({ value }) => value ?? []), destinations },
    diagnostics: [
      ...listing,
      ...[...read, ...pictures].flatMap(({ diagnostics }) => diagnostics),
      ...collisions(root, [...files.texts, ...files.images]),
      ...all.flatMap(({ guide }) => linkFaults(root, guide, destinations)),
    ],
    texts: textsOf(...read),
  };
}
