import { expect, it } from 'vitest';
import { localeOf } from '../../../src/site-config/language.ts';

it('the locale of a language is where most people speak it', () => {
  expect(['en', 'de', 'pt-BR', 'ja', 'zh-Hant'].map(localeOf)).toEqual([
    'en_US',
    'de_DE',
    'pt_BR',
    'ja_JP',
    'zh_TW',
  ]);
});
