import {expect, test} from 'vitest'
import type {Block, BlockGroup, Segment, TranslationUnit} from '../../src/model/index.ts'
import {facesIn} from '../../src/terms/lone.ts'

// Nothing but kinds and segments is looked at.
const block = (kind: string, ...texts: readonly string[]) =>
  ({kind, segments: texts.map(text => ({text}))}) as unknown as Block

/** Whether what English has alone faces what Japanese has. */
function told(en: readonly Block[], ja: readonly Block[], lone: Segment | undefined) {
  const group = {
    variants: new Map([
      ['en', en],
      ['ja', ja]
    ])
  } as unknown as BlockGroup
  const unit = {group, variants: new Map([['en', [lone]]])} as unknown as TranslationUnit
  return facesIn(unit, 'en', 'ja')
}

const alt = block('attribute', 'The pier')
const next = block('paragraph', 'It is open.', 'It is long.')
const shown = block('attribute', '夜の旧埠頭と三隻の船を東側から見た図')
const after = block('paragraph', '開いています。', '長いです。')

test.each([
  ['a heading', [block('heading', 'Pier')], [block('heading', '埠頭')], true],
  ['a paragraph', [block('paragraph', 'Pier.')], [block('paragraph', '埠頭。')], false],
  ['an alternative text beside a paragraph', [alt, next], [shown, after], true],
  ['one that the version lacks', [alt, next], [after], false],
  ['one that stands elsewhere', [alt, next], [after, shown], false],
  ['one that is two sentences there', [alt, next], [block('attribute', '埠頭。', '夜。'), after], false]
] as const)('%s', (_, en, ja, expected) => {
  expect(told(en, ja, en[0]!.segments[0])).toBe(expected)
})

test('a sentence of the paragraph beside an alternative text', () => {
  expect(told([alt, next], [shown, after], next.segments[1])).toBe(false)
})
