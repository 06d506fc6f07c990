import * as z from 'zod';
import { conventionSets, type Decisions } from '../conventions/conventions.js';
import { rows } from '../conventions/rows.js';
import { pinPattern } from '../model/id.js';
import { isFreeClassName } from './naming-options.js';
import { hasUnseen } from '../text/unseen.js';
import { runtimePattern } from '../targets/typescript/runtime.js';
import type { UserConfiguration } from './configuration.js';

const text = z.string().min(1);
const texts = z.array(text);
const limit = z.int().min(1);
/** A text with a pattern that editors check too, and a further condition that only we check. */
const checked = (form: RegExp, isFine: (text: string) => boolean, said: string) =>
  z.string().regex(form, { error: said, abort: true }).refine(isFine, { error: said, abort: true });
const name = checked(
  /^[A-Za-z_$][\w$]*$/,
  isFreeClassName,
  'must be a name in code that means nothing else, such as `Petstore`',
);
const isName = (text: string): boolean =>
  /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(text) && text !== '__proto__' && !hasUnseen(text);
const pin = checked(
  /^[^\x00-#%-@[-^`{-\x7f][^\x00-#%-/:-@[-^`{-\x7f]*$/,
  isName,
  'must be a name in code, such as `Pet`',
);
const prefix = z.string().regex(/^[A-Za-z_]\w*$/, 'must be the beginning of a name of a variable, such as `ACME`');
const word = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be one word in lower case, such as `typescript`');

/** What values are in code. */
const representation = {
  numbers: z.enum(['safe', 'bigint', 'string']).optional(),
  dates: z.enum(['string', 'date', 'temporal']).optional(),
  base64: z.enum(['string', 'bytes']).optional(),
};

/** The keys of each kind of target, by the value of its `target`. */
export const targetSchemas = {
  typescript: z.strictObject({
    target: z.literal('typescript'),
    output: text,
    responses: z.enum(['strict', 'lenient', 'off']).optional(),
    ...representation,
    prettier: text.optional(),
    runtime: z.string().regex(runtimePattern, 'must be `copy` or the name of a package').optional(),
    keep: texts.optional(),
  }),
  docs: z.strictObject({
    target: z.literal('docs'),
    output: text,
    language: word.optional(),
    flavour: word.optional(),
    templates: text.optional(),
    ...representation,
    keep: texts.optional(),
    sampleSection: z.boolean().optional(),
    constants: z.enum(['literal', 'base']).optional(),
    enums: z.enum(['union', 'table']).optional(),
    mdx: z.boolean().optional(),
  }),
};

/** The objects of the configuration besides the root and the targets, by their key. */
export const sectionSchemas = {
  errors: z.strictObject({ base: name.optional(), fallback: name.optional() }),
  samples: z.strictObject({ optional: z.enum(['never', 'with-example', 'always']).optional() }),
  allow: z.strictObject({ folders: texts.optional(), origins: texts.optional() }),
  limits: z.strictObject({
    files: limit.optional(),
    bytes: limit.optional(),
    seconds: limit.optional(),
    values: limit.optional(),
  }),
};

/** A key for each row of the table of conventions. */
const conventionSchemas = Object.fromEntries(
  Object.entries(rows).map(([key, { values }]) => [key, z.enum(Object.keys(values)).optional()]),
) as unknown as { readonly [Key in keyof Decisions]: z.ZodOptional<z.ZodType<Decisions[Key]>> };

/** What a configuration says of one document. */
const document = z.strictObject({
  extends: z.union([text, texts]).optional(),
  input: text.optional(),
  overlays: texts.optional(),
  package: text.optional(),
  client: name.optional(),
  conventions: z.enum(conventionSets).optional(),
  ...conventionSchemas,
  errors: sectionSchemas.errors.optional(),
  environmentPrefix: prefix.optional(),
  positionalArguments: z.int().min(0).optional(),
  bodyFirst: z.boolean().optional(),
  samples: sectionSchemas.samples.optional(),
  targets: z
    .array(z.discriminatedUnion('target', [targetSchemas.typescript, targetSchemas.docs]))
    .min(1)
    .optional(),
  names: z
    .record(z.string().regex(pinPattern, 'must be keyed by JSON pointers, such as `/components/schemas/Pet`'), pin)
    .optional(),
  lock: z.union([z.boolean(), text]).optional(),
  allow: sectionSchemas.allow.optional(),
  limits: sectionSchemas.limits.optional(),
  rules: z.record(z.string(), z.enum(['off', 'warn', 'error'])).optional(),
});

/** A configuration that stands in the list of another. */
export const projectSchema = z.strictObject({ name: text, out: text.optional(), ...document.shape });

/** The configuration as people write it; relations between keys are checked by `normalise`. */
export const configurationSchema = z.strictObject({
  /** Editors look for it; it means nothing to us. */
  $schema: z.string().optional(),
  ...document.shape,
  projects: z
    .array(z.union([text, projectSchema]))
    .min(1)
    .optional(),
}) satisfies z.ZodType<UserConfiguration & { $schema?: string | undefined }>;
