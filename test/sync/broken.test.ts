import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {EN, JA} from '../hours.ts'
import {call, inFolder} from '../scenario.ts'

const page = (root: string, locale: string) => join(root, `content/${locale}/a.md`)
const text = (root: string, locale: string) => readFileSync(page(root, locale), 'utf8')
const edit = (root: string, locale: string, from: string, to: string) =>
  writeFileSync(page(root, locale), text(root, locale).replace(from, to))

function synced(look: (root: string) => Promise<void>): Promise<void> {
  const files = new Map([
    ['content/en/a.md', EN],
    ['content/ja/a.md', JA]
  ])
  return inFolder(files, async root => {
    await call(['sync'], root)
    await look(root)
  })
}

const MENDED = 'It is compared as if it were mended.\n'
const TABLE = ['| --- | --- | --- |', '| --- | --- |'] as const
const FENCE = ['hours\n```\n', 'hours\n'] as const

describe('markup that is none is told once, and asks for nothing', () => {
  test.each<[name: string, locale: string, line: number, from: string, to: string, said: string]>([
    ['a table of a translation', 'ja', 4, ...TABLE, 'Under the head of the table a line for 3 columns is expected'],
    ['a table of the source', 'en', 4, ...TABLE, 'Under the head of the table a line for 3 columns is expected'],
    ['code of a translation', 'ja', 10, ...FENCE, 'The block of code that opens here is not closed'],
    ['code of the source', 'en', 10, ...FENCE, 'The block of code that opens here is not closed'],
    ['an item', 'ja', 17, '- ペン', '-ペン', '“-ペン” makes no list item here']
  ])('%s', (_, locale, line, from, to, said) =>
    synced(async root => {
      const whole = text(root, locale)
      edit(root, locale, from, to)
      const broken = text(root, locale)
      expect(broken).not.toBe(whole)
      const {stdout, stderr} = await call(['sync'], root)
      expect(stdout).toBe('All versions are in step.\n')
      expect(stderr).toContain(`content/${locale}/a.md:${line}: ${said}`)
      expect(stderr.split(MENDED)).toHaveLength(2)
      expect(text(root, locale)).toBe(broken)
      expect((await call(['status'], root)).stdout).toMatch(/^a .*complete/m)
      writeFileSync(page(root, locale), whole)
      const {stdout: then, stderr: quiet} = await call(['sync'], root)
      expect(then).toContain('All versions are in step.\n')
      expect(quiet).toBe('')
    })
  )

  test('while what changed beside it is asked for, and what is done counts', () =>
    synced(async root => {
      edit(root, 'ja', ...TABLE)
      edit(root, 'en', 'in time', 'at nine')
      edit(root, 'en', '18:00', '17:00')
      expect((await call(['sync'], root)).stdout).toContain('2 segments to do.')
      expect(text(root, 'ja').match(/<!-- stele:/g)).toHaveLength(2)
      edit(root, 'ja', '18:00 |\n| 火', '17:00 |\n| 火')
      edit(root, 'ja', '早めに', '9時に')
      expect((await call(['sync'], root)).stdout).toBe('All versions are in step.\n')
      expect(text(root, 'ja')).toBe(
        JA.replace(...TABLE)
          .replace('18:00', '17:00')
          .replace('早めに', '9時に')
      )
    }))

  test('while a note of before stands in the page, with what somebody wrote into it', () =>
    synced(async root => {
      edit(root, 'en', 'in time', 'at nine')
      await call(['sync'], root)
      edit(root, 'ja', '早めに来ること。', '早めに来ること。'.replace('早', '早'))
      edit(root, 'ja', '[ ]', 'ask Ms. Sato\n[ ]')
      const before = text(root, 'ja')
      edit(root, 'ja', ...TABLE)
      expect((await call(['sync'], root)).stdout).toContain('ask Ms. Sato')
      expect(text(root, 'ja')).toBe(before.replace(...TABLE))
    }))

  test('and its notes stand where the page is read as it is written', () =>
    synced(async root => {
      edit(root, 'ja', ...FENCE)
      edit(root, 'en', 'in time', 'at nine')
      edit(root, 'en', '# Hours', '# Opening hours')
      const {stdout} = await call(['sync'], root)
      expect(stdout).toContain('2 segments to do.')
      // Behind the fence a note would be code.
      expect(text(root, 'ja').match(/<!-- stele:/g)).toHaveLength(1)
      edit(root, 'ja', 'hours\n\n', 'hours\n```\n\n')
      expect((await call(['sync'], root)).stdout).toContain('2 segments to do.')
      expect(text(root, 'ja').match(/<!-- stele:/g)).toHaveLength(2)
    }))
})

describe('nothing is said of', () => {
  test('markup that all versions have', () =>
    synced(async root => {
      for (const locale of ['en', 'ja']) edit(root, locale, ...TABLE)
      expect((await call(['sync'], root)).stderr).not.toContain(MENDED)
    }))

  test('a table that became sentences', () =>
    synced(async root => {
      edit(
        root,
        'ja',
        /\| 曜日[\s\S]*?19:00 \|\n/.exec(JA)![0],
        '月曜日は9時から18時まで、火曜日は10時から19時まで開く。\n'
      )
      const {stdout, stderr} = await call(['sync'], root)
      expect(stderr).not.toContain(MENDED)
      expect(stdout).toContain('missing: Monday')
    }))
})
