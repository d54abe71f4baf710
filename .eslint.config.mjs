import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import * as importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { ROOMS } from './.eslint.rooms.mjs';

const SOURCE = ['src/**/*.{ts,tsx,astro}'];

/** Files that know neither Astro nor the machine nor the time: what they need is handed in. */
const PURE = [
  'src/{permalinks,site-model}/**/*.ts',
  'src/figures/*/*.ts',
  'src/figures/{registry,definition,settings}.ts',
];
/** The form of a data file needs Zod, a still Preact, a command nothing of the kind. */
const NOT_PURE = ['src/figures/*/schema.ts', 'src/figures/island/*.ts'];

const pure =
  'This file is pure: it knows neither Astro, nor the machine, nor the time. Pass in what it needs.';
const astroAndNode = [
  { regex: '^(astro|node)(:|/)|^node$|^@astrojs/', message: pure },
  // The type of an image, which is all that a document holds of it, costs nothing.
  { regex: '^astro$', message: pure, allowTypeImports: true },
];
const clock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='performance']",
].map((selector) => ({ selector, message: pure }));

const literalWords = [
  'JSXText[value=/\\p{L}{2}/u]',
  'JSXAttribute[name.name=/^(alt|title|description|label|placeholder|aria-label)$/] > Literal[value=/\\p{L}{2}/u]',
  'AssignmentExpression[left.property.name=/^(textContent|innerText|ariaLabel|title)$/] > Literal[value=/\\p{L}{2}/u]',
  'Property[key.name=/^(textContent|ariaLabel|title)$/] > Literal[value=/\\p{L}{2}/u]',
].map((selector) => ({
  selector,
  message: 'Words of the interface stand in src/i18n/, so that another language is one file.',
}));

const oneQueryModule = {
  name: 'astro:content',
  importNames: ['getCollection', 'getEntry', 'getEntries', 'render'],
  message: 'src/content/load.ts is the one module that asks for content; it leaves out drafts.',
};

/** Refuses imports of some modules in some files, with the reason. */
const refuse = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { paths: [oneQueryModule], patterns }] },
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'test-results/',
      // What is the owner's.
      'content/',
      'public/',
      'tests/fixtures/broken/',
      'tests/fixtures/import/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    files: ['**/*.{js,mjs,ts,tsx,astro}'],
    rules: {
      // Interfaces and types each have their place: objects are interfaces, all else are types.
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    files: SOURCE,
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'boundaries/elements': [
        ...Object.keys(ROOMS)
          .filter((room) => room !== 'site')
          .map((room) => ({ type: room, pattern: `src/${room}`, partialMatch: false })),
        { type: 'site', pattern: 'src', partialMatch: false },
        { type: 'tests', pattern: 'tests', partialMatch: false },
      ],
      'import-x/extensions': ['.ts', '.tsx', '.astro'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'], 'astro-eslint-parser': ['.astro'] },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'The room "{{from.element.type}}" may not import "{{to.element.type}}"; the table is .eslint.rooms.mjs.',
          policies: Object.entries(ROOMS).map(([room, others]) => ({
            from: { element: { type: room } },
            allow: { to: { element: { types: { anyOf: [room, ...others] } } } },
          })),
        },
      ],
      'import-x/no-cycle': 'error',
    },
  },
  { files: ['src/content.config.ts'], rules: { 'boundaries/dependencies': 'off' } },
  {
    // What is for authors is English, as what commands say to them.
    files: ['src/{components,layouts,pages,figures,client}/**/*.{ts,tsx,astro}', 'src/i18n/Phrase.astro'],
    ignores: ['src/pages/about/_writing.astro', 'src/components/EmptyState.astro'],
    rules: { 'no-restricted-syntax': ['error', ...literalWords] },
  },
  refuse(SOURCE, [], ['src/content/load.ts']),
  refuse(PURE, astroAndNode, NOT_PURE),
  { files: PURE, ignores: NOT_PURE, rules: { 'no-restricted-syntax': ['error', ...clock] } },
  refuse(
    ['src/figures/*/schema.ts'],
    [{ regex: '^(?!astro/zod$)', message: 'A schema needs astro/zod and nothing else.' }],
  ),
  refuse(
    ['src/figures/**/*.tsx', 'src/figures/*/*.ts'],
    [
      {
        regex:
          '^(?!preact(/|$)|\\./|\\.\\./(settings|registry|names|fit-text|round|TextLines)\\.tsx?$|\\.\\./island/|\\.\\./\\.\\./i18n/(words|numbers)\\.ts$)',
        message: 'Islands import models, words and Preact, nothing else: all of it goes to the reader.',
      },
      {
        regex: 'registry|schema',
        message: 'It would bring Zod or every model to the reader; import the type.',
        allowTypeImports: true,
      },
    ],
    ['src/figures/*/{definition,schema}.ts'],
  ),
  refuse(
    ['src/client/**/*.ts'],
    [
      {
        regex:
          '^(?!\\./|\\.\\./i18n/words\\.ts$|\\.\\./permalinks/(paths|recovery|quotation)\\.ts$|\\.\\./site-model/(matching|arabic-letters|filter|answer-words)\\.ts$)',
        message:
          'What pages do in the browser needs words, paths, recovery, quotation, filter and styles, nothing else: all of it goes to the reader.',
      },
    ],
  ),
);
