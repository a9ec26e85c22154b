import {describe, expect, test} from 'vitest'
import {findingsOn, type Texts} from '../site.ts'

/** What is told of the versions of a sentence, of which the first leads. */
const told = (texts: Texts) =>
  findingsOn({page: texts}, ['negation-missing'], [], {sourceLanguage: Object.keys(texts)[0]!}).map(
    ({message, culprit, args: {text}, severity}) => [message, culprit, text, severity]
  )

describe('a word that one version denies and another affirms is told', () => {
  test.each([
    ['by Chinese alone', {zh: '码头不支持夜间停靠。', ja: '桟橋は夜間の停泊をサポートします。'}],
    ['by Japanese alone', {ja: '船は使用できません。', zh: '船可以使用。'}],
    ['in words with the same characters', {zh: '这座桥未完成。', ja: 'この橋は完成した。'}],
    ['in a verb of one character', {zh: '请勿使用这盏灯。', ja: 'この灯りを使います。'}],
    ['behind an adverb', {zh: '无法直接修改船票。', ja: '切符を直接変更できます。'}],
    ['with 必要', {ja: '切符は必要ありません。', zh: '需要船票。'}],
    ['against English', {zh: '码头不支持夜间停靠。', en: 'The pier supports mooring at night.'}],
    ['against English, by Japanese', {ja: '船は使用できません。', en: 'The boat can be used.'}],
    ['in English alone', {zh: '船票可以在码头修改。', en: 'Tickets cannot be changed at the pier.'}]
  ])('%s', (_, texts) => expect(told(texts as Texts)).toHaveLength(1))

  test('in the source by a translation', () => {
    expect(told({zh: '船可以使用。', ja: '船は使用できません。'})).toEqual([
      ['added', 'ja', '使用できません', 'warning']
    ])
  })

  test('in an English source that both translations affirm', () => {
    expect(
      told({en: 'Outside of town it is not supported.', ja: '町の外ではサポートされます。', zh: '在城外支持它。'})
    ).toEqual([['added', 'en', 'is not supported', 'error']])
  })

  test('as an error where a third version says who is alone', () => {
    const affirmed = {en: 'The ticket can be changed at the pier.', ja: '切符は桟橋で変更できます。'}
    expect(told({...affirmed, zh: '船票无法在码头修改。'})).toEqual([['added', 'zh', '无法在码头修改', 'error']])
    expect(told({en: 'The pier supports boats.', zh: '码头不支持小船。', ja: '桟橋は船をサポートしません。'})).toEqual([
      ['word', 'en', 'supports', 'error']
    ])
  })
})

describe('nothing is told of', () => {
  test.each([
    ['a sentence with another “not”', {zh: '码头不支持船，也不支持木筏。', ja: '桟橋は船をサポートします。'}],
    ['what says it in another way', {zh: '不显示标签。', ja: 'ラベルを隠して表示します。'}],
    ['what says it in another way in English', {zh: '不显示标签。', en: 'Hide the label that is displayed.'}],
    ['a “must”', {zh: '船必须使用灯。', ja: '船は灯りを使用しなければなりません。'}],
    ['a “perhaps”', {zh: '可能需要船票。', ja: '切符が必要かもしれません。'}],
    ['a question', {zh: '码头有没有开放？', ja: '桟橋は開放していますか。'}],
    ['what contrasts', {ja: '船ではなく木筏を使用します。', zh: '用木筏代替船。'}],
    ['what may be done', {ja: '自分の船を使用して構いません。', zh: '可以使用自己的船。'}],
    ['a fault that was mended', {zh: '修复船票无法修改的问题。', en: 'Tickets can be changed.'}],
    ['a word that stands twice', {zh: '支持船，不支持木筏。', ja: '船をサポートします。'}],
    ['an adjective', {zh: '这扇窗不透明。', ja: 'この窓は透明度が低く設定されます。'}],
    ['another word', {zh: '码头不收费。', ja: '桟橋は使用できます。'}],
    ['a list of what is forbidden', {ja: '工具の使用', en: 'Do not use tools'}],
    ['a contrast in English', {ja: '橋を使用します。', en: 'Look at the bridge, not the use of it.'}],
    ['a word that two deny', {en: 'The lamp is never unsupported.', zh: '灯一直受支持。'}],
    ['a prefix in katakana', {zh: '未安装的灯。', ja: 'アンインストールされた灯り。'}],
    ['two sentences', {zh: '码头不支持船。', ja: '桟橋は船をサポートします。一隻です。'}],
    [
      'two that deny in Japanese',
      {
        en: 'Every lamp can be seen, and the boats are whole.',
        zh: '每盏灯都可见，船不拆开。',
        ja: '見えない灯りがなく、船は一つです。'
      }
    ],
    ['two that deny', {zh: '灯在码头一直可用。', en: 'The lamp is never unavailable at the pier.'}],
    ['what 不得不 says', {zh: '不得不修改船票。', ja: '切符を変更します。'}]
  ])('%s', (_, texts) => expect(told(texts as Texts)).toEqual([]))

  test('a third version that is not clear', () => {
    expect(
      told({en: 'The pier only supports boats.', zh: '码头不支持木筏。', ja: '桟橋は木筏をサポートします。'})
    ).toEqual([])
  })
})
