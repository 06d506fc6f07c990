import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'output', 'specs', 'templates', 'specwright-out', '**/.scratch']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in a template say what they are; only objects and undefined print nonsense.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A switch over a union names every member and has no default: then a new member is a compile error here too.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      // A name that begins with `_` says that it is there for its place.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          caughtErrorsIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      // `[...text]` is how a text is taken apart by code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // What was caught is thrown again as it came.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingAny: true, allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      // `() => done()` is plain English for a callback whose result nobody reads.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `||` on texts means "or if empty"; `??` cannot say it.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, number: true } }],
      // `unknown | undefined` and the like say what is meant to a reader, although the compiler folds them.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // The names of control characters are what text and binary detection is about.
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      // The arguments of a call lie on the stack: a list from a document, which may have 100,000 items, does not fit.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(?:push|unshift|splice|max|min|fromCharCode|fromCodePoint|concat|assign)$/] > SpreadElement',
          message: 'A list spread into arguments overflows the stack where it is long: use a loop.',
        },
      ],
    },
  },
  {
    // Lists of proofs are their own.
    files: ['proofs/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Tests reach into results on purpose, and a fake need not be asynchronous to stand in for what is.
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    // The public types of a generated SDK hold `any` by contract (see `{ [k: string]: any }`), and so does what carries them.
    files: ['generator/runtime/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // The published surface is matched by type text: aliases, `x?: T | undefined` and defaults are written as people read them there.
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // An alias that old callers still use is read here and nowhere else.
      '@typescript-eslint/no-deprecated': 'off',
      // Readers and codecs share one asynchronous type, whether or not a particular one waits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Values come from callers without types: they are written as text on purpose, and what they throw is thrown on.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Static members that a class inherits from Error differ from engine to engine.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What is spread here is a slice of a known length, or one entry for each server or hook.
      'no-restricted-syntax': 'off',
    },
  },
  {
    // The runtime is read with its own tsconfig (no Node types); its tests, which need Node's, belong to no project.
    files: ['generator/runtime/**/*.test.ts', 'generator/runtime/*/test/**/*.ts', 'examples/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-empty-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
  {
    files: ['acceptance/**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['fetch', 'Blob', 'File', 'Response', 'ReadableStream', 'TextDecoder', 'TransformStream', 'crypto'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    // Functions that are handed to the page run in the browser.
    files: ['acceptance/browser/**/*.mjs', 'bench/site/**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...[
            'document',
            'window',
            'location',
            'Node',
            'NodeFilter',
            'getComputedStyle',
            'innerWidth',
            'innerHeight',
            'navigator',
          ],
          ...['performance', 'PerformanceObserver'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  { files: ['action/**/*.mjs'], languageOptions: { globals: { fetch: 'readonly', AbortSignal: 'readonly' } } },
);
