import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { literal } from '../acceptance/suites/literal.mjs';
import type { UserTarget } from '../generator/configuration/configuration.js';
import { make } from './api.js';
import { documents, type RandomDocument } from './documents/arbitrary.js';
import { Workshop } from './inspect/compile.js';
import { runs } from './runs.js';
import { unionDocuments } from './documents/unions.js';

/** What the functions of a model give. */
type Codec = Readonly<Record<string, (given: unknown) => { ok: boolean; value: unknown; error?: Error }>>;

const workshop = new Workshop();
afterAll(() => {
  if (!process.env['KEEP']) workshop.remove();
});

const samples: readonly RandomDocument[] = [
  ...fc.sample(documents(10), runs(6)),
  ...fc.sample(unionDocuments, runs(6)),
];
const valuesOf = ({ schemas }: RandomDocument) =>
  schemas.map(({ name, values }, index) => ({
    name,
    values: fc.sample(values, { ...runs(1), numRuns: 8, seed: index }),
  }));

const nameOf = (index: number): string => `document${String(index)}`;
/** What values are in code differs from document to document. */
const targetsOf = (index: number): readonly UserTarget[] => [
  {
    ...({ target: 'typescript', output: 'sdk', responses: 'strict' } as const),
    ...(index % 2 === 0 ? {} : ({ dates: 'string', base64: 'bytes', numbers: 'bigint' } as const)),
  },
];

/** Members that the schema does not name, which travel all the same. */
const further = { 'zz-Further': 1, zz_more: { any_Key: [null, 'x'] } };

beforeAll(async () => {
  for (const [index, { document }] of samples.entries()) {
    const { files, errors } = await make(document, targetsOf(index));
    expect(errors, JSON.stringify(document)).toEqual([]);
    workshop.add(nameOf(index), files);
  }
});

describe('what a schema allows', () => {
  it.each(samples.map((_, index) => index))('comes back from document %i as it went in', async (index) => {
    const codec = await workshop.load<Codec>(`${nameOf(index)}/sdk/src/models/components/index.ts`);
    const sample = samples[index]!;
    const lines = [
      "import * as models from './sdk/src/models/components/index.js';",
      "import { RFCDate } from './sdk/src/types/rfcdate.js';",
      'export { RFCDate };',
    ];
    for (const { name, values } of valuesOf(sample)) {
      for (const [at, value] of values.entries()) {
        const text = JSON.stringify(value);
        const about = `${text} of ${JSON.stringify(sample.schemas.find((schema) => schema.name === name)?.schema)}`;
        const decoded = codec[`doc${name.slice(3)}FromJSON`]!(text);
        expect(decoded.ok, `${about}: ${String(decoded.error)}`).toBe(true);
        const written = codec[`doc${name.slice(3)}ToJSON`]!(decoded.value) as unknown as string;
        expect(JSON.parse(written), about).toEqual(JSON.parse(text));
        expect(codec[`doc${name.slice(3)}FromJSON`]!(written), about).toEqual(decoded);
        const whole = { ...(value as object), ...further };
        const kept = codec[`doc${name.slice(3)}FromJSON`]!(JSON.stringify(whole));
        expect(JSON.parse(codec[`doc${name.slice(3)}ToJSON`]!(kept.value) as unknown as string), about).toEqual(
          JSON.parse(JSON.stringify(whole)),
        );
        lines.push(`export const ${name}_${String(at)}: models.${name} = ${literal(decoded.value)};`);
      }
    }
    writeFileSync(path.join(workshop.folder, nameOf(index), 'assigned.ts'), `${lines.join('\n')}\n`);
  });

  it('is what the types allow too', async () => {
    expect(await workshop.compile(samples.map((_, index) => nameOf(index)))).toEqual([]);
  });
});
