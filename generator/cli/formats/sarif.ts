import { catalogue } from '../../diagnostics/catalogue.js';
import type { Severity } from '../../diagnostics/diagnostic.js';
import { visible } from '../../diagnostics/visible.js';
import { fragmentOf } from '../../model/pointer.js';
import { version } from '../../targets/version.js';
import { findingsOf, type Finding } from './findings.js';
import { isPath } from './place.js';
import { driftCodes } from './kinds.js';
import { stateOf, type Presentation, type Renderer } from './report.js';
import { jsonText } from '../../text/json.js';

/** SARIF's levels for severities (3.27.10). */
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The Static Analysis Results Interchange Format 2.1.0, for code scanning services. Numbers refer to its sections. */
export const sarif: Renderer = (report, how) => {
  const findings = findingsOf(report).filter(({ severity }) => !how.quiet || severity === 'error');
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Specwright', version: version(), rules: codes.map(rule) } },
        // Columns count characters, not UTF-16 code units (3.14.17).
        columnKind: 'unicodeCodePoints',
        invocations: [{ executionSuccessful: stateOf(report) !== 'failed', exitCode: report.exitCode }],
        results: findings.map((finding) => result(finding, codes.indexOf(finding.code), how)),
      },
    ],
  };
  return { stdout: `${jsonText(log, 2)}\n` };
};

/** The rule of a code (3.49). */
function rule(code: string): object {
  const entry = Object.entries(catalogue).find(([name]) => name === code)?.[1];
  const {
    title,
    hint,
    severity = 'error',
  } = { title: code, ...(entry ?? driftCodes.get(code)) } as {
    readonly title: string;
    readonly hint?: string;
    readonly severity?: Severity;
  };
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    ...(hint === undefined ? {} : { help: { text: hint } }),
    defaultConfiguration: { level: levels[severity] },
  };
}

function result({ code, severity, message, hint, ...at }: Finding, ruleIndex: number, { place }: Presentation): object {
  const location = {
    ...(at.file === null || at.file.startsWith('<') ? {} : { physicalLocation: physical(at, at.file, place) }),
    ...(at.pointer === null
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: visible(fragmentOf(at.pointer)), kind: 'member' }] }),
  };
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: literal([message, ...(hint === null ? [] : [hint])].map(visible).join('\n')) },
    ...(Object.keys(location).length === 0 ? {} : { locations: [location] }),
    ...(at.diff.length === 0 ? {} : { properties: { diff: at.diff.map(visible) } }),
  };
}

function physical(
  { line, column }: Pick<Finding, 'line' | 'column'>,
  file: string,
  place: Presentation['place'],
): object {
  const uri = isPath(file) ? place(file).split('/').map(encoded).join('/') : file;
  return {
    artifactLocation: { uri },
    ...(line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }),
  };
}

const encoded = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Escapes text of a document: in a message, braces are arguments (3.11.5) and `[…](…)` is a link (3.11.6). */
function literal(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/(\\*)\]\(/g, '$1$1\\](');
}
