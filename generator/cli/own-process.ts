import { lastStage } from '../app/ending.js';
import { boundHeap } from './short-run.js';

/** What a process that is ours alone does as the stages of its runs begin. A program that uses the library has none. */
export interface OwnProcess {
  readonly stage: (name: string) => void;
  /** Whether a run worked through all its stages, so that V8 has compiled what the next run needs. */
  readonly isWhole: () => boolean;
}

export function ownProcess(): OwnProcess {
  const last = new Set(Object.values(lastStage));
  let isWhole = false;
  return {
    stage(name) {
      boundHeap();
      isWhole ||= last.has(name);
    },
    isWhole: () => isWhole,
  };
}
