import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import svelteConfig from './svelte.config.js';

/** Imports only point inwards: core <- cli, core <- lib <- routes (docs/conception.md). */
/** @type {(message: string, patterns: string[]) => ['error', { patterns: { group: string[], message: string }[] }]} */
const wall = (message, patterns) => ['error', { patterns: [{ group: patterns, message }] }];

export default defineConfig(
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
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        // The same for every file: each change of them makes TypeScript load the whole project again.
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-console': 'error',
      'no-undef': 'off',
      // `||` on a text or a number means: empty counts as absent.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, number: true, boolean: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
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
    languageOptions: {
      parserOptions: {
        parser: ts.parser,
        projectService: true,
        extraFileExtensions: ['.svelte'],
        // Plain values only: ESLint's cache cannot write functions.
        svelteConfig: JSON.parse(JSON.stringify(svelteConfig)),
      },
    },
    rules: {
      'svelte/require-each-key': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      // ESLint sees component props and snippet arguments as any; svelte-check types them.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    // Tests read what commands print as JSON, and compare it as it comes.
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/**/*.{test,fixture}.ts'],
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
