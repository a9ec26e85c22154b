import {describe, expect, test} from 'vitest'
import {bareWords} from '../../../src/rules/meaning/bare-word.ts'
import {brief, findingsOn} from '../site.ts'

const words = (text: string, locale: string) =>
  bareWords(text, locale).map(({range, isFixed}) => `${text.slice(range.start, range.end)}${isFixed ? ' fixed' : ''}`)

describe('a word that needs a “not” is told without one', () => {
  test.each([
    ['ja', '門は閉まるかもしれます。', 'かもしれます fixed'],
    ['ja', '門は閉まるかも知れる。', 'かも知れる fixed'],
    ['ja', '切符を買わなければなります。', 'なければなります fixed'],
    ['ja', '切符を買わなくてはいけます。', 'なくてはいけます fixed'],
    ['ja', '靴のまま入っても構います。', 'ても構います fixed'],
    ['ja', '誰でもかまいます。', 'でもかまいます fixed'],
    ['ja', '早いとは限ります。', 'とは限ります fixed'],
    ['ja', '必ずしも早く着きます。', '必ずしも'],
    ['ja', '決して早く着きます。', '決して'],
    ['ja', '船は３つしかあります。', 'しか'],
    ['ja', '朝にしか開きます。', 'しか'],
    ['ja', '二度と開きます。', '二度と'],
    ['ja', '窓口に並ぶでください。', 'ぶでください fixed'],
    ['ja', '船は出ますでした。', 'ますでした fixed'],
    ['ja', 'この板は何もします。', '何も'],
    ['ja', '誰も来ます。', '誰も'],
    ['ja', '何も開ける。前に進みます。', '何も'],
    ['ja', '切符を買う必要はあります。', '必要はあります'],
    ['ja', 'これは船ではあります。', 'ではあります'],
    ['zh', '码头是给人走的，而是停船的。', '而是'],
    ['zh', '以后就再也需要船票。', '再也'],
    ['zh', '丝毫影响通行。', '丝毫']
  ])('%s: %s', (locale, text, word) => expect(words(text, locale)).toEqual([word]))
})

describe('nothing is told', () => {
  test.each([
    ['ja', '門は閉まるかもしれません。閉まるかもしれないので、急ぎます。'],
    ['ja', '切符を買わなければなりません。買わなくてはいけない。'],
    ['ja', '入っても構いません。誰でもかまわない。'],
    ['ja', '何も変える前に、予定を確かめます。'],
    ['ja', '必ずしも早く着くとは言えない。'],
    ['ja', '必ずしも早くはなく、遅い日もある。'],
    ['ja', '問題を解決して船を出します。可決して終わる。'],
    ['ja', '船は３つしかありません。朝にしか開かない。'],
    ['ja', 'しかし船は来ます。船は遅い。しかも高い。'],
    ['ja', '楽しかった。手動かお試しか、どちらかを選ぶ。'],
    ['ja', '二度と同じ誤りを繰り返さぬよう、門に記す。'],
    ['ja', '二度と三度の角度を測る。'],
    ['ja', '少しもらう。'],
    ['ja', 'あっという間に過ぎます。'],
    ['zh', '以后再也不需要船票。再也没有人来。'],
    ['ja', '何もしません。誰も来ない。何も起きなければ帰ります。'],
    ['ja', '誰もが来ます。何もかも持って来ます。船は出ませんでした。'],
    ['ja', '並んでください。飛んでください。'],
    ['ja', '切符を買う必要がありますが、船ではありますまい。'],
    ['ja', '立派な船ではありますが、古い。必要はありません。'],
    ['zh', '码头不是给人走的，而是停船的。'],
    ['zh', '废弃旧码头，而是使用新的。'],
    ['zh', '而是停船的。船没有来。而是走了。'],
    ['zh', '码头很小，因而是好地方。'],
    ['zh', '再也难以通行。'],
    ['zh', '容不得有丝毫马虎。丝毫不差。'],
    ['zh', '一再也是这样。'],
    ['en', 'It is open any longer.']
  ])('%s: %s', (locale, text) => expect(words(text, locale)).toEqual([]))
})

test('a phrase that is no language is an error, a word that waits for its “not” a warning; neither is told twice', () => {
  const en = 'The gate may close early. It is not always early.'
  const findings = findingsOn({page: {en, ja: '門は早く閉まるかもしれます。必ずしも早いです。'}}, ['negation-missing'])
  expect(findings.map(brief)).toEqual(['ja/page.md:1 error bare', 'ja/page.md:1 warning bare'])
})

test('words come in the order of the text', () =>
  expect(words('誰も来ます。何もします。必ずしも早く着きます。', 'ja')).toEqual(['誰も', '何も', '必ずしも']))
