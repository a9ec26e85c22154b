import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map([
  ['content/en/port.md', '# Port\n\nThe port has 60 ships.\n\n- It opened in 1997.\n'],
  ['content/ja/port.md', '# 港\n\n港には60隻の船がある。\n\n- 1997年に開港した。\n'],
  ['content/en/pier.md', 'The pier is long.\n'],
  ['content/ja/pier.md', '桟橋は長い。\n']
])
const MEMORY = '.stele/memory/port.jsonl'
const TOLD = 'the memory knows nothing of this note'

interface Folder {
  readonly root: string
  read(file: string): string
  edit(file: string, from: string | RegExp, to: string): void
}

/** A site in which the Japanese page has a note on 63 ships and one on 1998. */
function pending(look: (folder: Folder) => Promise<void>): Promise<void> {
  return inFolder(FILES, async root => {
    const read = (file: string) => readFileSync(join(root, file), 'utf8')
    const edit = (file: string, from: string | RegExp, to: string) => {
      expect(read(file).search(from)).toBeGreaterThanOrEqual(0)
      writeFileSync(join(root, file), read(file).replace(from, to))
    }
    await call(['sync'], root)
    edit('content/en/port.md', '60', '63')
    edit('content/en/port.md', '1997', '1998')
    await call(['sync'], root)
    await look({root, read, edit})
  })
}

const notesIn = (text: string) => text.match(/<!-- stele: /g)?.length ?? 0
const times = (text: string) => text.split(TOLD).length - 1

describe('a note of which no memory knows stays, and is told', () => {
  test.each<[string, (folder: Folder) => void, count: number]>([
    ['where the memory is gone', ({root}) => rmSync(join(root, '.stele'), {recursive: true}), 2],
    ['where the memory is empty', ({root}) => writeFileSync(join(root, MEMORY), ''), 2],
    ['where a line of it is lost', ({edit}) => edit(MEMORY, /.*63 ships.*\n/, ''), 1],
    ['where a line of it is damaged', ({edit}) => edit(MEMORY, /\{.*63 ships/, '{'), 1]
  ])('%s', (_, damage, count) =>
    pending(async folder => {
      const {root, read, edit} = folder
      const text = read('content/ja/port.md')
      damage(folder)
      const {stdout} = await call(['sync'], root)
      expect(times(stdout)).toBe(count)
      expect(stdout).not.toContain('All versions are in step')
      expect(notesIn(read('content/ja/port.md'))).toBe(2)
      expect(read('content/ja/port.md').replaceAll(/ #[0-9a-f]+$/gm, '')).toBe(text.replaceAll(/ #[0-9a-f]+$/gm, ''))
      const before = read('content/ja/port.md')
      expect(times((await call(['sync', '--notes', 'off'], root)).stdout)).toBe(count)
      expect(read('content/ja/port.md')).toContain('63 ships')
      expect((await call(['sync', '--check'], root)).status).toBe(1)
      expect((await call(['release'], root)).status).not.toBe(0)
      await call(['sync'], root)
      expect(read('content/ja/port.md')).toBe(before)
      edit('content/ja/port.md', /<!-- stele: [^>]*63 ships[^>]*-->\n\n/, '')
      expect(times((await call(['sync'], root)).stdout)).toBe(count - 1)
    })
  )

  test('where somebody put it into another page', () =>
    pending(async ({root, read, edit}) => {
      const [note = ''] = /<!-- stele: [^>]*63 ships[^>]*-->/.exec(read('content/ja/port.md')) ?? []
      edit('content/ja/pier.md', '桟橋', `${note}\n\n桟橋`)
      const {stdout} = await call(['sync'], root)
      expect(stdout).toContain(`content/ja/pier.md:1: ${TOLD}`)
      expect(times(stdout)).toBe(1)
    }))
})

describe('nothing of the kind is said', () => {
  test.each<[string, (folder: Folder) => void]>([
    ['where the memory knows them', () => {}],
    [
      'where they are ticked',
      ({root, edit}) => {
        edit('content/ja/port.md', '[ ]', '[x]')
        edit('content/ja/port.md', '[ ]', '[x]')
        rmSync(join(root, '.stele'), {recursive: true})
      }
    ],
    ['where the source is what it was', ({edit}) => edit('content/en/port.md', '63', '60')],
    ['where what it is about is gone', ({edit}) => edit('content/en/port.md', 'The port has 63 ships.\n\n', '')],
    ['where it lost its seal', ({edit}) => edit('content/ja/port.md', / #[0-9a-f]+$/m, '')]
  ])('%s', (_, change) =>
    pending(async folder => {
      change(folder)
      expect(times((await call(['sync'], folder.root)).stdout)).toBe(0)
    })
  )

  test('where a run broke off before it wrote the memory', () =>
    pending(async ({root, read, edit}) => {
      const memory = read(MEMORY)
      edit('content/en/port.md', '- It', 'The mayor came with 40 guests.\n\n- It')
      await call(['sync'], root)
      const text = read('content/ja/port.md')
      expect(notesIn(text)).toBe(3)
      writeFileSync(join(root, MEMORY), memory)
      expect(times((await call(['sync'], root)).stdout)).toBe(0)
      expect(read('content/ja/port.md')).toBe(text)
    }))
})
