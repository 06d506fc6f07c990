import type { Severity } from './diagnostic.js';

/** What the catalogue says of a code. */
export interface Entry {
  readonly severity: Severity;
  /** What is wrong in general; `specwright explain` and the README list it. */
  readonly title: string;
  /** The default remedy, used where the caller has no better one. */
  readonly hint?: string;
}

/** Keeps the codes as literal types. */
export const define = <T extends Record<string, Entry>>(entries: T): { readonly [K in keyof T]: Entry } => entries;

/** Codes about what surrounds a document: files and texts, overlays, configuration, templates, output. */
export const surroundings = define({
  'read/not-found': {
    severity: 'error',
    title: 'A file does not exist',
    hint: 'Check the path; it is relative to the file that names it.',
  },
  'read/folder': {
    severity: 'error',
    title: 'The path names a folder',
    hint: 'Pass the document itself, for example openapi.yaml inside the folder.',
  },
  'read/failed': { severity: 'error', title: 'A file or URL cannot be read' },
  'read/refused': {
    severity: 'error',
    title: 'Reading is not allowed',
    hint: 'Only files below the folder of the document are read; allow another folder or origin in the configuration.',
  },
  'read/empty': { severity: 'error', title: 'The file is empty' },
  'read/binary': {
    severity: 'error',
    title: 'The file is not text',
    hint: 'Pass an OpenAPI document in JSON or YAML.',
  },
  'read/encoding': { severity: 'error', title: 'The text is not UTF-8', hint: 'Save the file as UTF-8.' },
  'read/too-large': {
    severity: 'error',
    title: 'The document exceeds a size limit',
    hint: 'Check that this is the right file; YAML aliases count each time they are used.',
  },
  'read/too-much': {
    severity: 'error',
    title: 'A run reads more than a limit allows',
    hint: 'Bundle the document into fewer files, or set the limit under "limits" in the configuration.',
  },
  'read/yaml-syntax': { severity: 'error', title: 'The YAML cannot be parsed' },
  'read/json-syntax': { severity: 'error', title: 'The JSON cannot be parsed' },
  'read/duplicate-key': {
    severity: 'warning',
    title: 'A key occurs twice in one object',
    hint: 'Remove or rename one of the two.',
  },
  'overlay/malformed': {
    severity: 'error',
    title: 'An overlay does not match the Overlay Specification',
    hint: 'An overlay has "overlay: 1.0.0", "info" and a list of "actions", each with a "target" and an "update" or "remove: true".',
  },
  'overlay/too-large': {
    severity: 'error',
    title: 'An overlay makes the document exceed a size limit',
    hint: 'Check what "target" selects: an update counts once for each selected place.',
  },
  'overlay/version': {
    severity: 'error',
    title: 'The version of an overlay is not supported',
    hint: 'Overlays 1.0 and 1.1 are supported.',
  },
  'overlay/jsonpath': {
    severity: 'error',
    title: 'The target of an overlay action is not a JSONPath',
    hint: 'Targets follow RFC 9535; put names with characters other than letters, digits and _ in brackets: $.paths["/pets"].get',
  },
  'overlay/no-match': {
    severity: 'warning',
    title: 'The target of an overlay action selects nothing',
    hint: 'Correct the target or remove the action; actions see the result of those before them.',
  },
  'overlay/update': { severity: 'error', title: 'The update of an overlay action does not fit its target' },
  'docs/unknown': { severity: 'error', title: 'A language or flavour of pages does not exist' },
  'template/not-found': {
    severity: 'error',
    title: 'A template, or the folder of templates, does not exist',
    hint: 'Check the path; it is relative to the configuration file.',
  },
  'template/syntax': { severity: 'error', title: 'A template is not well-formed' },
  'template/unknown-field': {
    severity: 'error',
    title: 'A template uses an unknown field, block or partial',
    hint: 'Templates can use the fields of their view, the blocks #if, #unless, #each and #with, and partials.',
  },
  'template/unused': {
    severity: 'warning',
    title: 'No page uses a template',
    hint: 'Rename it to the template that it replaces, or use it as a partial.',
  },
  'config/not-found': {
    severity: 'error',
    title: 'The configuration file does not exist or cannot be read',
    hint: 'Check the path after `--config`.',
  },
  'config/ambiguous': {
    severity: 'error',
    title: 'More than one configuration file is in the folder',
    hint: 'Keep one of them, or select one with `--config`.',
  },
  'config/syntax': { severity: 'error', title: 'The configuration file is not well-formed' },
  'config/failed': {
    severity: 'error',
    title: 'The configuration program failed, or exports no configuration',
    hint: 'Export the configuration as the default: `export default defineConfig({ … })`.',
  },
  'config/environment': {
    severity: 'error',
    title: 'The configuration uses an environment variable that is not set',
    hint: 'Set it, or add a default: `${NAME:-default}`. `$${` stands for `${` itself.',
  },
  'config/extends': {
    severity: 'error',
    title: 'A configuration extends itself, or one that does not exist',
    hint: 'Paths are relative to the file that names them.',
  },
  'config/unknown-key': { severity: 'error', title: 'The configuration has an unknown key' },
  'config/missing-key': { severity: 'error', title: 'The configuration lacks a required key' },
  'config/invalid-value': {
    severity: 'error',
    title: 'A value of the configuration is invalid',
  },
  'config/option': {
    severity: 'error',
    title: 'An option of a target contradicts another one, or what the target writes in any case',
    hint: 'Remove the option, or change what it contradicts.',
  },
  'config/unknown-code': {
    severity: 'error',
    title: 'A rule names a code that does not exist, or one that is always an error',
    hint: '`specwright explain <code>` explains a code.',
  },
  'config/unknown-pin': {
    severity: 'warning',
    title: 'A pin of the configuration matches nothing in the document',
    hint: 'Copy the pin from the warning that proposes it, or remove it.',
  },
  'config/selects-nothing': {
    severity: 'warning',
    title: 'A selector of `include` or `exclude` matches nothing',
    hint: 'Check the spelling; `*` stands for anything between two slashes, `**` for anything.',
  },
  'config/lock': {
    severity: 'error',
    title: 'The lock file of names cannot be read',
    hint: 'Restore it from version control, or delete it: all names are then chosen anew.',
  },
  'config/release': {
    severity: 'error',
    title: 'The file of the last release cannot be read',
    hint: 'Restore it from version control, or delete it: the next changelog then starts anew.',
  },
  'config/module': {
    severity: 'error',
    title: 'A module of a target or of a transform is not allowed, cannot be loaded, or exports neither',
    hint: 'A configuration that is data runs only the packages and files that `allow.modules` lists.',
  },
  'config/target': {
    severity: 'error',
    title: 'A target is not one of `defineTarget`, or two have the same name',
    hint: 'Create targets with `defineTarget` of `specwright/target`.',
  },
  'target/failed': {
    severity: 'error',
    title: 'A target or a transform of the user failed',
    hint: 'Its author should report a diagnostic in its place.',
  },
  'target/file': {
    severity: 'error',
    title: 'A target made a file whose path or content cannot be written',
    hint: 'Paths are relative to the output of the target, with `/` between their parts, and each names one file.',
  },
  'config/output': { severity: 'error', title: 'The output of a target overlaps another folder' },
  'config/outside': {
    severity: 'error',
    title: 'A configuration would write to, or publish files from, outside of the repository or workspace around it',
    hint: 'Stay below the nearest folder with `.git`, `pnpm-workspace.yaml` or a `package.json` with `workspaces`, or allow the folder with `allow.folders`.',
  },
  'config/package': {
    severity: 'error',
    title: 'The name of the package is invalid',
    hint: 'Use lower-case letters, digits, "-", "." and "_", optionally with a scope: `@acme/sdk`.',
  },
  'config/projects': {
    severity: 'error',
    title: 'An option for one project is used with a list of projects',
    hint: 'Select one project with `--project`.',
  },
  'config/project-name': {
    severity: 'error',
    title: 'A selected project does not exist, or two projects have the same name',
  },
  'config/shared-output': {
    severity: 'error',
    title: 'Two projects write to the same folder',
    hint: 'Change the `out` of one of them, or the outputs of its targets.',
  },
  'config/no-document': {
    severity: 'error',
    title: 'No document was specified',
    hint: 'Pass one: `specwright generate openapi.json`, or set `input` in the configuration.',
  },
  'against/changed': {
    severity: 'error',
    title: 'The document differs from the one served at the URL of `check --against`',
    hint: 'Fetch the document again and generate from it; or publish yours, if the server is behind.',
  },
  'against/not-compared': {
    severity: 'info',
    title: 'The document could not be compared with the served one',
    hint: 'With `--against-required` this is an error.',
  },
  'config/prettier': {
    severity: 'error',
    title: 'prettier rejects the configuration that `prettier` names',
    hint: 'Correct that configuration; `npx prettier --check` reports more.',
  },
  'init/exists': {
    severity: 'error',
    title: 'A configuration exists already',
    hint: 'Nothing was written. Edit it, or move it away; `--force` replaces a specwright.config.yaml.',
  },
  'init/no-document': {
    severity: 'error',
    title: 'No OpenAPI document was found',
    hint: 'Pass one: `specwright init --document openapi.yaml`, or a URL.',
  },
  'init/several-documents': {
    severity: 'error',
    title: 'There are several OpenAPI documents, and no terminal to ask for one',
    hint: 'Select one with `--document`.',
  },
  'init/nothing-to-take': {
    severity: 'error',
    title: 'No configuration of a known generator was found',
    hint: 'Pass the file, or its folder.',
  },
  'init/unreadable': {
    severity: 'error',
    title: 'The configuration to convert cannot be read',
    hint: 'Correct the file, or start without it: `specwright init`.',
  },
  'init/malformed': {
    severity: 'error',
    title: 'A part of the configuration to convert has the wrong form',
    hint: 'Correct it as the reference of that tool says, or start without the file: `specwright init`.',
  },
  'write/not-ours': {
    severity: 'error',
    title: 'A file that Specwright did not write is in the way',
    hint: 'Move the file away, or list it under `keep` of the target.',
  },
  'write/edited-kept': {
    severity: 'warning',
    title: 'A file that is no longer generated was edited by hand and is kept',
    hint: 'Delete the file, or list it under `keep` of the target.',
  },
  'write/manifest': {
    severity: 'error',
    title: 'The manifest of the output is broken or cannot be trusted',
    hint: 'Restore `.specwright.json` from version control, or delete it together with the generated files.',
  },
  'write/symlink': {
    severity: 'error',
    title: 'A symbolic link inside the output leads out of it',
    hint: 'Replace the link with a folder.',
  },
  'write/failed': { severity: 'error', title: 'Writing failed; the output is as it was before' },
  'internal/project': {
    severity: 'error',
    title: 'A project failed by a fault of Specwright, or its process was killed',
    hint: 'Run it alone with `--project` and `--debug`, and please report it with the document that caused it.',
  },
  'internal/not-parseable': {
    severity: 'error',
    title: 'Specwright generated code that does not parse: a fault of Specwright',
    hint: 'Please report it with the document that caused it.',
  },
});
