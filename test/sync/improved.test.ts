import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const PAGES = new Map([
  ['stele.config.json', '{"locales": {"en": {}, "ja": {}}}'],
  ['content/en/port.md', 'The port has 60 ships.\n\nIt opens at nine.\n'],
  ['content/ja/port.md', '港には船が60隻ある。\n\n9時に開く。\n']
])

const replace = (root: string, file: string, old: string, fresh: string) => {
  const path = join(root, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(old, fresh))
}

describe('a translation that changed', () => {
  test('alone is told once, and asks for nothing', () =>
    inFolder(PAGES, async root => {
      await call(['sync'], root)
      replace(root, 'content/ja/port.md', '開く', '開門する')
      const {stdout} = await call(['sync'], root)
      expect(stdout).toBe(
        'content/ja/port.md:3: changed here alone, recorded as an improvement: 9時に開[-く-]{+門する+}。\nAll versions are in step.\n'
      )
      expect((await call(['sync'], root)).stdout).toBe('All versions are in step.\n')
    }))

  test('only in how it is set is not told', () =>
    inFolder(PAGES, async root => {
      await call(['sync'], root)
      replace(root, 'content/ja/port.md', '港には船が60隻ある。', '港には\n船が60隻ある。')
      replace(root, 'content/ja/port.md', '9時に', '9時 に')
      expect((await call(['sync'], root)).stdout).toBe('All versions are in step.\n')
    }))

  test('because it was stale, or with its source, is no improvement', () =>
    inFolder(PAGES, async root => {
      await call(['sync'], root)
      replace(root, 'content/en/port.md', '60', '61')
      await call(['sync', '--notes', 'off'], root)
      replace(root, 'content/ja/port.md', '60', '61')
      replace(root, 'content/en/port.md', 'nine', 'ten')
      replace(root, 'content/ja/port.md', '9時', '10時')
      expect((await call(['sync', '--notes', 'off'], root)).stdout).toBe('All versions are in step.\n')
    }))

  test('and cannot be read is not called in step', () =>
    inFolder(PAGES, async root => {
      await call(['sync'], root)
      replace(root, 'content/ja/port.md', '港には', '---\ntitle: "x\n---\n港には')
      const {stdout, status} = await call(['sync'], root)
      expect([stdout, status]).toEqual(['', 3])
    }))
})
