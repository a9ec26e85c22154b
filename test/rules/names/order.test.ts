import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['name-misspelt', 'number-mismatch']).map(brief)

describe('two names in each other’s place', () => {
  const en = 'Director Zhao Min and Deputy Director Qian Bo were there.'
  const ja = 'ジャオ・ミン主任とチエン・ボー副主任が同席した。'
  test('are told by what stands between them', () => {
    expect(told({en, zh: '主任Qian Bo、副主任Zhao Min在场。', ja})).toEqual(['zh/page.md:1 warning other'])
    const shares = {en: 'Japan has 22%, Korea 17% and Vietnam 12%.', zh: '日本占22%，韩国占17%，越南占12%。'}
    expect(told({...shares, ja: '韓国は22%、日本は17%、ベトナムは12%。'})).toEqual(['ja/page.md:1 error other'])
  })
  test('so are two numbers', () => {
    const shares = {en: 'Japan has 22%, Korea 17% and Vietnam 12%.', zh: '日本占22%，韩国占17%，越南占12%。'}
    expect(told({...shares, ja: '日本は17%、韓国は22%、ベトナムは12%。'})).toEqual(['ja/page.md:1 error differs'])
  })
  test.each<[string, Texts]>([
    ['as they are', {en, zh: '主任Zhao Min、副主任Qian Bo在场。', ja}],
    ['with their offices', {en, zh: '副主任Qian Bo、主任Zhao Min在场。', ja}],
    ['in a list', {en: 'Zhao Min and Qian Bo saw 5 boats and 7 ships.', zh: 'Qian Bo和Zhao Min看到5只船和7艘轮船。'}],
    [
      'in a sentence that is turned round as a whole',
      {
        en: '**Sand Harbour notes for Pierboat 3, powered by Quaymast**',
        zh: '**为摆渡船3打造的沙港便签**',
        ja: '**Quaymast と Pierboat 3 の環境で Sand Harbour の便りを表示します**'
      }
    ]
  ])('%s', (_, texts) => expect(told(texts)).toEqual([]))
  test('both translations name the source', () =>
    expect(
      told({
        en: 'Japan has 22%, Korea 17% and Vietnam 12%.',
        zh: '韩国占22%，日本占17%，越南占12%。',
        ja: '韓国は22%、日本は17%、ベトナムは12%。'
      })
    ).toEqual(['en/page.md:1 error differs']))
})
