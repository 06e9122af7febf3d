import js from '@eslint/js';
import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import svelteConfig from './svelte.config.js';

/** Imports only point inwards: core <- cli, core <- lib <- routes (docs/conception.md). */
/** @type {(message: string, patterns: string[]) => import('eslint').Linter.RuleEntry} */
const wall = (message, patterns) => ['error', { patterns: [{ group: patterns, message }] }];

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'node_modules/',
      'data/',
      'static/',
      'test-results/',
      'playwright-report/',
      '.cache/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-console': 'error',
      'no-undef': 'off',
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'No enum: use a union of literals.' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: { 'svelte/require-each-key': 'error', 'svelte/no-navigation-without-resolve': 'off' },
  },
  { files: ['*.config.{js,ts}'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/**/*.test.ts'],
    languageOptions: { globals: {} },
    rules: {
      'no-restricted-imports': wall('src/core is the inner ring: pure TypeScript only.', [
        'svelte',
        'svelte/*',
        '$app/*',
        '$lib',
        '$lib/*',
        '$env/*',
        'node:*',
        '**/cli/**',
        '**/routes/**',
        '**/lib/**',
      ]),
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'process',
        'localStorage',
        'fetch',
        'performance',
        'location',
        'navigator',
        'setTimeout',
        'crypto',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock in the core.' },
        { object: 'Math', property: 'random', message: 'No randomness in the core.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'No enum: use a union of literals.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock in the core.',
        },
      ],
    },
  },
  {
    files: ['cli/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    rules: {
      'no-restricted-imports': wall('The command line uses the core only.', [
        'svelte',
        'svelte/*',
        '$app/*',
        '$lib',
        '$lib/*',
        '**/src/lib/**',
        '**/src/routes/**',
      ]),
    },
  },
  {
    files: ['src/lib/**/*.{ts,svelte}'],
    rules: {
      'no-restricted-imports': wall('src/lib does not know the routes nor the command line.', [
        '**/routes/**',
        '**/cli/**',
      ]),
    },
  },
  {
    files: ['src/routes/**/*.{ts,svelte}'],
    rules: { 'no-restricted-imports': wall('Pages do not import the command line.', ['**/cli/**']) },
  },
);
