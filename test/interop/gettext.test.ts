import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'
import {FILES, JA, STALE_EN} from './port.ts'
import {areThere, run} from './tools.ts'

const PO = 'exchange/ja/port.po'

describe.skipIf(!areThere(['msgfmt', 'msgmerge']))('gettext', () => {
  test('msgfmt finds nothing to complain of', async () => {
    await inFolder(FILES, async root => {
      for (const locale of ['ja', 'zh']) {
        await call(['export', '--format', 'po', '--locale', locale], root)
        const {status, said} = run('msgfmt', ['-c', '-v', '-o', 'port.mo', `exchange/${locale}/port.po`], root)
        expect(said).not.toMatch(/warning|error/)
        expect(status).toBe(0)
      }
    })
  })

  test('msgmerge brings an old file up to date, and it comes back', async () => {
    await inFolder(FILES, async root => {
      await call(['sync'], root)
      await call(['export', '--format', 'po', '--locale', 'ja'], root)
      cpSync(join(root, PO), join(root, 'old.po'))
      writeFileSync(join(root, 'content/en/port.md'), STALE_EN)
      await call(['export', '--format', 'po', '--locale', 'ja', '--to', 'fresh'], root)
      expect(run('msgmerge', ['--previous', '-q', '-o', 'merged.po', 'old.po', 'fresh/ja/port.po'], root).status).toBe(
        0
      )
      const merged = readFileSync(join(root, 'merged.po'), 'utf8')
      expect(merged).toContain('#| msgid "It opened in 1997."')

      // As msgmerge leaves it, nothing lands; what the translator then writes does.
      const before = readFileSync(join(root, 'content/ja/port.md'), 'utf8')
      expect((await call(['import', 'merged.po'], root)).status).toBe(0)
      expect(readFileSync(join(root, 'content/ja/port.md'), 'utf8')).toBe(before)
      const worked = merged
        .replace(
          /#, fuzzy\n(#\| [^\n]*\n)*(msgctxt "[^"]*"\nmsgid "It opened in May 1997."\nmsgstr )"[^"]*"/,
          '$2"1997年5月に開港した。"'
        )
        .replace(/(msgid "Closed on 3 days a year."\nmsgstr )""/, '$1"年に3日は休み。"')
      writeFileSync(join(root, 'merged.po'), worked)
      const back = await call(['import', 'merged.po'], root)
      expect(back.stdout).toContain('1 text changed')
      expect(back.stdout).toContain('1 text inserted')
      // The next sync takes out the note that is dealt with, and finds nothing left.
      expect((await call(['sync'], root)).status).toBe(0)
      expect(readFileSync(join(root, 'content/ja/port.md'), 'utf8')).toBe(
        JA.replace('1997年に開港した。', '1997年5月に開港した。\n\n年に3日は休み。')
      )
      expect((await call(['sync', '--check'], root)).status).toBe(0)
    })
  })
})
