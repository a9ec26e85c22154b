import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {sync} from '../../src/sync/index.ts'
import {annotate} from '../../src/sync/notes.ts'

const about = (locale: string, text: string) => ({path: 'a', locale, file: `content/${locale}/a.md`, text})
const lined = (en: string, ja: string) => lineUp([about('en', en), about('ja', ja)], {config: defaultConfig})

/** A translation with its notes after its source changed, each note as the place of what is missing. */
function noted(en: string, fresh: string, ja: string): string {
  const {memory} = sync(lined(en, ja), undefined)
  const after = lined(fresh, ja)
  const items = sync(after, memory).items.filter(({locale}) => locale === 'ja')
  const text = annotate(after.articles.get('ja')!, items, {word: () => ''})
  return text.replaceAll(/<!-- stele:[\s\S]*?-->/g, '(note)')
}

const TABLE = '| Ship | Crew |\n| - | - |\n| Hai | 20 |\n'
const TABELLE = '| 船 | 人 |\n| - | - |\n| 海 | 20 |\n'

describe('the note on what is missing', () => {
  test.each([
    [
      'a paragraph behind a table',
      `A.\n\n${TABLE}`,
      `A.\n\n${TABLE}\nB.\n`,
      `あ。\n\n${TABELLE}`,
      `あ。\n\n${TABELLE}\n(note)\n`
    ],
    [
      'a paragraph between a table and another',
      `${TABLE}\nZ.\n`,
      `${TABLE}\nB.\n\nZ.\n`,
      `${TABELLE}\nん。\n`,
      `${TABELLE}\n(note)\n\nん。\n`
    ],
    [
      'a paragraph behind a table that lost a row',
      `${TABLE}| Yan | 7 |\n\nZ.\n`,
      `${TABLE}\nB is new.\n\nZ.\n`,
      `${TABELLE}| 燕 | 7 |\n\nん。\n`,
      `(note)\n\n${TABELLE}| 燕 | 7 |\n\n(note)\n\nん。\n`
    ],
    [
      'a paragraph before a table',
      `A.\n\n${TABLE}`,
      `A.\n\nB.\n\n${TABLE}`,
      `あ。\n\n${TABELLE}`,
      `あ。\n\n(note)\n\n${TABELLE}`
    ],
    ['a row', `${TABLE}\nZ.\n`, `${TABLE}| Yan | 7 |\n\nZ.\n`, `${TABELLE}\nん。\n`, `(note)\n\n${TABELLE}\nん。\n`],
    ['an item of a list', '- A\n- B\n', '- A\n- New\n- B\n', '- あ\n- い\n', '- あ\n  (note)\n- い\n'],
    ['an item in an item', '- A\n- B\n', '- A\n  - New\n- B\n', '- あ\n- い\n', '- あ\n  (note)\n- い\n'],
    [
      'another list behind a list',
      '- A\n\nZ.\n',
      '- A\n\nNew ones:\n\n- B\n- C\n\nZ.\n',
      '- あ\n\nん。\n',
      '- あ\n\n(note)\n\n(note)\n\n(note)\n\nん。\n'
    ],
    [
      'sections with lists behind a list',
      '1. A\n2. B\n\nZ.\n',
      '1. A\n2. B\n\n## New\n\n- C\n\n## Newer\n\n1. D\n\nZ.\n',
      '1. あ\n2. い\n\nん。\n',
      '1. あ\n2. い\n\n(note)\n\n(note)\n\n(note)\n\n(note)\n\nん。\n'
    ],
    [
      'a heading and a paragraph between two items',
      '- A\n- B\n\nZ.\n',
      '- A\n\n## New\n\nA new one.\n\n- B\n\nZ.\n',
      '- あ\n- い\n\nん。\n',
      '- あ\n  (note)\n  (note)\n- い\n\nん。\n'
    ],
    [
      'a paragraph between two items apart',
      '1. A\n\n2. B\n',
      '1. A\n\nA new one.\n\n2. B\n',
      '1. あ\n\n2. い\n',
      '1. あ\n   (note)\n\n2. い\n'
    ],
    [
      'an item, and a paragraph behind it, between two items',
      '- A\n- B\n',
      '- A\n- New\n\nA new one.\n\n- B\n',
      '- あ\n- い\n',
      '- あ\n  (note)\n  (note)\n- い\n'
    ],
    ['a paragraph behind a list', '- A\n\nZ.\n', '- A\n\nNew.\n\nZ.\n', '- あ\n\nん。\n', '- あ\n\n(note)\n\nん。\n'],
    [
      'the second paragraph of a quotation before a list',
      '> A.\n\n1. B\n2. C\n',
      '> A.\n>\n> New one.\n\n1. B\n2. C\n',
      '> あ。\n\n1. い\n2. う\n',
      '> あ。\n\n(note)\n\n1. い\n2. う\n'
    ],
    [
      'a paragraph before a list',
      'A.\n\n- B\n- C\n',
      'A.\n\nNew one.\n\n- B\n- C\n',
      'あ。\n\n- い\n- う\n',
      'あ。\n\n(note)\n\n- い\n- う\n'
    ],
    [
      'a paragraph before a list in a quotation',
      '> A.\n>\n> - B\n',
      '> A.\n>\n> New one.\n>\n> - B\n',
      '> あ。\n>\n> - い\n',
      '> あ。\n>\n> (note)\n>\n> - い\n'
    ],
    [
      'a paragraph in a list before a list in it',
      '- A\n\n  - B\n',
      '- A\n\n  New one.\n\n  - B\n',
      '- あ\n\n  - い\n',
      '- あ\n  (note)\n\n  - い\n'
    ],
    [
      'a paragraph behind a quotation',
      '> A.\n\nZ.\n',
      '> A.\n\nNew.\n\nZ.\n',
      '> あ。\n\nん。\n',
      '> あ。\n\n(note)\n\nん。\n'
    ]
  ])('%s', (_, en, fresh, ja, expected) => {
    expect(noted(en, fresh, ja)).toBe(expected)
  })
})

