import {describe, expect, test} from 'vitest'
import {findingsOn, type Texts, word} from './site.ts'

/** Where findings stand, and how many places each of them names besides. */
const told = (pages: Readonly<Record<string, Texts>>, rule: string, concepts = []) =>
  findingsOn(pages, [rule], concepts).map(
    ({location, related}) => `${location.file.replace('content/', '')}:${location.start.line} +${related.length}`
  )

const style = {en: 'One.', zh: '甲：一。乙：二。丙：三。丁：四。戊：五。己：六。庚：七。辛：八。壬：九。癸：十。'}
const more = Object.fromEntries([1, 2, 3].map(at => [`more${at}`, style]))

describe('another style', () => {
  test.each<[string, string, string[]]>([
    ['of two lines is told twice', '一: 甲。\n\n二: 乙。\n\n三：丙。', ['zh/page.md:1 +0', 'zh/page.md:3 +0']],
    ['of a page that has none of the usual once', '一: 甲。\n\n二: 乙。', ['zh/page.md:1 +1']],
    ['of one line once', '一: 甲，二: 乙。', ['zh/page.md:1 +1']],
    ['of a page once', '一: 甲。\n\n二: 乙。\n\n三: 丙。\n\n四: 丁。', ['zh/page.md:1 +2']],
    ['of no line is left', '一：甲。', []]
  ])('%s', (_, zh, expected) => expect(told({...more, page: {en: 'One.', zh}}, 'punctuation-style')).toEqual(expected))

  test('in the line above every page is told once, another beside it by itself', () => {
    const page = (zh: string) => ({en: 'One.', zh: `手册: 第二版，修订本\n\n${zh}`})
    const pages = {...more, a: page('一：甲。'), b: page('二：乙。'), c: page('三: 丙。\n\n四：丁。')}
    expect(told(pages, 'punctuation-style')).toEqual(['zh/a.md:1 +2', 'zh/c.md:3 +0'])
  })

  test.each([
    ['in a call of a function are its own', '写 PIER("甲") 和 =PIER("甲"; "乙")。', []],
    ['in a sentence are not', '写"甲"。', ['zh/page.md:1 +0']]
  ])('straight marks %s', (_, zh, expected) => {
    const quoted = {en: 'One.', zh: '“甲”“乙”“丙”“丁”“戊”“己”“庚”“辛”“壬”“癸”'}
    expect(told({quoted, page: {en: 'One.', zh}}, 'punctuation-style')).toEqual(expected)
  })
})

describe('a wording', () => {
  const heading = (ja: string) => ({en: '## Before you open', ja: `## ${ja}`})
  const usual = Object.fromEntries(Array.from({length: 7}, (_, at) => [`p${at}`, heading('開く前に')] as const))

  test('of two pages is told once, two wordings of two pages twice', () => {
    const two = {...usual, x: heading('開館の前に'), y: heading('開館の前に')}
    expect(told(two, 'inconsistent-translation')).toEqual(['ja/x.md:1 +2'])
    const others = {...usual, x: heading('開館の前に'), y: heading('開けるに先立ち')}
    expect(told(others, 'inconsistent-translation')).toEqual(['ja/x.md:1 +1', 'ja/y.md:1 +1'])
  })

  test.each([
    ['with the English in brackets is the same', '開く前に（Before you open）', []],
    ['with the number of a section is the same', '8.22. 開く前に', []],
    ['with other words in brackets is another', '開く前に（早朝）', ['ja/x.md:1 +1']],
    ['with a figure of its own is another', '8 分前に開く前に', ['ja/x.md:1 +1']]
  ])('%s', (_, ja, expected) => {
    expect(told({...usual, x: heading(ja)}, 'inconsistent-translation')).toEqual(expected)
  })

  test.each([
    ['of a name of the glossary is left to its rules', word('before', {en: 'Before you open', ja: '開く前に'}), []],
    ['of a name of a part of it is not', word('open', {en: 'open', ja: '開く'}), ['ja/x.md:1 +1']],
    ['of a name in other languages is not', word('before', {en: 'Before you open', zh: '开放之前'}), ['ja/x.md:1 +1']]
  ])('%s', (_, concept, expected) => {
    const pages = {...usual, x: heading('開館の前に')}
    expect(told(pages, 'inconsistent-translation', [concept] as never)).toEqual(expected)
  })
})

describe('what is left in English', () => {
  const page = (zh: string) => ({
    page: {
      en: "## Event: 'open'\n\n## Event: 'close'\n\n## Parameters of piers",
      zh,
      ja: '## イベント「開く」\n\n## イベント「閉じる」\n\n## 桟橋のパラメーター'
    }
  })
  test('alike but for a name is told once', () =>
    expect(told(page("## Event: 'open'\n\n## Event: 'close'\n\n## 码头的参数"), 'untranslated')).toEqual([
      'zh/page.md:1 +2'
    ]))
  test('once is told once, and another label by itself', () => {
    expect(told(page("## 事件“打开”\n\n## Event: 'close'\n\n## 码头的参数"), 'untranslated')).toEqual([
      'zh/page.md:3 +1'
    ])
    expect(told(page("## Event: 'open'\n\n## 事件“关闭”\n\n## Parameters of piers"), 'untranslated')).toEqual([
      'zh/page.md:1 +1',
      'zh/page.md:5 +1'
    ])
  })
  test('on several pages though it is translated elsewhere is told once', () => {
    const label = (zh: string) => ({en: '## Alarms', zh: `## ${zh}`})
    const pages = {a: label('警报'), b: label('警报'), c: label('警报'), d: label('Alarms'), e: label('Alarms')}
    expect(told(pages, 'untranslated')).toEqual(['zh/d.md:1 +1'])
  })
})

