import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {createTranslator} from '../../src/messages/index.ts'
import type {Cell} from '../../src/status/cell.ts'
import {page} from '../../src/status/page.ts'
import {faultsOf, hasChromium, launch} from '../chromium.ts'
import {call, inFolder} from '../scenario.ts'

const LONG = 'docs/concepts/observability/instrumentation-of-everything'
const FILES = new Map([
  [`content/en/${LONG}.md`, 'The port has 5 cranes.\n\nIt is open.\n'],
  [`content/zh/${LONG}.md`, '港口有5台起重机。\n\n港口开放。\n'],
  ['content/en/quay.md', 'The quay is long.\n']
])

describe('the page of the state of translations', () => {
  test.skipIf(!hasChromium).each(['en', 'zh', 'ja'])(
    'has no violation of axe and nothing cut off: %s',
    language =>
      inFolder(FILES, async root => {
        await call(['sync'], root)
        writeFileSync(join(root, `content/en/${LONG}.md`), 'The port has 6 cranes.\n\nIt is open.\n')
        const {stdout} = await call(['status', '--format', 'html', '--lang', language], root)
        const home = mkdtempSync(join(tmpdir(), 'stele-status-'))
        const browser = await launch()
        try {
          writeFileSync(join(home, 'status.html'), stdout)
          const tab = await browser.newPage({bypassCSP: true})
          await tab.goto(pathToFileURL(join(home, 'status.html')).href)
          const views = [
            [360, 'light'],
            [1280, 'dark']
          ] as const
          expect(await faultsOf(tab, views)).toEqual([])
        } finally {
          await browser.close()
          rmSync(home, {recursive: true, force: true})
        }
      }),
    120_000
  )

  test('breaks a path behind its folders, and nothing in what a path is made of is markup', () => {
    const options = {locales: ['en'], t: createTranslator('en'), language: 'en', version: '1'} as const
    const cell = (path: string): Cell => ({path, locale: 'en', state: 'source'}) as Cell
    const rows = page([cell('a/b/<i>.md'), cell('plain')], options)
    expect(rows).toContain('<th scope="row">a/<wbr>b/<wbr>&lt;i&gt;.md</th>')
    expect(rows).toContain('<th scope="row">plain</th>')
  })
})
