import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Intake, intake} from '../../src/intake/index.ts'
import {parse} from '../../src/parse/index.ts'
import {cpuTime} from '../cpu.ts'

const FOLDER = new URL('../fixtures/intake/', import.meta.url)
const PICTURES: Readonly<Record<string, string>> = {
  '␍': '\r',
  '␉': '\t',
  '␣': '\u3000',
  '⍽': '\u00A0',
  '∅': '\u200B'
}

const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8')
const unpictured = (text: string) => text.replace(/[␍␉␣⍽∅]/gu, picture => PICTURES[picture]!)

/** The account as a fixture writes it: found values stand in the front matter already. */
function account({locale, dropped, unsure, invisible}: Intake): string[] {
  return [
    `locale ${locale}`,
    ...dropped.map(({line, kind}) => `dropped ${line} ${kind}`),
    ...unsure.map(({line, kind, args}) =>
      ['unsure', line, kind, ...(kind === 'wrapped' ? [] : Object.values(args))].join(' ')
    ),
    ...(invisible > 0 ? [`invisible ${invisible}`] : [])
  ]
}

describe('pages of the wild', () => {
  const names = readdirSync(FOLDER).flatMap(file => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))
  test.each(names)('%s', name => {
    const [article, lines] = read(`${name}.expected`).split('=====\n')
    const result = intake(unpictured(read(`${name}.txt`)))
    expect(result.text).toBe(article)
    expect(account(result).join('\n')).toBe(lines!.trim())
  })

  test('the locale may be given', () => {
    expect(intake('短い', {locale: 'zh'}).locale).toBe('zh')
  })
})

describe('nothing is lost', () => {
  const words = fc.constantFrom(
    ...[
      'The delegation',
      '代表团',
      '代表団',
      'Print',
      '打印',
      '印刷',
      'Source: CCFAO',
      '来源：海原',
      '2020-08-03',
      '。',
      '.'
    ],
    ...[
      '#',
      '- ',
      '1. ',
      '*a*',
      '_b_',
      '<b>',
      '&amp;',
      '[x](y)',
      '![i](j)',
      '```',
      '    ',
      '\t',
      '| a |',
      '---',
      '===',
      '>'
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\u3000',
      '\u200B',
      '\\',
      '\\\\',
      'https://a.example/x',
      'www.example.org',
      'a@example.org'
    ],
    ...[
      '{#id}',
      '{{< x >}}',
      '<!-- stele: x -->',
      '[^1]',
      '[^1]: note',
      '~~x~~',
      '“quoted”',
      '「引用」',
      '\uE001',
      '・a',
      '•'
    ],
    ...['一、', '二、', '【】', '+', '~~~', ':::', '$x$', '[ ] ', '\u2028', '😀', '１２３']
  )
  const texts = fc.oneof(
    fc.array(words, {maxLength: 40}).map(list => list.join('')),
    fc.array(words, {maxLength: 40}).map(list => list.join(' ')),
    fc.string({unit: 'binary', maxLength: 200}),
    fc.string({unit: 'grapheme-ascii', maxLength: 200})
  )
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? []
  const bag = (text: string) => letters(text).sort().join('')

  test('every letter and digit is in the article or in the account', () => {
    fc.assert(
      fc.property(texts, raw => {
        const result = intake(raw)
        const article = parse(result.text, {path: 'x', locale: 'en', file: 'x.md', syntax: {translatableKeys: []}})
        const lost = result.dropped.map(({text}) => text).join('')
        const title = result.found.find(({field}) => field === 'title')?.value ?? ''
        expect(bag(shown(article) + lost + title)).toBe(bag(raw.replace(/[\uE000-\uF8FF]/g, '')))
      }),
      {numRuns: 1000}
    )
  })

  test('the article is paragraphs, headings and lists, and reads back', () => {
    fc.assert(
      fc.property(texts, raw => {
        const article = parse(intake(raw).text, {path: 'x', locale: 'en', file: 'x.md', syntax: {translatableKeys: []}})
        expect(article.blocks.filter(({kind}) => kind !== 'paragraph' && kind !== 'heading')).toEqual([])
        expect(article.comments).toEqual([])
      }),
      {numRuns: 500}
    )
  })

  /** Text of the body; a code that is an address shows as it stands. */
  function shown({blocks}: ReturnType<typeof parse>): string {
    const texts = blocks.flatMap(({segments}) => segments)
    const items = blocks.flatMap(({containers}) => containers).filter(({kind}) => kind === 'list')
    const numbers = [...new Set(items.filter(({ordered}) => ordered))].flatMap(list => {
      const own = blocks
        .flatMap(({containers}) => containers)
        .filter(
          ({kind, range}) => kind === 'listItem' && range.start >= list.range.start && range.end <= list.range.end
        )
      return own.map(({index}) => String(index + 1))
    })
    return [...texts.map(({text}) => text), ...numbers].join('')
  }

  test('a long hostile text takes linear time', () => {
    const pieces = [
      'Source : ',
      '【',
      'A+ ',
      '> ',
      '> Home ',
      '*_',
      '一、',
      '- \n',
      '\u3000',
      '发布时间：',
      '1) ',
      'a. '
    ]
    const all = () => {
      for (const piece of pieces) intake(piece.repeat(5_000))
    }
    expect(cpuTime(all)).toBeLessThan(20_000)
  }, 30_000)
})