describe('the note on what is missing behind a text that ends with an alternative text or a title', () => {
  const PAGE = 'It opens at eight.\n\n'
  const SEITE = '八時に開く。\n\n'

  test.each([
    ['an image', '![Ship](s.png)\n', '![船](s.png)\n'],
    ['a sentence with an image', 'See ![Ship](s.png "Old")\n', '![船](s.png "古い")を見る\n'],
    ['a link with a title', 'See [it](s.md "Old").\n', '[それ](s.md "古い")を見る。\n'],
    ['an image in a quotation', '> ![Ship](s.png)\n', '> ![船](s.png)\n'],
    ['an image in an item', '- One.\n- ![Ship](s.png)\n', '- 一。\n- ![船](s.png)\n'],
    ['an image in a row', '| a | b |\n|-|-|\n| One | ![Ship](s.png) |\n', '| a | b |\n|-|-|\n| 一 | ![船](s.png) |\n'],
    ['an image in HTML', '<img src="s.png" alt="Ship">\n', '<img src="s.png" alt="船">\n']
  ])('stands behind %s', (_, en, ja) => {
    expect(noted(PAGE + en, `${PAGE + en}\nCats may come in.\n`, SEITE + ja)).toBe(`${SEITE + ja}\n(note)\n`)
  })

  test('stands behind the item with an image where an item is missing', () => {
    const [en, ja] = ['- ![Ship](s.png)\n- One.\n', '- ![船](s.png)\n- 一。\n']
    expect(noted(en, en.replace('- One', '- Cats may come in.\n- One'), ja)).toBe('- ![船](s.png)\n  (note)\n- 一。\n')
  })

  test('stands before what follows where a title stands in the first of two sentences', () => {
    const [en, ja] = ['See [it](s.md "Old"). It is long.\n\nEnd.\n', '[それ](s.md "古い")を見る。長い。\n\n終わり。\n']
    expect(noted(en, en.replace('End', 'Cats may come in.\n\nEnd'), ja)).toBe(
      '[それ](s.md "古い")を見る。長い。\n\n(note)\n\n終わり。\n'
    )
  })
})
