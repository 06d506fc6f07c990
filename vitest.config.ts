import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{generator,action,proofs}/**/*.test.ts', 'bench/*.test.mjs'],
    globalSetup: './scripts/test-folder.mjs',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
