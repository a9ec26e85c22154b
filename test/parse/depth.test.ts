import {describe, expect, test} from 'vitest'
import {DEEPEST} from '../../src/parse/depth.ts'
import {parse} from '../../src/parse/index.ts'
import {call, inFolder} from '../scenario.ts'

const read = (text: string, file = 'content/en/port.md') => parse(text, {path: 'port', locale: 'en', file})

describe('nesting', () => {
  test.each([
    ['quotes', `${'>'.repeat(50)} x`],
    ['lists', `${'- '.repeat(50)}x`],
    ['quotes as deep as can be', `${'>'.repeat(DEEPEST - 2)} x`],
    ['marks that open nothing', `${'*_'.repeat(3000)}a`],
    ['brackets', `${'['.repeat(3000)}a${']'.repeat(3000)}`],
    ['a line across the page', '- '.repeat(10_000)],
    ['items in code', `\`\`\`\n${'- '.repeat(10_000)}x\n\`\`\``],
    ['marks in code', `\`\`\`\n${'>'.repeat(10_000)}\n\`\`\``]
  ])('of %s is read', (_, text) => {
    expect(read(`# Port\n\n${text}\n`).blocks.length).toBeGreaterThan(0)
  })

  test.each([
    ['quotes', '>'.repeat(10_000), 3, DEEPEST + 1],
    ['lists', '- '.repeat(1000), 3, DEEPEST + 1],
    ['ten thousand items in a line', '1. * '.repeat(5000), 3, 251],
    ['both, below an end of line of Windows', `\r\n${'> - '.repeat(500)}`, 4, 267]
  ])('of %s is refused where it is too deep', (_, text, line, column) => {
    expect(() => read(`# Port\n\n${text}x\n`)).toThrow(
      expect.objectContaining({code: 'markdown.deep', position: {line, column}, args: {limit: DEEPEST}})
    )
  })

  test.each([
    ['en', 'The blocks are nested more than 200 deep here.'],
    ['zh', '此处的块嵌套超过 200 层。'],
    ['ja', 'ここでブロックの入れ子が 200 段を超えています。']
  ])('that is too deep is told in %s, and the other articles go on', (lang, words) =>
    inFolder(
      new Map([
        ['content/en/port.md', `${'>'.repeat(10_000)} x\n`],
        ['content/ja/port.md', '港は開いている。\n'],
        ['content/en/visit.md', 'The mayor came.\n'],
        ['content/ja/visit.md', '市長が来た。\n']
      ]),
      async root => {
        const {status, stdout, stderr} = await call(['sync', '--dry-run', '--lang', lang], root)
        expect(stderr).toBe(`content/en/port.md:1:201: ${words}\n`)
        expect(stdout).toContain('visit')
        expect(status).toBe(3)
      }
    )
  )
})
