import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// Rules that need types, which is what makes linting slow.
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // Wrong about `@click=${this.method}`, which Lit binds.
  '@typescript-eslint/unbound-method': 'off',
};

const strictSource = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
};

const nodeTest = [{ from: 'package', name: ['describe', 'it', 'suite', 'test'], package: 'node:test' }];

const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' };

export default tseslint.config(
  {
    ignores: ['dist/', 'node_modules/', 'coverage/', '.results/', 'schema.json', 'custom-elements.json'],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', unused],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      // In a dialog it says where the focus goes, which is what the platform asks for.
      'lit-a11y/no-autofocus': 'off',
      ...typed,
      ...strictSource,
    },
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // An assertion that is not awaited, such as `to.be.accessible()`, passes on anything.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: nodeTest }],
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's assertions are expressions: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // The store is one closure of small functions: every page view loads it, and its state as fields costs 0.2 KB.
    files: ['src/core/create-store.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs', 'scripts/**', '*.config.*'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['demo/**/*.{js,mjs,ts}'],
    languageOptions: { globals: { ...globals.browser, shirase: 'readonly' } },
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-redeclare': ['error', { builtinGlobals: false }],
    },
  },
);
