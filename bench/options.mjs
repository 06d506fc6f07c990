import { parseArgs } from 'node:util';

export const help = `Usage: npm run bench -- [options]

Generates the documents of the set with Specwright and with its peers in turn, and prints wall and CPU time, peak memory,
files and lines. The peers are installed into bench/ on first use.

Options:
  --rounds <n>       how often everything is run (default: 3)
  --only <ids>       documents, with commas between, and \`growth\` for the dimensions (default: all that are there)
  --document <file>  one more document, or the one of the set with the name of the file; may be repeated
  --peers <ids>      peers, with commas between; Specwright always runs (default: all)
  --seconds <n>      how long the largest document of a dimension may take (default: 2)
  --tsc              also count the errors of TypeScript in what each wrote
  --json <file>      also write the raw figures, for \`node bench/report.mjs <file>\`
  --keep             leave what was generated in bench/.scratch
  --list             list the documents and the peers, and end
  -h, --help         show this

Examples:
  $ npm run bench -- --only gr4vy --peers openapi-typescript
  $ npm run bench -- --document openapi.json --only openapi
  $ npm run bench -- --only growth --seconds 10
  $ npm run bench -- --rounds 3 --tsc --json bench/results/results.json && node bench/report.mjs
`;

/** What `--only` calls the dimensions of a document. */
const growth = 'growth';

/** An error of whoever typed the command, which needs no stack. */
export class WrongUse extends Error {}

function list(text, known, what) {
  if (text === undefined) return known;
  const wanted = text.split(',').filter(Boolean);
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new WrongUse(`There is no ${what} \`${unknown}\`; there are ${known.join(', ')}.`);
  return wanted;
}

/** Reads the arguments; `withFiles` gives the set with the documents that are named. Throws `WrongUse`. */
export function readOptions(args, withFiles, peers) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        rounds: { type: 'string', default: '3' },
        only: { type: 'string' },
        document: { type: 'string', multiple: true, default: [] },
        peers: { type: 'string' },
        seconds: { type: 'string', default: '2' },
        json: { type: 'string' },
        tsc: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }));
  } catch (error) {
    throw new WrongUse(error.message);
  }
  if (!/^[1-9]\d?$/u.test(values.rounds)) throw new WrongUse('`--rounds` is a number from 1 to 99.');
  const documents = withFiles(values.document);
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new WrongUse('`--seconds` is a number above 0.');
  const ids = [...documents.map(({ id }) => id), growth];
  const only = list(values.only, ids, 'document');
  return {
    ...values,
    rounds: Number(values.rounds),
    seconds,
    growth: only.includes(growth),
    documents: documents.filter(({ id }) => only.includes(id)),
    ids,
    peers: list(values.peers, peers, 'peer'),
  };
}
