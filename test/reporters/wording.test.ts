import {describe, expect, test} from 'vitest'
import {createTranslator} from '../../src/messages/index.ts'
import {wording} from '../../src/reporters/reporter.ts'

const finding = (found: string, expected: string) => ({
  rule: 'structure-mismatch',
  message: 'kind',
  args: {found, expected, source: 'en'}
})

describe('kinds of blocks in the reader’s words', () => {
  test.each([
    ['paragraph', 'heading', 'Here stands a paragraph, expected a heading as in en.'],
    ['listItem paragraph', 'paragraph', 'Here stands a list item, expected a paragraph as in en.'],
    [
      'table tableCell',
      'element paragraph',
      'Here stands a cell of a table, expected a paragraph in an element as in en.'
    ],
    ['blockquote heading', 'code', 'Here stands a heading in a quotation, expected a block of code as in en.'],
    [
      'listItem listItem paragraph',
      'footnoteDefinition paragraph',
      'Here stands a list item in a list item, expected a footnote as in en.'
    ]
  ])('%s, %s', (found, expected, said) => expect(wording(finding(found, expected), createTranslator('en'))).toBe(said))

  test.each([
    ['zh', '此处为引用中的标题，应与 en 版本一样为表格单元格。'],
    ['ja', 'ここは引用の中の見出しですが、en 版では表のセルです。']
  ] as const)('in %s', (lang, said) =>
    expect(wording(finding('blockquote heading', 'table tableCell'), createTranslator(lang))).toBe(said)
  )
})

test('a word that is a kind of block stays one in another message', () => {
  const args = {text: 'table', source: 'en'}
  expect(wording({rule: 'structure-mismatch', message: 'moved', args}, createTranslator('en'))).toBe(
    '“table” stands at another place than in en.'
  )
})
