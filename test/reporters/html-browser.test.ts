import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {hasChromium, launch} from '../chromium.ts'
import {page} from './editorial.ts'

const TEXTS = {
  en: '# The Port\n\nThe Port has 5 cranes.\n\nSee [the plan](/plan).\n\nIt is old.\n',
  zh: '# 港口\n\n港口有5台起重机。\n\n见[规划](/plan)。\n\n它很旧。\n',
  ja: '# 港\n\n港にはクレーンが6基ある。\n\n[計画](/plans)を参照。\n\n古い。\n'
}

describe.skipIf(!hasChromium)('the report in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  async function open(options: Parameters<Browser['newPage']>[0] = {}) {
    const tab = await browser.newPage(options)
    const faults: string[] = []
    tab.on('pageerror', error => faults.push(String(error)))
    tab.on('console', message => faults.push(message.text()))
    tab.on('request', request => faults.push(request.url()))
    await tab.setContent(page(TEXTS))
    return {tab, faults}
  }

  test('runs its own script and nothing else, and asks for nothing', async () => {
    const {tab, faults} = await open()
    expect(await tab.locator('form').isVisible()).toBe(true)
    expect(faults).toEqual([])
    await tab.close()
  }, 30_000)

  test('narrows down by rule, by language and to sentences with findings', async () => {
    const {tab} = await open()
    const rows = () => tab.locator('tr[data-row]:visible').count()
    const all = await rows()
    await tab.selectOption('select[name=rule]', 'number-mismatch')
    expect(await tab.locator('li[data-rule]:visible').count()).toBe(1)
    expect(await rows()).toBe(1)
    await tab.selectOption('select[name=locale]', 'zh')
    expect(await rows()).toBe(0)
    await tab.selectOption('select[name=rule]', '')
    await tab.selectOption('select[name=locale]', '')
    expect(await rows()).toBe(all)
    await tab.check('input[name=only]')
    expect(await rows()).toBe(2)
    await tab.close()
  }, 30_000)

  test('is read without script', async () => {
    const {tab} = await open({javaScriptEnabled: false})
    expect(await tab.locator('form').isVisible()).toBe(false)
    expect(await tab.getByText('“6” in ja is “5 cranes” in en, zh.').isVisible()).toBe(true)
    await tab.close()
  }, 30_000)

  test.each([360, 768, 1400])(
    'nothing is cut off at a width of %i',
    async width => {
      const {tab} = await open({viewport: {width, height: 800}})
      expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      await tab.close()
    },
    30_000
  )

  test('the table stays a table on paper', async () => {
    const {tab} = await open({viewport: {width: 700, height: 800}})
    await tab.emulateMedia({media: 'print'})
    expect(await tab.evaluate("getComputedStyle(document.querySelector('.parallel td')).display")).toBe('table-cell')
    expect(await tab.locator('form').isVisible()).toBe(false)
    await tab.close()
  }, 30_000)
})