describe('code', () => {
  const told1 = (en: string, zh: string) => told({page: {en, zh}}, 'code-mismatch')
  const block = (...lines: string[]) => ['```js', 'open()', ...lines, 'close()', '```'].join('\n')

  test('without its marks time and again is told once, others by themselves', () => {
    const en = 'Open `dock()` now.\n\nClose `dock()` and `gate()`.'
    expect(told1(en, '现在打开 dock()。\n\n关闭 dock() 和 `gate()`。')).toEqual(['zh/page.md:1 +2'])
    expect(told1(en, '现在打开 dock()。\n\n关闭 `dock()` 和 gate()。')).toEqual(['zh/page.md:1 +1', 'zh/page.md:3 +1'])
  })

  test('that is another time and again is told once, two others twice', () => {
    const en = 'Use `0.9.0` here.\n\nThen `0.9.0` and `1.0.0`.'
    expect(told1(en, '在此使用 `0.4.0`。\n\n然后 `0.4.0` 和 `1.0.0`。')).toEqual(['zh/page.md:1 +2'])
    expect(told1(en, '在此使用 `0.4.0`。\n\n然后 `0.4.0` 和 `2.5.0`。')).toEqual(['zh/page.md:1 +2', 'zh/page.md:3 +1'])
  })

  test.each([
    ['in capitals is the same', '<!DOCTYPE html>', '<!doctype html>', []],
    ['of another kind is told', '<!DOCTYPE html>', '<!DOCTYPE svg>', ['zh/page.md:2 +1']]
  ])('a doctype %s', (_, en, zh, expected) =>
    expect(told1(`\`\`\`http\n${en}\n\`\`\``, `\`\`\`http\n${zh}\n\`\`\``)).toEqual(expected)
  )

  test.each([
    ['is told where it has no marks', 'Tag it `fixed`.', '标记为 fixed。', ['zh/page.md:1 +1']],
    ['is set off by quotation marks', 'Tag it `fixed`.', '标记为“fixed”。', []],
    ['has quotation marks besides', 'Tag it "`fixed`".', '标记为“fixed”。', ['zh/page.md:1 +1']],
    ['stands without them too', 'Tag it `fixed`.', '标记为“fixed”，fixed 即可。', ['zh/page.md:1 +1']]
  ])('%s', (_, en, zh, expected) => expect(told1(en, zh)).toEqual(expected))

  test('that lacks one line in one example after the other is told once, each bracket by itself', () => {
    const en = [block('load(pier)', 'ship()'), block('load(pier)', 'moor()')].join('\n\nThen.\n\n')
    const zh = [block('ship()'), block('moor()')].join('\n\n然后。\n\n')
    expect(told1(en, zh).length).toBe(2)
    const [two, one] = [
      [block('// the pier is loaded', 'x()'), block('// the pier is loaded', 'y()')],
      [block('x()'), block('y()')]
    ]
    expect(told1(two!.join('\n\nThen.\n\n'), one!.join('\n\n然后。\n\n'))).toEqual(['zh/page.md:3 +2'])
  })

  test.each([
    ['of a comment is left', '% the upper voice\n% begins here', '% 上声部由此开始', []],
    ['of a command is told', '% the upper voice\nopen pier', '% 上声部', ['zh/page.md:2 +1']],
    ['of a command with the mark is told', '# open the pier\n# load ships', '% 打开码头', ['zh/page.md:2 +1']]
  ])('on fewer lines %s', (_, en, zh, expected) => {
    const plain = (lines: string) => `\`\`\`\n${lines}\na b\n\`\`\``
    expect(told1(plain(en), plain(zh))).toEqual(expected)
  })
})

test('blanks of a sentence are told once, and mended at once', () => {
  const [first, second] = findingsOn(
    {page: {en: 'One. Two.', ja: '古い町の門は ここに 朝早く開きます。小さな船も ここに 夜遅く着きます。'}},
    ['space-between-cjk']
  )
  expect([first, second].map(one => one?.fix?.text)).toEqual(['ここに', 'ここに'])
  expect(first?.related.length).toBe(1)
})

test.each([
  ['turned round are one slip', '说”好“即可。', ['zh/page.md:1 +1']],
  ['turned round twice in a row too', '说”好“，不说”坏“。', ['zh/page.md:1 +1']],
  ['of two sentences are each their own', '说”好。\n\n不说“坏。', ['zh/page.md:1 +0', 'zh/page.md:3 +0']],
  ['in order are none', '说“好”即可。', []]
])('quotation marks %s', (_, zh, expected) =>
  expect(told({page: {en: 'Say “yes”.', zh}}, 'bracket-unbalanced')).toEqual(expected)
)

test.each([
  ['word of the language is told', 'handler', ['zh/page.md:1 +1']],
  ['value of code is left', 'true', []]
])('a %s', (_, word, expected) => {
  const page = {
    en: `If ${word}, open it.\n\nIs it ${word} now?\n\nThe ${word} is red.\n\nNo ${word} here.`,
    zh: `如果 ${word} 则打开。\n\n现在是吗？\n\n它是红色的。\n\n这里没有。`
  }
  expect(told({page}, 'untranslated')).toEqual(expected)
})
