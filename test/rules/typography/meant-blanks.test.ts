import {expect, test} from 'vitest'
import {isOneWord} from '../../../src/rules/typography/compounds.ts'
import {brief, findingsOn} from '../site.ts'

const told = (ja: string) => findingsOn({page: {en: 'The pier opens.', ja}}, ['space-between-cjk']).map(brief)

test.each([
  ['times', '- 10時 開会式を行います。\n- 11時30分 船の列が港を回ります。\n'],
  ['times of two ends', '- 20時～21時 打ち上げ花火を上げます。\n- 午後9時から 閉会式を行います。\n'],
  ['years before a name or a link', '- 1805年 フランスの技師が塔を建てました。\n- 1913年 [灯台](a.md)ができました。\n']
])('a programme: %s', (_, text) => expect(told(text)).toEqual([]))

test.each([
  ['one item alone', '- 10時 開会式を行います。\n- 式のあと、船の列が港を回ります。\n'],
  ['in a sentence', '- 式は10時 開会式場で行います。\n- 花火は11時 港で上げます。\n'],
  ['a blank further on', '- 10時 開会式で、船の列が港を回 りました。\n- 11時 船の列が回ります。\n']
])('a slip: %s', (_, text) => expect(told(text).length).toBeGreaterThan(0))

test.each([
  ['days and hours', '電話（平日 午前9時～午後5時）で受け付けます。'],
  [
    'days and hours, which stand without one elsewhere',
    '10月20日午前9時に開きます。受付は（平日 午前9時～午後5時）です。'
  ],
  ['days in brackets and hours', '受付時間は月曜日～金曜日（祝日を除く平日） 午前9時からです。'],
  ['a law and its date', 'この規則は、最終改正 令和7年3月25日の版によります。']
])('a blank that parts %s', (_, text) => expect(told(text)).toEqual([]))

test.each([
  ['a noun and hours', '電話は朝の受 午前9時に始まります。'],
  ['days and a noun', '電話は平日 午前中に受け付けています。'],
  ['a noun and a date', 'この規則は、港の開 令和7年3月25日に定めました。']
])('a slip between %s', (_, text) => expect(told(text)).toEqual(['ja/page.md:1 warning blank']))

test.each([
  ['クラ', 'イアントサイド', true],
  ['ブラ', 'ウザタブ', true],
  ['モデ', 'ル', true],
  ['サーバ', 'クライアント', false],
  ['タブ', 'グループ', false]
])('a blank within %s %s parts one word: %s', (before, after, isOne) =>
  expect(isOneWord(before, after, `${before} ${after}`)).toBe(isOne)
)
