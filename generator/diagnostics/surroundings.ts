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
    hint: 'Check the path; it is taken relative to the file that names it.',
  },
  'read/folder': {
    severity: 'error',
    title: 'The path names a folder',
    hint: 'Name the document itself, for example openapi.yaml inside the folder.',
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
    hint: 'Name an OpenAPI document in JSON or YAML.',
  },
  'read/encoding': { severity: 'error', title: 'The text is not UTF-8', hint: 'Save the file as UTF-8.' },
  'read/too-large': {
    severity: 'error',
    title: 'The document passes a limit of size',
    hint: 'Check that the file is the one you mean; aliases of YAML count each time they are used.',
  },
  'read/too-much': {
    severity: 'error',
    title: 'What a run reads passes a limit',
    hint: 'Bundle the document into fewer files, or set the limit under "limits" in the configuration.',
  },
  'read/yaml-syntax': { severity: 'error', title: 'The YAML cannot be parsed' },
  'read/json-syntax': { severity: 'error', title: 'The JSON cannot be parsed' },
  'read/duplicate-key': {
    severity: 'warning',
    title: 'A key stands twice in one object',
    hint: 'Remove or rename one of the two.',
  },
  'overlay/malformed': {
    severity: 'error',
    title: 'An overlay is not as the Overlay Specification has it',
    hint: 'An overlay has "overlay: 1.0.0", "info" and a list of "actions", each with a "target" and an "update" or "remove: true".',
  },
  'overlay/too-large': {
    severity: 'error',
    title: 'An overlay makes the document larger than a limit',
    hint: 'Check what "target" selects: what an action puts in counts once for each place.',
  },
  'overlay/version': {
    severity: 'error',
    title: 'The version of an overlay is not supported',
    hint: 'Overlays 1.0 and 1.1 are supported.',
  },
  'overlay/jsonpath': {
    severity: 'error',
    title: 'The target of an overlay action is not a JSONPath',
    hint: 'Targets follow RFC 9535; put names with other signs than letters, digits and _ in brackets: $.paths["/pets"].get',
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
    hint: 'Check the path; it is taken relative to the configuration file.',
  },
  'template/syntax': { severity: 'error', title: 'A template is not well-formed' },
  'template/unknown-field': {
    severity: 'error',
    title: 'A template names something that there is not',
    hint: 'Templates show fields of their view, with the blocks #if, #unless, #each and #with, and take partials.',
  },
  'template/unused': {
    severity: 'warning',
    title: 'A template is taken by no page',
    hint: 'Name it like the template that it is to replace, or take it as a partial.',
  },
  'config/not-found': {
    severity: 'error',
    title: 'The configuration file does not exist or cannot be read',
    hint: 'Check the path given with `--config`.',
  },
  'config/ambiguous': {
    severity: 'error',
    title: 'More than one configuration file is in the folder',
    hint: 'Keep one of them, or name one with `--config`.',
  },
  'config/syntax': { severity: 'error', title: 'The configuration file is not well-formed' },
  'config/failed': {
    severity: 'error',
    title: 'The configuration program failed, or exports no configuration',
    hint: 'Export the configuration as the default: `export default defineConfig({ … })`.',
  },
  'config/environment': {
    severity: 'error',
    title: 'A variable of the environment that the configuration names is not set',
    hint: 'Set it, or say what stands in for it: `${NAME:-default}`. `$${` stands for `${` itself.',
  },
  'config/extends': {
    severity: 'error',
    title: 'A configuration extends one that does not exist, or itself',
    hint: 'Paths are relative to the file that names them.',
  },
  'config/unknown-key': { severity: 'error', title: 'The configuration has a key that means nothing' },
  'config/missing-key': { severity: 'error', title: 'The configuration lacks a key that is needed' },
  'config/invalid-value': {
    severity: 'error',
    title: 'A value of the configuration is not of the kind that is asked for',
  },
  'config/unknown-code': {
    severity: 'error',
    title: 'A rule names a code that does not exist, or one that is always an error',
    hint: '`specwright explain <code>` says what a code means.',
  },
  'config/unknown-pin': {
    severity: 'warning',
    title: 'A pin of the configuration names nothing of the document',
    hint: 'Copy the pin from the warning that proposes it, or remove it.',
  },
  'config/lock': {
    severity: 'error',
    title: 'The file of the names that stay cannot be read',
    hint: 'Restore it from version control, or delete it: then names are given anew.',
  },
  'config/release': {
    severity: 'error',
    title: 'The file that says what was released last cannot be read',
    hint: 'Restore it from version control, or delete it: then the next changelog begins anew.',
  },
  'config/module': {
    severity: 'error',
    title: 'A module of a target or of a transform is not allowed, cannot be loaded, or exports neither',
    hint: 'A configuration that is data runs only the packages and files that `allow.modules` lists.',
  },
  'config/target': {
    severity: 'error',
    title: 'A target is not made as targets are, or two have one name',
    hint: 'Make targets with `defineTarget` of `specwright/target`.',
  },
  'target/failed': {
    severity: 'error',
    title: 'A target or a transform of the user failed',
    hint: 'Its author should report a diagnostic in its place.',
  },
  'target/file': {
    severity: 'error',
    title: 'A target made a file whose path or text cannot be written',
    hint: 'Paths are relative to the output of the target, with `/` between their parts, and each names one file.',
  },
  'config/output': { severity: 'error', title: 'The output of a target is not a folder of its own' },
  'config/outside': {
    severity: 'error',
    title: 'A configuration would write outside of the repository or workspace around it',
    hint: 'Write below the nearest folder with `.git`, `pnpm-workspace.yaml` or a `package.json` with `workspaces`, or allow the folder with `allow.folders`.',
  },
  'config/package': {
    severity: 'error',
    title: 'The name of the package is one that no package can have',
    hint: 'Use lower-case letters, digits, "-", "." and "_", with a scope before it or without: `@acme/sdk`.',
  },
  'config/projects': {
    severity: 'error',
    title: 'What goes with one project is asked of a list of projects',
    hint: 'Pick one project with `--project`.',
  },
  'config/project-name': { severity: 'error', title: 'A project that is named does not exist, or two have one name' },
  'config/shared-output': {
    severity: 'error',
    title: 'Two projects write into one folder',
    hint: 'Give one of them another `out`, or its targets other outputs.',
  },
  'config/no-document': {
    severity: 'error',
    title: 'No document is named',
    hint: 'Name one: `specwright generate openapi.json`, or set `input` in the configuration.',
  },
  'against/changed': {
    severity: 'error',
    title: 'The document is not what is served where `check --against` looks',
    hint: 'Fetch the document again and generate from it; or, where the server is behind, publish yours.',
  },
  'against/not-compared': {
    severity: 'info',
    title: 'The document could not be compared with what is served',
    hint: 'With `--against-required` this is an error.',
  },
  'config/prettier': {
    severity: 'error',
    title: 'prettier cannot work with the configuration that `prettier` names',
    hint: 'Correct that configuration; `npx prettier --check` says more.',
  },
  'init/exists': {
    severity: 'error',
    title: 'A configuration is there already',
    hint: 'Nothing was written. Edit it, or move it away; `--force` replaces a specwright.config.yaml.',
  },
  'init/no-document': {
    severity: 'error',
    title: 'There is no OpenAPI document to begin with',
    hint: 'Name one: `specwright init --document openapi.yaml`; a URL will do.',
  },
  'init/several-documents': {
    severity: 'error',
    title: 'There are several OpenAPI documents and nobody to ask which is meant',
    hint: 'Name one with `--document`.',
  },
  'init/nothing-to-take': {
    severity: 'error',
    title: 'No configuration of a generator that is known is at the place to take it over from',
    hint: 'Name the folder that it lies in, or the file.',
  },
  'init/unreadable': {
    severity: 'error',
    title: 'The configuration to take over cannot be read',
    hint: 'Correct the file, or begin without it: `specwright init`.',
  },
  'write/not-ours': {
    severity: 'error',
    title: 'A file is in the way that Specwright did not write',
    hint: 'Move the file away, or list it under `keep` of the target.',
  },
  'write/edited-kept': {
    severity: 'warning',
    title: 'A file that is no longer made was edited by hand and is kept',
    hint: 'Delete the file, or list it under `keep` of the target.',
  },
  'write/manifest': {
    severity: 'error',
    title: 'The manifest beside the output is broken or not to be trusted',
    hint: 'Restore `.specwright.json` from version control, or delete it together with the generated files.',
  },
  'write/symlink': {
    severity: 'error',
    title: 'A symbolic link inside the output leads to what Specwright does not write',
    hint: 'Replace the link with a real folder.',
  },
  'write/failed': { severity: 'error', title: 'Writing failed; the output is as it was before' },
  'internal/project': {
    severity: 'error',
    title: 'A project ended by a fault of Specwright, or its process was ended from outside',
    hint: 'Run it alone with `--project` and `--debug`, and please report it with the document that caused it.',
  },
  'internal/not-parseable': {
    severity: 'error',
    title: 'Specwright made code that does not parse: a fault of Specwright',
    hint: 'Please report it with the document that caused it.',
  },
});
