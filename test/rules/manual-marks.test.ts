import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const RULES = ['bracket-unbalanced', 'duplicated-text', 'punctuation-style', 'code-mismatch']
const told = (texts: Texts) => findingsOn({page: texts}, RULES).map(brief)

describe('marks and words as manuals have them', () => {
  test.each<[string, Texts]>([
    ['a label in bold', {en: '**b)** You must keep it.\n\n- **ii)** And so on.'}],
    ['brackets behind a sign of equality', {en: 'The *name*=(**a**|**b**) is set.'}],
    ['the verb and the place', {en: 'It is turned on on the device. It is logged in in time. It is on on the list.'}],
    ['a mark of repetition that stands twice', {ja: '個人々々ができる努力です。'}],
    ['the label of a menu', {en: 'Choose **Export…** here.', zh: '选择**导出…**，然后确认。'}],
    ['a dash that is code', {en: 'The *name*`-`*version* is here.', ja: '*名*-*版* です。'}]
  ])('are left: %s', (_, texts) => expect(told(texts)).toEqual([]))

  test.each<[string, Texts, string]>([
    ['a bracket in bold', {en: 'You must **keep it)** here.'}, 'en/page.md:1 warning unopened'],
    ['a bracket that stays open', {en: 'The *name*=(**a**|**b** is set.'}, 'en/page.md:1 warning unclosed'],
    ['a word that stands twice', {en: 'The lamp stands on on the device.'}, 'en/page.md:1 warning word'],
    ['a particle that stands twice', {ja: '個人の努力にに頼ります。'}, 'ja/page.md:1 warning word'],
    [
      'a dot too few at the end of a sentence',
      {en: 'And so on…', zh: '等等…到此为止。'},
      'zh/page.md:1 warning customary'
    ],
    ['a name that was code', {en: 'The `pier` is here.', ja: 'pier です。'}, 'ja/page.md:1 warning span']
  ])('are told: %s', (_, texts, expected) => expect(told(texts)).toEqual([expected]))
})
