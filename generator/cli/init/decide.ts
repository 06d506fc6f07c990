import type { Model } from '../../model/model.js';
import { overlayName } from './from/overlay.js';
import type { Plan } from './plan.js';

/**
 * A plan with its old configuration's settings about the document; the model is absent if the document cannot be read.
 */
export function decided(plan: Plan, model: Model | undefined): Plan {
  const { from, draft, ...rest } = plan;
  if (from?.decide === undefined) return plan;
  const { actions, names, lines } = from.decide(model);
  const overlays = (draft.get('overlays') as readonly string[] | undefined) ?? [];
  const more: [string, unknown][] = [
    ...(actions.length === 0 ? [] : [['overlays', [...overlays, overlayName]] satisfies [string, unknown]]),
    ...(Object.keys(names).length === 0 ? [] : [['names', names] satisfies [string, unknown]]),
  ];
  return {
    ...rest,
    draft: new Map([...draft, ...more]),
    from: { tool: from.tool, lines: [...from.lines, ...lines] },
    actions,
  };
}

/** A plan of the whole document: what will be left out is decided too, and what selects the rest may only be added then. */
export const unfiltered = (plan: Plan): Plan => ({
  ...plan,
  draft: new Map([...plan.draft].filter(([key]) => key !== 'include' && key !== 'exclude')),
});
