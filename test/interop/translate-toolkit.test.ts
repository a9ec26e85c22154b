import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'
import {FILES, JA} from './port.ts'
import {areThere, run} from './tools.ts'

/** Asks the toolkit's readers what they see in a file. */
const LOOK = `
import sys
from translate.storage import factory
for unit in factory.getobject(sys.argv[1]).units:
    if unit.istranslatable() and unit.source and not unit.isheader():
        print(unit.source, '=', unit.target)
`

describe.skipIf(!areThere(['pofilter', 'po2xliff']))('translate-toolkit', () => {
  test.each([
    ['po', 'exchange/ja/port.po'],
    ['xliff1.2', 'exchange/ja/port.xliff'],
    ['csv', 'exchange/ja/port.csv'],
    ['tmx', 'exchange/memory.tmx']
  ])('reads our %s', async (format, file) => {
    await inFolder(FILES, async root => {
      await call(['export', '--format', format, '--locale', 'ja'], root)
      const {status, said} = run('/usr/bin/python3', ['-c', LOOK, file], root)
      expect(status).toBe(0)
      expect(said).toContain('It opened in 1997. = 1997年に開港した。')
      expect(said).toContain('Call 12345. = 電話は12345。')
    })
  })

  test('pofilter finds the fault that the import refuses', async () => {
    await inFolder(FILES, async root => {
      await call(['export', '--format', 'po', '--locale', 'ja'], root)
      const file = join(root, 'exchange/ja/port.po')
      expect(run('pofilter', ['-t', 'xmltags', 'exchange/ja/port.po', 'none.po'], root).said).not.toContain('Error')
      writeFileSync(file, readFileSync(file, 'utf8').replace('<1>クレーン5基</1>', 'クレーン5基'))
      run('pofilter', ['-t', 'xmltags', 'exchange/ja/port.po', 'faults.po'], root)
      expect(readFileSync(join(root, 'faults.po'), 'utf8')).toContain('クレーン5基')
      const back = await call(['import', 'exchange/ja/port.po'], root)
      expect(back.stdout).toContain('The inline code <1> is missing.')
      expect(back.status).toBe(1)
    })
  })

  test('PO to XLIFF and back: without our ids the texts find their places', async () => {
    await inFolder(FILES, async root => {
      await call(['export', '--format', 'po', '--locale', 'ja'], root)
      expect(run('po2xliff', ['exchange/ja/port.po', 'port.xlf'], root).status).toBe(0)
      writeFileSync(
        join(root, 'port.xlf'),
        readFileSync(join(root, 'port.xlf'), 'utf8').replace('1997年に開港した。', '開港は1997年。')
      )
      mkdirSync(join(root, 'back'))
      expect(run('xliff2po', ['port.xlf', 'back/port.po'], root).status).toBe(0)
      const back = await call(['import', 'back'], root)
      expect(back.stdout).toContain('1 text changed')
      expect(readFileSync(join(root, 'content/ja/port.md'), 'utf8')).toBe(
        JA.replace('1997年に開港した。', '開港は1997年。')
      )
    })
  })
})
