import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (texts: Texts, changes = {}) => findingsOn({page: texts}, ['rank-mismatch'], [], changes).map(brief)

describe('a rank that one version lacks or has alone', () => {
  test.each<[string, Texts, string]>([
    [
      'assistant manager',
      {en: 'The assistant manager spoke.', zh: '酒店经理讲了话。', ja: 'ホテルの副支配人が話した。'},
      'zh/page.md:1 error differs'
    ],
    [
      'deputy of a bureau of the city',
      {en: 'A deputy head of the bureau came.', zh: '副市卫生局局长来了。', ja: '衛生局長が来た。'},
      'ja/page.md:1 error differs'
    ],
    [
      'former, in English',
      {en: 'The prime minister gave a talk.', zh: '前首相作了报告。', ja: '元首相が講演した。'},
      'en/page.md:1 error differs'
    ],
    [
      'honorary',
      {en: 'The honorary consul opened it.', zh: '领事为其揭幕。', ja: '名誉領事が除幕した。'},
      'zh/page.md:1 error differs'
    ],
    [
      'acting, added in one',
      {en: 'The director opened it.', zh: '主任为其揭幕。', ja: '所長代理が除幕した。'},
      'ja/page.md:1 error differs'
    ],
    [
      'one office of two, in one version',
      {
        en: 'Deputy Mayor Lin and the leader of the team spoke.',
        zh: '林副市长和队长讲了话。',
        ja: '林副市長と副隊長が話した。'
      },
      'ja/page.md:1 error differs'
    ],
    [
      'one office of two, lost',
      {en: 'The vice-chair and the deputy head spoke.', zh: '副主席和局长讲了话。', ja: '副議長と副局長が話した。'},
      'zh/page.md:1 error differs'
    ],
    [
      'an associate professor',
      {
        en: 'Professor Lin is the chair, and Associate Professor Ray is the vice-chair.',
        zh: '主任由林教授担任，副主任为雷教授。',
        ja: '委員長は林教授、副委員長はレイ准教授です。'
      },
      'zh/page.md:1 error differs'
    ],
    ['one against one', {en: 'The head opened it.', zh: '副局长为其揭幕。'}, 'zh/page.md:1 warning differs']
  ])('%s', (_, texts, expected) => expect(told(texts)).toEqual([expected]))

  test('where Chinese leads', () => {
    const texts = {en: 'The head of the bureau spoke first.', zh: '该局副局长首先讲话。', ja: '副局長がまず話した。'}
    expect(told(texts, {sourceLanguage: 'zh'})).toEqual(['en/page.md:1 error differs'])
    // A deputy called otherwise agrees with the source.
    const other = {...texts, ja: '局次長がまず話した。'}
    expect(told(other, {sourceLanguage: 'zh'})).toEqual(['en/page.md:1 error differs'])
  })
})

describe('no such rank', () => {
  test.each<[string, Texts]>([
    ['a deputy called otherwise', {en: 'The deputy head spoke.', zh: '副局长讲了话。', ja: '局次長が話した。'}],
    ['an associate', {en: 'An associate dean spoke.', zh: '副院长讲了话。', ja: '副院長が話した。'}],
    [
      'two of a rank in another order',
      {
        en: 'The director and the deputy mayor spoke.',
        zh: '副市长和所长讲了话。',
        ja: '副市長と所長が話した。'
      }
    ],
    [
      'other offices in one version',
      {
        en: 'The deputy mayor and the director spoke.',
        zh: '副市长和实验室副主管讲了话。',
        ja: '副市長と副所長が話した。'
      }
    ],
    ['a lecturer', {en: 'An associate professor spoke.', zh: '副教授讲了话。', ja: '講師の林氏と教授が話した。'}],
    [
      'professors of two ranks',
      {
        en: 'Professor Lin and Associate Professor Ray spoke.',
        zh: '林教授和雷副教授讲了话。',
        ja: '林教授とレイ准教授が話した。'
      }
    ],
    [
      'a secretary-general',
      {
        en: 'Deputy Secretary-General Fang and Mr. Mori spoke.',
        zh: '方副秘书长和森先生讲了话。',
        ja: '方副秘書長と森部長が話した。'
      }
    ],
    ['a past in words', {en: 'He was mayor until 2019.', zh: '他是前市长。', ja: '彼は元市長だ。'}],
    ['a name without its title', {en: 'Mr. Lin spoke.', zh: '副经理林先生讲了话。', ja: '副支配人の林氏が話した。'}],
    [
      'in the sentence beside',
      {en: 'Lin spoke. The deputy head left.', zh: '副局长林讲话后离开。', ja: '林が話した。副局長が去った。'}
    ],
    ['what the source alone has', {en: 'The former mayor came.', zh: '市长来了。', ja: '市長が来た。'}],
    ['a name that was told by another rule', {en: 'The deputy mayor came.', zh: '市长来了。', ja: '副市長が来た。'}],
    ['副 of a thing', {en: 'The head sold a by-product.', zh: '局长出售了副产品。', ja: '局長は副産物を売った。'}],
    [
      'a former building',
      {en: 'The mayor sold the former school.', zh: '市长卖掉了原校舍。', ja: '市長は元校舎を売った。'}
    ],
    ['目前', {en: 'The mayor is in town.', zh: '目前市长在城里。', ja: '市長は在庁中だ。'}],
    ['原则上', {en: 'As a rule the director decides.', zh: '原则上由主任决定。', ja: '通常は所長が決める。'}],
    ['a desk', {en: 'The front desk manager spoke.', zh: '前台经理讲了话。', ja: 'フロント支配人が話した。'}],
    ['a delegation', {en: 'The head of the mission came.', zh: '代表团团长来了。', ja: '訪問団の団長が来た。'}],
    ['Mayor Maeda', {en: 'Mayor Maeda came.', zh: '市长前田来了。', ja: '前田市長が来た。'}],
    ['地元', {en: 'The local mayor came.', zh: '当地市长来了。', ja: '地元市長が来た。'}],
    ['food', {en: 'The head of the grocery came.', zh: '副食公司经理来了。', ja: '食料品店の店長が来た。'}],
    ['before, in two versions', {en: 'Before the opening the mayor spoke.', zh: '开幕前市长讲了话。'}],
    ['a generation of directors', {en: 'The second director came.', zh: '第二代所长来了。', ja: '二代目所長が来た。'}]
  ])('%s', (_, texts) => expect(told(texts)).toEqual([]))
})
