import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (locale: string, text: string) => findingsOn({page: {[locale]: text}}, ['punctuation-style']).map(brief)

const ZH = '船长说“早安”。水手说“晚安”。孩子说“再见”。老师说“请坐”。客人说“谢谢”。'
const JA =
  '船長は「早い」と言う。水夫は「遅い」と言う。子は「またね」と言う。先生は「座れ」と言う。客は「どうも」と言う。'

test.each([
  ['zh', `${ZH}\n\n「」可以代替强调。`],
  ['zh', `${ZH}\n\n日文的「です・ます」是敬体。`],
  ['ja', `${JA}\n\n“”を強調の代わりに使う。`]
])('marks of %s that are spoken of, or of another language around its words, are no other style', (locale, text) =>
  expect(told(locale, text)).toEqual([])
)

test.each([
  ['zh', `${ZH}\n\n码头的「东门」开着。`],
  ['ja', `${JA}\n\n桟橋の“東門”が開いている。`]
])('other marks of %s around words of its own are told', (locale, text) =>
  expect(told(locale, text)).toEqual([`${locale}/page.md:3 warning form`])
)
