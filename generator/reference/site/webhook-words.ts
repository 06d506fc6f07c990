import type { Webhook } from '../../model/model.js';

/** A longer summary is a description. */
const longestTitle = 100;

const isTitle = (summary: string): boolean => summary.length <= longestTitle && !summary.trim().includes('\n');

/** The title of a webhook and its description. A webhook has a name, so that a summary of several sentences need not be its title. */
export function webhookWords({ key, summary, description }: Pick<Webhook, 'key' | 'summary' | 'description'>): {
  readonly title: string;
  readonly description: string | undefined;
} {
  if (summary === undefined || isTitle(summary)) return { title: summary ?? key, description };
  const isRepeated = description?.startsWith(summary) ?? false;
  return {
    title: key,
    description: isRepeated || description === undefined ? (description ?? summary) : `${summary}\n\n${description}`,
  };
}
