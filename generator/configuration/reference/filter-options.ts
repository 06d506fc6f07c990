import { builtin } from '../../targets/builtin.js';
import type { UserConfiguration } from '../configuration.js';
import type { Option } from './option.js';

const [usual] = builtin;
const names = builtin.map(({ target }) => target.name);
const ofTarget = (more: object): UserConfiguration => ({
  targets: [{ target: usual.target.name, output: usual.output, ...more }],
});

/** The keys for the part of an API that is generated. `docs/filters.md` explains selectors. */
export const filterOptions: readonly Option[] = [
  {
    key: 'include',
    meaning:
      'Which operations and webhooks are generated: those that one of these [selectors](filters.md) matches. What only others refer to is left out.',
    standard: 'all',
    example: { include: { tags: ['pets'], methods: ['get'] } },
  },
  {
    key: 'exclude',
    meaning: 'Which operations and webhooks are not generated, also where `include` matches them.',
    standard: 'none',
    example: { exclude: [{ paths: ['/admin/**'] }, { deprecated: true }] },
  },
  {
    key: 'internal',
    meaning:
      'Whether operations, webhooks and properties that the document marks with `x-internal: true` are generated.',
    standard: '`false`',
    example: { internal: true },
  },
];

/** The same keys of a target. */
export const targetFilterOptions: readonly Option[] = [
  {
    key: 'targets[].include',
    of: names,
    meaning:
      'Which operations and webhooks this target gets, of those that `include` and `exclude` of the document leave.',
    standard: 'all of them',
    example: ofTarget({ include: { extensions: { 'x-audience': ['public', 'partner'] } } }),
  },
  {
    key: 'targets[].exclude',
    of: names,
    meaning: 'Which operations and webhooks this target does not get.',
    standard: 'none',
    example: ofTarget({ exclude: { operations: ['*Beta'] } }),
  },
  {
    key: 'targets[].internal',
    of: names,
    meaning: 'Whether this target gets what the document marks with `x-internal: true`.',
    standard: 'what `internal` of the document says',
    example: ofTarget({ internal: true }),
  },
];
