import { unseenFaults } from './unseen.js';

/** A command of ours, as GitHub reads it: nothing of the document can be in front of its text, which has one line. */
const ours = /^::(?:error|warning|notice) (?:[a-z]+=[^:,]*,)*(?:title=[^:,]*)::/u;

/** What a log would obey, or hide (GitHub, "Workflow commands"; Azure Pipelines, "Logging commands"; GitLab, "Job logs"). */
export function logFaults(log: string, own = false): string[] {
  return log.split(/\r\n|\r|\n/u).flatMap((line) => {
    if (own && ours.test(line)) return unseenFaults(line);
    const commands = [/^\s*::.*/u, /##\w*\[.*/u].flatMap((command) => command.exec(line)?.[0].slice(0, 60) ?? []);
    return [...commands, ...unseenFaults(line)];
  });
}
