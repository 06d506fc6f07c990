/** The schema of a target whose options are unknown without running it. */
const otherTarget = {
  type: 'object',
  properties: {
    target: {
      type: 'string',
      pattern: '^(?:\\.{1,2}/|@[^/]+/).|-',
      description: 'A package or a file that exports a target.',
    },
    output: { type: 'string', minLength: 1, description: 'The folder that it is written to.' },
    keep: { type: 'array', items: { type: 'string' }, description: 'Globs of files in the output that are yours.' },
    omit: { type: 'array', items: { type: 'string' }, description: 'Globs of files that are not made.' },
    package: { type: 'string', minLength: 1, description: 'The name of its package.' },
  },
  required: ['target', 'output'],
};

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a schema describes values that only a program can have. */
const isOfPrograms = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

/** The union of targets, extended by targets of users. */
function choice({ oneOf, ...rest }: Members): Members {
  return { ...rest, anyOf: [...(Array.isArray(oneOf) ? (oneOf as unknown[]) : []), otherTarget] };
}

/** The schema of a configuration that is data: without functions, and with targets of users. */
export function asData(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.filter((one) => !isOfPrograms(one)).map(asData);
  if (!isObject(schema)) return schema;
  const members = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, asData(value)]));
  if (members['oneOf'] !== undefined) return choice(members);
  const { anyOf, ...rest } = members;
  return Array.isArray(anyOf) && anyOf.length === 1 ? { ...rest, ...(anyOf[0] as object) } : members;
}
