import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {looseIn} from '../../src/sync/loose.ts'
import {sealed} from '../../src/sync/seal.ts'
import {call, inFolder} from '../scenario.ts'

const NOTE = sealed(['<!-- stele: abcdefghij missing', 'source: A.', '[ ] done -->']).join('\n')
const loose = (text: string) =>
  looseIn(lineUp([{path: 'a', locale: 'ja', file: 'a.md', text}], {config: defaultConfig})).get('a.md')

describe('a note that changes how a page is built', () => {
  test.each([
    ['between two items', `- 一\n\n${NOTE}\n\n- 二\n`, '- 一\n\n- 二\n'],
    ['in a paragraph', `一\n${NOTE}\n\n二。\n`, '一\n二。\n'],
    ['between an item and its second block', `1. 一\n\n${NOTE}\n\n   今。\n2. 二\n`, '1. 一\n\n   今。\n2. 二\n'],
    ['between two parts of a quotation', `> 一\n>\n\n${NOTE}\n\n> 二\n`, undefined]
  ])('%s', (_, text, bare) => {
    expect(loose(text)?.text).toBe(bare)
  })

  test('keeps its tick', () => {
    expect(loose(`- 一\n\n${NOTE}\n\n- 二\n`)?.done).toEqual([])
    expect(loose(`- 一\n\n${NOTE.replace('[ ]', '[x]')}\n\n- 二\n`)?.done).toEqual(['abcdefghij'])
  })

  test.each([
    ['before a list', `${NOTE}\n\n- 一\n- 二\n`],
    ['behind an item', `- 一\n  ${NOTE.replaceAll('\n', '\n  ')}\n- 二\n`],
    ['between paragraphs', `一。\n\n${NOTE}\n\n二。\n`],
    ['in a quotation', `> ${NOTE.replaceAll('\n', '\n> ')}\n>\n> 一。\n`],
    ['in nothing', NOTE]
  ])('is none %s', (_, text) => {
    expect(loose(text)).toBeUndefined()
  })
})

test('an item that is written above the note before its list does not part the list', () =>
  inFolder(
    new Map([
      ['content/en/a.md', 'The ships.\n\n- Ferries leave at noon.\n- Liners leave at night.\n'],
      ['content/ja/a.md', '船のこと。\n\n- フェリーは正午に出る。\n- 客船は夜に出る。\n']
    ]),
    async root => {
      const file = join(root, 'content/ja/a.md')
      await call(['sync'], root)
      const en =
        'The ships.\n\nThe times are as follows.\n\n- Boats leave at dawn.\n- Ferries leave at noon.\n- Liners leave at night.\n'
      writeFileSync(join(root, 'content/en/a.md'), en)
      await call(['sync'], root)
      const noted = readFileSync(file, 'utf8')
      writeFileSync(file, noted.replace('<!--', '- 漁船は夜明けに出る。\n\n<!--'))
      expect((await call(['sync'], root)).stdout).toContain('missing: The times are as follows.')
      const after = readFileSync(file, 'utf8')
      expect(after).toMatch(/^船のこと。\n\n<!-- stele: .*\n.*The times[^>]*-->\n\n- 漁船は夜明けに出る。\n/)
      await call(['sync'], root)
      expect(readFileSync(file, 'utf8')).toBe(after)
      writeFileSync(file, after.replace('<!--', '時刻は次の通り。\n\n<!--'))
      expect((await call(['sync'], root)).stdout).toBe('All versions are in step.\n')
      expect((await call(['sync', '--check'], root)).status).toBe(0)
    }
  ))
