import path from 'node:path';
import { check, generate } from 'specwright';

/** What `project.json` says of the target; `schema.json` describes it. */
export interface Options {
  readonly configuration: string;
  /** Compare with what is there instead of writing. */
  readonly check?: boolean;
}

/** What Nx tells an executor of the workspace, as far as it is needed. */
export interface Context {
  readonly root: string;
  readonly projectName?: string;
  readonly projectsConfigurations: { readonly projects: Readonly<Record<string, { readonly root: string }>> };
}

/** Generates the SDK of a project, or tells whether it is up to date. */
export default async function specwright(options: Options, context: Context): Promise<{ success: boolean }> {
  const project = context.projectsConfigurations.projects[context.projectName ?? ''];
  const request = { cwd: path.join(context.root, project?.root ?? '.'), configuration: options.configuration };
  const { ok, diagnostics } = await (options.check === true ? check(request) : generate(request));
  for (const { severity, code, message } of diagnostics) process.stdout.write(`${severity} ${code}: ${message}\n`);
  return { success: ok };
}
