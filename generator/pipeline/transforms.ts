import { reasonOf } from '../configuration/reading/modules.js';
import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Model, Transform } from '../model/model.js';

/** The lists that every model has. */
const lists = ['tags', 'servers', 'globals', 'operations', 'webhooks', 'declarations'] as const;

const isModel = (value: unknown): value is Model =>
  typeof value === 'object' &&
  value !== null &&
  'info' in value &&
  'security' in value &&
  lists.every((list) => Array.isArray((value as Readonly<Record<string, unknown>>)[list]));

/** Applies the transforms of a configuration to a model, in order. Their faults are diagnostics. */
export function transformed(model: Model, transforms: readonly Transform[]): Outcome<Model> {
  let current = model;
  for (const [index, transform] of transforms.entries()) {
    const refused = (why: string): Outcome<Model> => ({
      value: current,
      diagnostics: [report('target/failed', `Transform ${String(index + 1)} of the configuration ${why}.`)],
    });
    try {
      const next: unknown = transform(current);
      if (!isModel(next)) return refused('returned no model');
      current = next;
    } catch (error) {
      return refused(`failed: ${reasonOf(error)}`);
    }
  }
  return { value: current, diagnostics: [] };
}
