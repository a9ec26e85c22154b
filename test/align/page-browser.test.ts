import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {alignFiles} from '../../scripts/align/files.ts'
import {alignmentPage} from '../../scripts/align/page.ts'
import {createTranslator} from '../../src/messages/index.ts'
import {faultsOf, hasChromium, launch} from '../chromium.ts'

const LANGUAGES = ['en', 'zh', 'ja'] as const
const TEXTS = {
  'a.en.txt': `The harbour has 14 berths.\nIt rains.\n<script>document.title = 'x'</script> A boat left.\n${'long'.repeat(60)}\n`,
  'b.zh.txt': '港口有14个泊位。\n他卖旧书，门口有一只猫在睡觉，一直到天黑也没有人来。\n一艘船离开了。\n',
  'c.ja.txt': '港には14のバースがある。\n雨が降る。\n船が一隻出た。\n'
}

describe.skipIf(!hasChromium)('the page of an alignment in Chromium', () => {
  const home = mkdtempSync(join(tmpdir(), 'stele-page-'))
  let browser: Browser
  beforeAll(async () => {
    for (const [file, text] of Object.entries(TEXTS)) writeFileSync(join(home, file), text)
    const found = alignFiles(Object.keys(TEXTS), {root: home})
    for (const language of LANGUAGES)
      writeFileSync(
        join(home, `${language}.html`),
        alignmentPage(found, {t: createTranslator(language), language, counts: '3, 2, 1'})
      )
    browser = await launch()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(home, {recursive: true, force: true})
  })

  async function open(language: string, options: BrowserContextOptions = {}) {
    const tab = await (await browser.newContext(options)).newPage()
    const [faults, outside]: [string[], string[]] = [[], []]
    tab.on('pageerror', error => faults.push(String(error)))
    tab.on('console', message => faults.push(message.text()))
    tab.on('request', request => outside.push(request.url()))
    await tab.goto(pathToFileURL(join(home, `${language}.html`)).href)
    return {tab, faults, outside: outside.slice(1), close: () => tab.context().close()}
  }
  type Tab = Awaited<ReturnType<typeof open>>['tab']
  const style = (tab: Tab, place: string, property: string) =>
    tab.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(place)}))[${JSON.stringify(property)}]`)

  test.each(LANGUAGES)(
    '%s: no fault, no request, nothing cut off, no violation of axe, in light and dark',
    async language => {
      const {tab, faults, outside, close} = await open(language, {bypassCSP: true})
      const views = [
        [360, 'light'],
        [1280, 'dark']
      ] as const
      expect(await faultsOf(tab, views)).toEqual([])
      expect(faults).toEqual([])
      expect(outside).toEqual([])
      await close()
    },
    120_000
  )

  test('what a text holds of markup is shown, not run', async () => {
    const {tab, faults, close} = await open('en')
    expect(await tab.title()).toBe('Aligned texts')
    expect(await tab.getByText("<script>document.title = 'x'</script>").isVisible()).toBe(true)
    expect(await style(tab, 'table', 'borderCollapse')).toBe('collapse')
    expect(faults).toEqual([])
    await close()
  }, 60_000)

  test('a row without a counterpart says so, in words', async () => {
    const {tab, close} = await open('ja')
    expect(await tab.locator('td.absent').first().isVisible()).toBe(true)
    expect(await tab.locator('td[lang=ja]').first().innerText()).toBe('港には14のバースがある。')
    await close()
  }, 60_000)

  test('on paper the table stays a table, black on white, and no row is torn', async () => {
    const {tab, close} = await open('zh', {viewport: {width: 700, height: 1000}, colorScheme: 'dark'})
    expect(await style(tab, 'td', 'display')).toBe('block')
    await tab.emulateMedia({media: 'print'})
    expect(await style(tab, 'td', 'display')).toBe('table-cell')
    expect(await style(tab, 'thead', 'display')).toBe('table-header-group')
    expect(await style(tab, 'tr', 'breakInside')).toBe('avoid')
    expect(await style(tab, 'body', 'color')).toBe('rgb(29, 31, 33)')
    await close()
  }, 60_000)
})
