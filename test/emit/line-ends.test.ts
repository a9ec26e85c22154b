import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {emit} from '../../src/emit/index.ts'
import {article, segmentsOf} from '../article.ts'

/** The page with the first segment of a paragraph written anew. */
function rewritten(page: string, from: string | RegExp, to: string): string {
  const read = article(page)
  const segment = segmentsOf(read).find(({text}) => text.search(from) >= 0)!
  return emit(read, [{segment, text: segment.text.replace(from, to)}])
}

describe('a changed text keeps the line ends beside which nothing changes', () => {
  test.each<[name: string, page: string, from: string | RegExp, to: string, wanted: string]>([
    [
      'a word in the first line',
      'One boat\nand two ships\nleave.\n',
      'boat',
      'ferry',
      'One ferry\nand two ships\nleave.\n'
    ],
    ['the last word of a line', 'One boat\nand two ships.\n', 'boat', 'ferry', 'One ferry\nand two ships.\n'],
    ['the first word of a line', 'One boat\nand two ships.\n', 'and', 'or', 'One boat\nor two ships.\n'],
    [
      'words on both sides',
      'Yesterday one boat\nand two ships left.\n',
      'boat and',
      'ferry or',
      'Yesterday one ferry or two ships left.\n'
    ],
    [
      'words in two lines',
      'One boat came\nand two ships\nwill leave.\n',
      /boat(.*)leave/,
      'ferry$1sail',
      'One ferry came\nand two ships\nwill sail.\n'
    ],
    ['Chinese', '该港于1997年\n开港，设有\n60艘船。\n', '60艘船', '61艘渡轮', '该港于1997年\n开港，设有\n61艘渡轮。\n'],
    [
      'Japanese and Latin',
      '港は GitHub\nで公開され、\n誰でも使える。\n',
      '誰',
      '人',
      '港は GitHub\nで公開され、\n人でも使える。\n'
    ],
    [
      'a quotation',
      '> One boat\n> and two ships\n> leave.\n',
      'boat',
      'ferry',
      '> One ferry\n> and two ships\n> leave.\n'
    ],
    ['an item', '- One boat\n  and two ships\n  leave.\n', 'leave', 'sail', '- One boat\n  and two ships\n  sail.\n'],
    ['an item in a quotation', '> 1. One boat\n>    and two.\n', 'two', 'three', '> 1. One boat\n>    and three.\n'],
    ['Windows', 'One boat\r\nand two ships\r\nleave.\r\n', 'boat', 'ferry', 'One ferry\r\nand two ships\r\nleave.\r\n'],
    ['blanks at the end of a line', 'One boat \nand two ships.\n', 'two', 'three', 'One boat \nand three ships.\n'],
    ['a hard break', 'One boat  \nand two ships\nleave.\n', 'boat', 'ferry', 'One ferry  \nand two ships\nleave.\n'],
    [
      'a link',
      'One boat\n[and two](/ships) ships\nleave.\n',
      'leave',
      'sail',
      'One boat\n[and two](/ships) ships\nsail.\n'
    ],
    ['emphasis that goes on', 'One **boat\nand two** ships.\n', 'two', 'three', 'One **boat\nand three** ships.\n'],
    ['HTML', '<div>\nOne boat\nand two ships\n</div>\n', 'two', 'three', '<div>\nOne boat\nand three ships\n</div>\n'],
    ['a heading of two lines', 'One boat\nand two ships\n====\n', 'two', 'three', 'One boat\nand three ships\n====\n']
  ])('%s', (_, page, from, to, wanted) => expect(rewritten(page, from, to)).toBe(wanted))
})

describe('else it is on one line', () => {
  test.each<[name: string, page: string, from: string | RegExp, to: string, wanted: string]>([
    [
      'a text of another kind',
      'One boat\nand two ships.\n',
      /.*/,
      '港は\u200B閉まっている。',
      '港は\u200B閉まっている。\n'
    ],
    [
      'a name that stands in both',
      'We keep all of it on\nGitHub for you.\n',
      /.*/,
      '全部は GitHub にある。',
      '全部は GitHub にある。\n'
    ],
    ['a blank that two Chinese signs need', '港口\nA 开放了很久很久。\n', 'A 开', '开', '港口 开放了很久很久。\n'],
    ['a line that is gone', 'One boat\nand two ships\nleave.\n', ' and two ships', '', 'One boat\nleave.\n']
  ])('%s', (_, page, from, to, wanted) => expect(rewritten(page, from, to)).toBe(wanted))

  test('a line that would begin a list is escaped', () => {
    expect(rewritten('One boat comes here\nand two ships leave.\n', 'and', '-')).toBe(
      'One boat comes here\n\\- two ships leave.\n'
    )
  })

  test('a line that would begin a block of HTML does not', () => {
    const page = 'One boat comes here\nand <div>two</div> ships leave.\n'
    expect(rewritten(page, 'and ', '')).toBe('One boat comes here <div>two</div> ships leave.\n')
  })
})

const WORDS = [
  'one',
  'boat',
  '港',
  '船が着く',
  '3',
  '-',
  '#',
  '1.',
  '*it*',
  '[a](b)',
  '`x`',
  '>',
  '港。',
  '+',
  '|',
  '=',
  '<b>c</b>'
]
const page = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '\n', '\n> ', '')), {minLength: 2})

test('nothing but the new word changes, and it reads as it was meant', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.constantFrom('x', '新', '- '), (words, place, added) => {
      const read = article(`> ${words.map(pair => pair.join('')).join('')}\n\nEnd.\n`)
      const segments = segmentsOf(read)
      const segment = segments[place % segments.length]!
      const at = place % (segment.text.length + 1)
      const text = `${segment.text.slice(0, at)}${added}${segment.text.slice(at)}`
      let written: string
      try {
        written = emit(read, [{segment, text}])
      } catch {
        return
      }
      const bare = (value: string) => value.replaceAll(/[\s\u200B]+/g, '')
      const again = segmentsOf(article(written))
      expect(bare(again.map(({text}) => text).join(''))).toBe(
        bare(segments.map(own => (own === segment ? text : own.text)).join(''))
      )
      expect(written.slice(0, segment.range.start)).toBe(read.text.slice(0, segment.range.start))
      expect(written.endsWith(read.text.slice(segment.range.end))).toBe(true)
    }),
    {numRuns: Number(process.env.RUNS ?? 300)}
  )
})
