import path from 'node:path';
import { comment, defineTarget, quote, reporterOf, typescript, type Group, type Method } from 'specwright/target';

const problems = {
  'query-options/no-sdk': {
    severity: 'error',
    title: 'There is no SDK whose methods the options could call',
    hint: 'Add a target `typescript`, or set `sdk`.',
  },
} as const;
const report = reporterOf(problems);

/** Each method with the properties that lead to it from the client: `pets`, `list`. */
const callsOf = (group: Group, way: readonly string[] = []): { method: Method; way: readonly string[] }[] => [
  ...group.methods.map((method) => ({ method, way: [...way, method.name] })),
  ...group.children.flatMap(({ property, group: inner }) => callsOf(inner, [...way, property])),
];

/** TanStack Query options for each operation that reads, mutation options for each that writes. */
export default defineTarget({
  name: 'query-options',
  summary: 'options of TanStack Query',
  options: {
    sdk: { type: 'text', meaning: 'The module of the SDK.', standard: 'the one that is written', example: '@acme/sdk' },
    library: { type: 'text', meaning: 'The package of TanStack Query.', example: '@tanstack/vue-query' },
  },
  defaults: { library: '@tanstack/react-query' },
  problems,
  plan(context, { sdk, library }) {
    const written = context.targets.find(({ name }) => name === 'typescript')?.output;
    const module = sdk ?? (written && path.posix.join(path.relative(context.output, written), 'src/index.js'));
    if (module === undefined) return { value: [], diagnostics: [report('query-options/no-sdk', 'No SDK is written.')] };
    const calls = callsOf(context.named(typescript).root);
    return { value: [{ module, library, client: context.client, calls }], diagnostics: [] };
  },
  print({ module, library, client, calls }) {
    const made = calls.map(({ method, way }) => {
      const { operation } = method.operation;
      const doc = comment([operation.summary ?? `${operation.method} ${operation.path}`]);
      const given = `Parameters<${client}${way.map((name) => `[${quote(name)}]`).join('')}>`;
      const key = way.map(quote).join(', ');
      const call = `client.${way.join('.')}(...given)`;
      return operation.method === 'GET'
        ? `${doc}export const ${method.functionName}Query = (client: ${client}, ...given: ${given}) =>
  queryOptions({ queryKey: [${key}, ...given], queryFn: () => ${call} });\n`
        : `${doc}export const ${method.functionName}Mutation = (client: ${client}) =>
  mutationOptions({ mutationKey: [${key}], mutationFn: (given: ${given}) => ${call} });\n`;
    });
    const head = `import { mutationOptions, queryOptions } from ${quote(library)};
import type { ${client} } from ${quote(module)};\n`;
    return { path: 'query-options.ts', text: [head, ...made].join('\n') };
  },
});
