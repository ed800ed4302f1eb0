import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would let foreign HTML become HTML, or what a strict page (CSP without 'unsafe-inline') would block. */
const forbiddenInPages = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Foreign HTML never becomes HTML: draw it with a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]',
    message: 'Foreign HTML never becomes HTML: draw it with a template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'document.write is blocked by strict pages.',
  },
  {
    selector: 'TemplateElement[value.raw=/<style[\\s>]|[^-\\w]style=/]',
    message: 'Strict pages block inline style: use static styles.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'Strict pages block inline style: use static styles.',
  },
  {
    selector: 'NewExpression[callee.name="Function"], CallExpression[callee.name="eval"]',
    message: 'Strict pages block eval.',
  },
];

const zodOnlyInOnePlace = {
  group: ['zod', 'zod/*'],
  message: 'Only src/model/zod.ts imports zod: take `z` from there.',
};

const noUnsafeDirectives = {
  group: [
    'lit/directives/unsafe-*',
    'lit/directives/style-map*',
    'lit-html/directives/unsafe-*',
    'lit-html/directives/style-map*',
  ],
  message: 'Strict pages block inline style, and foreign HTML never becomes HTML.',
};

export default defineConfig(
  {
    ignores: ['**/dist/', 'storybook-static/', 'coverage/', '.cache/', 'custom-elements.json'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,ts}'],
    extends: [js.configs.recommended, tseslint.configs.strict],
    rules: {
      // With noUncheckedIndexedAccess, `!` is the honest word where the index is known to be good.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // TypeScript knows the names of each place better.
      'no-undef': 'off',
      'no-redeclare': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A schema and the type inferred from it carry one name (`Service`): that is the house style.
      '@typescript-eslint/no-redeclare': 'off',
      // `import './x.js'` for its declarations is how define files extend the tag name map.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    },
  },
  {
    // Rules that need types, where a missed promise would hurt.
    files: ['{src,tests,stories,bench,build}/**/*.ts', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
            // `expect(1).to.equal(1)`, which only claims to be a promise. `accessible()` really is one.
            { from: 'package', package: '@types/chai', name: 'Equal' },
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ReactiveElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // It does not know `<label for>`. axe does, in every state of every widget.
      'lit-a11y/accessible-name': 'off',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-native-attributes': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'wc/no-method-prefixed-with-on': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...forbiddenInPages],
      'no-restricted-imports': ['error', { patterns: [zodOnlyInOnePlace, noUnsafeDirectives] }],
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'event', 'name'].map((name) => ({
          name,
          message: 'Nothing is stored on the device unasked, and no implicit globals.',
        })),
      ],
    },
  },
  {
    files: ['src/model/zod.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noUnsafeDirectives] }] },
  },
  {
    // The keys of a listbox belong to its combobox, which has the focus.
    files: ['src/controllers/combobox-controller.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    // A command talks to a terminal.
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      // `expect(x).to.exist` is a call in disguise.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
