import { performance } from 'node:perf_hooks';

const name = 'specwright: a whole run';

/** Says that a run works through everything; whoever started the program asks, who shares nothing else with it. */
export const noteWholeRun = (): void => void performance.mark(name);

/** Whether a run of this process worked through everything. */
export const wholeRun = (): boolean => performance.getEntriesByName(name).length > 0;
