import { budgets, inWords, type Budget } from '../../diagnostics/budgets.js';
import type { Option } from './option.js';

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The keys of the limits that users may set, as the table of budgets explains them. */
export const limitOptions: readonly Option[] = Object.entries<Budget>(budgets)
  .filter(([, { isSet }]) => isSet === true)
  .map(([key, { limit, unit, of }]) => ({
    key: `limits.${key}`,
    meaning: `How many ${unit} may be read: ${lower(of)}`,
    standard: `\`${String(limit)}\``,
    example: { limits: { [key]: 2 * limit } },
  }));

/** All budgets as a table of Markdown: what is bounded, how far, and what is reported beyond. */
export const budgetTable = (): string =>
  [
    ['Limit', 'Of what', 'Beyond it', 'Set by'],
    ['---', '---', '---', '---'],
    ...Object.entries<Budget>(budgets).map(([key, budget]) => [
      inWords(budget),
      budget.of,
      `\`${budget.code}\``,
      budget.isSet === true ? `\`limits.${key}\`` : '',
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
