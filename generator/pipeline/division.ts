import type { Configuration, TargetConfiguration } from '../configuration/configuration.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import { documentId } from '../model/id.js';
import type { Id, Model } from '../model/model.js';
import { isOpen, type Filter } from '../model/selector.js';
import { leftOut } from '../selection/left-out.js';
import { selected } from '../selection/select.js';
import { subjectsOf, type Subject } from '../selection/subject.js';
import { idsOf } from './pins.js';
import { internalsOf, isInternal } from './whole.js';

type Target = TargetConfiguration | undefined;

/** The part of an API for each target. */
export interface Division {
  /** Tests whether a target includes an element of the model; `undefined` for a target that includes everything. */
  readonly keptFor: (target: Target) => ((id: Id) => boolean) | undefined;
  /** Whether any target includes an element of the model. */
  readonly isKept: (id: Id) => boolean;
  /**
   * Whether a diagnostic is about a part that no target includes. `models` are the targets' models, once they are
   * known.
   */
  readonly leavesOut: (models?: readonly Model[]) => (diagnostic: Diagnostic) => boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const isSet = (filter: Filter | undefined): boolean => filter !== undefined && !isOpen(filter);

/** Whether any target of a configuration includes only a part of the API. */
export const isDivided = ({ filter, targets }: Configuration): boolean =>
  isSet(filter) || targets.some((target) => isSet(target.filter));

/** Divides an API among the targets of a configuration. */
export function dividedBy(source: Source, configuration: Configuration): Division {
  const { configurationFile: file, targets } = configuration;
  const subjects = subjectsOf(source);
  const diagnostics: Diagnostic[] = [];
  const isAnyInternal = internalsOf(configuration).includes(true);
  const chosenFor = (target: Target): readonly Subject[] => {
    const internal = isInternal(configuration, target);
    const all = subjects.filter(({ ignored }) => ignored === false || (internal && ignored === 'internal'));
    const outer = selected(all, { filter: configuration.filter ?? {}, file, path: [] }, subjects);
    const path = ['targets', target === undefined ? 0 : targets.indexOf(target)];
    const inner = selected(outer.value, { filter: target?.filter ?? {}, file, path }, subjects);
    // What matches nothing for one target may match what is internal, for another.
    const ofAll = internal === isAnyInternal ? outer.diagnostics : [];
    for (const one of [...ofAll, ...inner.diagnostics]) diagnostics.push(one);
    return inner.value;
  };
  const wanted = new Map<Target, readonly Subject[]>(
    (targets.length > 0 ? targets : [undefined]).map((target) => [target, chosenFor(target)]),
  );
  const chosen = [...new Set([...wanted.values()].flat())];
  /** Additions of transforms are not in the document, so no filter leaves them out. */
  const without = (left: readonly Subject[]): ((id: Id) => boolean) => {
    const kept = new Set(left);
    const gone = new Set(subjects.filter((subject) => !kept.has(subject)).map(({ id }) => id));
    return (id) => !gone.has(documentId(id));
  };
  return {
    keptFor: (target) =>
      isSet(configuration.filter) || isSet(target?.filter)
        ? without(wanted.get(target) ?? chosenFor(target))
        : undefined,
    isKept: without(chosen),
    leavesOut: (models = []) =>
      leftOut(source, subjects, chosen, new Set(models.flatMap((model) => [...idsOf(model)]))),
    diagnostics,
  };
}
