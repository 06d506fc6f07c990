import * as z from 'zod';
import { conventionSets, type Decisions } from '../conventions/conventions.js';
import { rows } from '../conventions/rows.js';
import { pinPattern } from '../model/id.js';
import { isFreeClassName } from './naming-options.js';
import { quoted } from '../diagnostics/near.js';
import { isJson } from '../text/json.js';
import { hasUnseen } from '../text/unseen.js';
import { builtinTargets } from '../targets/builtin.js';
import type { TargetOption } from '../targets/option.js';
import type { Target } from '../targets/target.js';

const text = z.string().min(1);
const texts = z.array(text);
const limit = z.int().min(1);
/** A string with a pattern that editors check too, and a further condition that only we check. */
const checked = (form: RegExp, isFine: (text: string) => boolean, message: string) =>
  z.string().regex(form, { error: message, abort: true }).refine(isFine, { error: message, abort: true });
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

/** The schema of an option's value. */
function schemaOf(option: TargetOption): z.ZodType {
  switch (option.type) {
    case 'text':
      return option.form === undefined ? text : z.string().regex(option.form.pattern, option.form.demand);
    case 'texts':
      return texts;
    case 'flag':
      return z.boolean();
    case 'number':
      return option.least === undefined ? z.number() : z.number().min(option.least);
    case 'choice':
      return z.enum([...option.values]);
    case 'maps': {
      const keys = z.enum([...option.keys], { error: `has a key that is none of ${quoted(option.keys)}` });
      return z.partialRecord(keys, z.record(z.string(), text));
    }
    case 'object':
      return z.record(z.string(), z.unknown()).refine(isJson, 'must hold nothing but JSON');
    case 'file':
    case 'folder':
      return text;
  }
}

const extensionValue = z.union([text, z.number(), z.boolean()]);

/** The selectors of operations and webhooks. */
export const selectorSchema = z.strictObject({
  tags: texts.min(1).optional().describe('Tags that an operation has.'),
  paths: texts.min(1).optional().describe('Globs of paths, such as `/admin/**`.'),
  operations: texts.min(1).optional().describe('Globs of operation ids.'),
  methods: texts.min(1).optional().describe('Methods of HTTP.'),
  deprecated: z.boolean().optional().describe('Whether an operation is deprecated.'),
  extensions: z
    .record(
      z.string().regex(/^x-/, 'must be keyed by extensions, such as `x-audience`'),
      z.union([extensionValue, z.array(extensionValue).min(1)]),
    )
    .optional()
    .describe('Extensions with one of these values; `*` stands for any value.'),
  webhooks: texts.min(1).optional().describe('Globs of names of webhooks.'),
});
const selectors = z.union([selectorSchema, z.array(selectorSchema).min(1)]).optional();

/** The keys for the part of an API that is generated. */
export const filterSchemas = { include: selectors, exclude: selectors, internal: z.boolean().optional() };

/** The keys of a target. */
export const targetSchema = ({ name, options }: Target) =>
  z.strictObject({
    target: z.literal(name),
    output: text,
    ...filterSchemas,
    ...Object.fromEntries(
      Object.entries(options).map(([key, option]) => {
        const schema = schemaOf(option);
        return [key, option.required === true ? schema : schema.optional()];
      }),
    ),
    keep: texts.optional(),
    omit: texts.optional(),
    package: text.optional(),
  });

/** A folder below or above `models`. Others contain files of the SDK itself. */
const folder = z
  .string()
  .regex(
    /^(?:[a-z][\w-]*\/)*models(?:\/[a-z][\w-]*)*$/u,
    'must be `models` or a folder below or around it, such as `models/components` or `sdk/models/shared`',
  );

/** The objects of the configuration besides the root and the targets, by their key. */
export const sectionSchemas = {
  folders: z.strictObject({ components: folder.optional(), operations: folder.optional(), errors: folder.optional() }),
  errors: z.strictObject({ base: name.optional(), fallback: name.optional() }),
  samples: z.strictObject({ optional: z.enum(['never', 'with-example', 'always']).optional() }),
  allow: z.strictObject({ folders: texts.optional(), origins: texts.optional(), modules: texts.optional() }),
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

/** A function; in data, a module that exports one. */
const transform = z.custom((value) => typeof value === 'function', 'must be a function, or a module that exports one');

/** The configuration of one document. */
const document = (targets: z.ZodType) =>
  z.strictObject({
    extends: z.union([text, texts]).optional(),
    input: text.optional(),
    overlays: texts.optional(),
    package: text.optional(),
    client: name.optional(),
    conventions: z.enum(conventionSets).optional(),
    ...conventionSchemas,
    errors: sectionSchemas.errors.optional(),
    folders: sectionSchemas.folders.optional(),
    environmentPrefix: prefix.optional(),
    ...filterSchemas,
    positionalArguments: z.int().min(0).optional(),
    bodyFirst: z.boolean().optional(),
    samples: sectionSchemas.samples.optional(),
    targets: targets.optional(),
    transforms: z.array(z.union([text, transform])).optional(),
    names: z
      .record(z.string().regex(pinPattern, 'must be keyed by JSON pointers, such as `/components/schemas/Pet`'), pin)
      .optional(),
    lock: z.union([z.boolean(), text]).optional(),
    allow: sectionSchemas.allow.optional(),
    limits: sectionSchemas.limits.optional(),
    rules: z.record(z.string(), z.enum(['off', 'warn', 'error'])).optional(),
  });

/** The schemas of a configuration with certain targets. */
export interface Schemas {
  /** The root object. `normalise` checks relations between keys. */
  readonly configuration: z.ZodObject;
  /** An inline project of a list. */
  readonly project: z.ZodObject;
  /** The schemas of targets by name. */
  readonly targets: Readonly<Record<string, z.ZodObject>>;
}

type Discriminated = Parameters<typeof z.discriminatedUnion>[1][number];

/** Creates the schemas of a configuration with the given targets. */
export function schemasFor(all: readonly Target[]): Schemas {
  const targets = Object.fromEntries(all.map((target) => [target.name, targetSchema(target)]));
  const [first, ...rest] = Object.values(targets);
  const list = z.array(z.discriminatedUnion('target', [first, ...rest] as [Discriminated, ...Discriminated[]])).min(1);
  const { shape } = document(list);
  const project = z.strictObject({ name: text, out: text.optional(), ...shape });
  const configuration = z.strictObject({
    /** For editors only. */
    $schema: z.string().optional(),
    ...shape,
    projects: z
      .array(z.union([text, project]))
      .min(1)
      .optional(),
  });
  return { configuration, project, targets };
}

/** The schemas with the built-in targets. */
export const ownSchemas = schemasFor(builtinTargets);
