import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import tseslint from 'typescript-eslint';

/** Refuses imports of some modules in some files, with the reason. */
const refuse = (files, patterns, extra = {}) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
  ...extra,
});

const PURE =
  'is pure: questions, permalinks and charts know neither Astro nor the machine. Pass in what they need.';
const astroAndNode = { regex: '^(astro|node)(:|$|/)|^@astrojs/', message: `This room ${PURE}` };

const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: `This room ${PURE}` },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: `This room ${PURE}` },
  { selector: "MemberExpression[object.name='performance']", message: `This room ${PURE}` },
];

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

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'test-results/', 'tests/fixtures/broken/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  { ...mdx.flat, files: ['content/**/*.mdx'] },
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
    // What is for authors is English, as what commands say to them.
    files: ['src/{components,layouts,pages,islands,behaviour}/**/*.{ts,tsx,astro}'],
    ignores: ['src/pages/about/writing.astro', 'src/components/EmptyState.astro'],
    rules: { 'no-restricted-syntax': ['error', ...literalWords] },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: ['src/content/load.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [oneQueryModule] }] },
  },
  {
    files: ['src/{questions,permalinks,charts}/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [oneQueryModule], patterns: [astroAndNode] }],
      'no-restricted-syntax': ['error', ...clock],
    },
  },
  refuse(
    ['src/charts/**/*.ts'],
    [
      astroAndNode,
      {
        regex: '^\\.\\./(?!interface/(words|numbers)\\.ts$)',
        message: 'Charts and words stand alone: islands send them to browsers, byte for byte.',
      },
    ],
    { ignores: ['src/charts/career-ladder-schema.ts'] },
  ),
  refuse(
    ['src/charts/career-ladder-schema.ts'],
    [{ regex: '^(?!astro/zod$)', message: 'A schema needs astro/zod and nothing else.' }],
  ),
  refuse(
    ['src/behaviour/**/*.ts'],
    [
      {
        regex:
          '^(?!\\./|\\.\\./interface/words\\.ts$|\\.\\./permalinks/(paths|recovery|quotation)\\.ts$|\\.\\./questions/(matching|filter|answer-words)\\.ts$|\\.\\./styles/[\\w-]+\\.css\\?inline$)',
        message:
          'What pages do in the browser needs words, paths, recovery, quotation, filter and styles, nothing else: all of it goes to the reader.',
      },
    ],
  ),
  refuse(
    ['src/islands/**/*.{ts,tsx}'],
    [
      {
        regex: '^(?!preact(/|$)|\\./|\\.\\./charts/|\\.\\./interface/(words|numbers)\\.ts$)',
        message: 'Islands import charts, words and Preact, nothing else: all of it goes to the reader.',
      },
      {
        regex: 'career-ladder-schema',
        message: 'The schema would bring Zod to the reader; import the type.',
        allowTypeImports: true,
      },
    ],
  ),
);
