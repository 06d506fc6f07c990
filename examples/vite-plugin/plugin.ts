import { generate, type UserConfiguration } from 'specwright';
import type { Plugin } from 'vite';

/** Generates before each build, and again when the document changes; paths are relative to the root of the project. */
export function specwright(configuration: UserConfiguration & { readonly input: string }): Plugin {
  let cwd = process.cwd();
  return {
    name: 'specwright',
    configResolved: ({ root }) => void (cwd = root),
    async buildStart() {
      this.addWatchFile(configuration.input);
      const { diagnostics, written } = await generate({ configuration, cwd, out: cwd });
      for (const { severity, code, file, line, message } of diagnostics) {
        const text = `${code}: ${message} (${file ?? ''}:${line ?? ''})`;
        if (severity === 'error') this.error(text);
        if (severity === 'warning') this.warn(text);
      }
      this.info(written.length > 0 ? 'the SDK was written' : 'the SDK is up to date');
    },
  };
}
