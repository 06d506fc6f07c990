import { renderMarkdown } from '../diff/render/markdown.js';
import type { Step } from './release.js';

const title = '# Changelog';

/** The heading of a version (https://keepachangelog.com) with an optional date. `Unreleased` is not a version. */
const version = /^## (?!\[?unreleased\b)/imu;

/** The section of a step in a changelog; `undefined` if it has none. */
function sectionOf({ changes, bump, version, isFirst }: Step, raises: boolean, date: string | undefined) {
  const heading = date === undefined ? version : `${version} - ${date}`;
  if (isFirst) return `## ${heading}\n\nInitial version.\n`;
  // Readers of a package's changelog care about code that uses it.
  const noticed = changes.filter(({ sdk }) => sdk !== null);
  if (noticed.length > 0) return renderMarkdown(noticed, heading);
  return raises && bump !== 'none' ? `## ${heading}\n\nNothing that code notices.\n` : undefined;
}

/** A section without its date. */
const undated = (section: string): string =>
  section
    .replaceAll('\r\n', '\n')
    .replace(/^(## \S+) - .*/u, '$1')
    .trim();

/** Whether this section is already the newest one, because a killed run wrote it without the release file. */
function isThere(section: string, text: string, at: number | undefined): boolean {
  if (at === undefined) return false;
  const end = text.indexOf('\n## ', at);
  return undated(text.slice(at, end < 0 ? undefined : end)) === undated(section);
}

/**
 * A changelog with a step's section above all others; `undefined` if it does not change: nothing changed, or
 * it had versions before the first comparison, or it already has the section.
 */
export function changelogWith(
  found: string | undefined,
  step: Step,
  { bump, date }: { readonly bump: boolean; readonly date?: string | undefined },
): string | undefined {
  const text = found === undefined || found.trim() === '' ? `${title}\n` : found;
  const at = version.exec(text)?.index;
  if (step.isFirst && at !== undefined) return undefined;
  const section = sectionOf(step, bump, date);
  if (section === undefined || isThere(section, text, at)) return undefined;
  const lines = text.includes('\r\n') ? section.replaceAll('\n', '\r\n') : section;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  if (at !== undefined) return `${text.slice(0, at)}${lines}${end}${text.slice(at)}`;
  return `${text.trimEnd()}${end}${end}${lines}`;
}
