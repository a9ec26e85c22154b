import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {personSlips} from '../../src/names/person.ts'

/** The pairs of names that differ, Japanese first. */
function slips(ja: string, zh: string): [string, string][] {
  return personSlips(ja, zh).map(one => [ja.slice(one.ja.start, one.ja.end), zh.slice(one.zh.start, one.zh.end)])
}

describe('one character is another', () => {
  test.each([
    ['山田太郎さん', '山田大郎', '山田太郎', '山田大郎'],
    ['出席したのは山田太郎氏。', '出席的是由田太郎先生。', '山田太郎', '由田太郎'],
    ['（山田太郎副会長）', '副会长山田大郎', '山田太郎', '山田大郎'],
    ['山田太郎博士は、', '山田大郎博士', '山田太郎', '山田大郎'],
    ['山田一郎会頭が', '会长山田二郎', '山田一郎', '山田二郎'],
    ['渡邊太郎女史', '渡部太郎先生', '渡邊太郎', '渡部太郎'],
    ['佐々木太郎選手', '佐左木太郎选手', '佐々木太郎', '佐左木太郎'],
    ['森太郎君', '林太郎同学', '森太郎', '林太郎']
  ])('%s, %s', (ja, zh, one, other) => expect(slips(ja, zh)).toEqual([[one, other]]))
})

describe('nothing is told', () => {
  test.each([
    ['of the same characters in their Simplified form', '渡邊太郎さん', '渡边太郎先生'],
    ['of a variant', '髙橋太郎さん', '高桥太郎先生'],
    ['of a character doubled', '佐々木太郎さん', '佐佐木太郎先生'],
    ['of a sign that Chinese does not have', '辻畑太郎さん', '辻烟太郎先生'],
    ['of a name of two characters', '山田さん', '山川先生'],
    ['of a name that differs in two', '山田太郎さん', '山川次郎先生'],
    ['of what is not in the other sentence', '山田太郎さん', '他来了。'],
    ['where two are as near', '山田太郎さん', '山田大郎和山田犬郎'],
    ['without an honorific', '山田太郎が来た', '山田大郎来了'],
    ['of a run of characters whose beginning is not known', '元部長山田太郎さん', '原部长山田大郎'],
    ['of an office of a place', '東京都知事', '东京市知事'],
    ['of an office of a body', '経済産業大臣', '经济商业大臣'],
    ['of a word', '多種多様な', '多种名样'],
    ['of a word that looks like a name', '経済界君主', '经济学君主'],
    ['of a word that an honorific begins', '山田太郎氏名', '山田大郎姓名'],
    ['where a blank is the other character', '山田太郎さん', '山田 郎']
  ])('%s', (_, ja, zh) => expect(slips(ja, zh)).toEqual([]))
})

test('places lie in their texts, and what is the same is no slip', () => {
  const signs = fc.array(fc.constantFrom(...'山田太郎渡邊々さん氏会長、 a'), {maxLength: 30}).map(all => all.join(''))
  fc.assert(
    fc.property(signs, signs, (ja, zh) => {
      expect(personSlips(ja, ja)).toEqual([])
      for (const one of personSlips(ja, zh)) {
        expect(one.ja.end - one.ja.start).toBe(one.zh.end - one.zh.start)
        expect(one.ja.end).toBeLessThanOrEqual(ja.length)
        expect(one.zh.end).toBeLessThanOrEqual(zh.length)
      }
    })
  )
})
