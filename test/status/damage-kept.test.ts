import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

test('a damaged memory is told by each check until sync has mended it, though what was found is kept', () =>
  inFolder(
    new Map([
      ['content/en/a.md', 'One port.\n\nTwo ships.\n'],
      ['content/ja/a.md', '港は一つ。\n\n船は二隻。\n'],
      ['content/en/b.md', 'One pier.\n'],
      ['content/ja/b.md', '桟橋は一つ。\n']
    ]),
    async root => {
      await call(['sync', '--notes', 'off'], root)
      const file = join(root, '.stele/memory/a.jsonl')
      writeFileSync(file, readFileSync(file, 'utf8').slice(40))
      const damage = '.stele/memory/a.jsonl: line 1 is damaged'
      for (const words of [['check'], ['check'], ['check', 'content/en/a.md']])
        expect((await call(words, root)).stderr).toContain(damage)
      await call(['sync', '--notes', 'off'], root)
      expect((await call(['check'], root)).stderr).not.toContain(damage)
    }
  ))
