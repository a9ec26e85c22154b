import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {replaceFolder} from '../../src/store/folder.ts'
import {faultsOf, hasChromium, launch} from '../chromium.ts'
import {oneByOne} from '../one-by-one.ts'
import {inFolder} from '../scenario.ts'
import {filesOf, project, site} from '../site/project.ts'

const PAGES = ['index', 'en/index', 'en/port', 'zh/port', 'ja/port', 'parallel/en/port', 'parallel/ja/port']

const HEAD = 'updated: 2020-08-03\nsource: https://stele.example/news/of-the-harbour/2020/08/03\n---\n\n'
const COLUMNS = '| - | - | - | - | - | - | - | - |\n'

const LINKS = {
  'content/en/wide.md': `---\ntitle: Wide\n${HEAD}The Port.\n\n| Line | Ship | Built | Length | Beam | Speed | Crew | Remarks |\n${COLUMNS}| North | Asahi | 1998 | 142 | 21 | 23 | 38 | Out of service when the ice on the river is too thick |\n`,
  'content/ja/wide.md': `---\ntitle: 広い\n${HEAD}港。\n\n| 航路 | 船名 | 建造 | 長さ | 幅 | 速力 | 乗員 | 備考 |\n${COLUMNS}| 北 | 朝日 | 1998 | 142 | 21 | 23 | 38 | 川の氷が厚すぎるときは運休となります |\n`,
  'content/ja/folded.md':
    '`harbour --open` は表示した。\n\n港は開いている。\n\n<details><summary>詳細</summary>\n\n九時に開く。\n\n</details>\n',
  'content/en/fees.md':
    '| Vehicle | Fee | Remarks |\n| - | -: | - |\n| Lorry | 1,200 yen | See <https://stele.example/office/of/the/toll/with/many/parts/and/no/blank/in/all/of/its/length> before you come |\n\nOne.[^a] Two.[^b]\n\n- [ ] Paid\n\n[^a]: A.\n\n[^b]: B.\n',
  'content/ja/tasks.md': '- [ ] 支払い\n',
  'content/en/gap.md': 'It is open.\n\nThe boat leaves at 9:00.\n',
  'content/zh/gap.md': '<!-- ignore missing-translation: no boats here -->\n\n它开放。\n',
  'content/ja/gap.md': '開いている。\n\n船は9:00に出る。\n',
  'content/en/links.md': '[A](https://example.org/a), <https://example.org/b>, [the plan](plan.md).\n',
  'content/en/code.md': 'An *emphatic* `word`.\n\n- A list\n\n  ```sh\n  ls -l\n  ```\n',
  'content/ja/ladder.md':
    '# 一\n\n## 二\n\n### 三\n\n#### 四\n\n港は開いている。[^a]9時に開く。\n\n```sh\nls\n```\n\n[^a]: 九時から。\n',
  'content/ja/code.md': '*強調*された`word`。\n\n- リスト\n\n  ```sh\n  ls -l\n  ```\n'
}

describe.skipIf(!hasChromium)('the site in Chromium', () => {
  const home = mkdtempSync(join(tmpdir(), 'stele-site-'))
  let browser: Browser
  beforeAll(async () => {
    await inFolder(project(LINKS), async root => {
      expect((await site(root)).status).toBe(0)
      const files = [...filesOf(root)].map(([path, content]) => ({path, content}))
      await replaceFolder(home, 'site', oneByOne(files), 'site.json')
    })
    browser = await launch()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(home, {recursive: true, force: true})
  })

  async function open(page: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options)
    const tab = await context.newPage()
    const faults: string[] = []
    const outside: string[] = []
    tab.on('pageerror', error => faults.push(String(error)))
    tab.on('console', message => faults.push(message.text()))
    tab.on('request', request => {
      if (!request.url().startsWith(pathToFileURL(home).href)) outside.push(request.url())
    })
    await tab.goto(pathToFileURL(join(home, 'site', `${page}.html`)).href)
    return {tab, faults, outside, close: () => context.close()}
  }
  const size = (tab: Page) => tab.evaluate('parseFloat(getComputedStyle(document.documentElement).fontSize)')

  test.concurrent.each(['en/code', 'ja/code'])('%s: code is in letters of one width, and not spread', async page => {
    const {tab, close} = await open(page)
    const styles = await tab.evaluate(
      '[...document.querySelectorAll(".text code, .text pre")].map(one => getComputedStyle(one)).map(one => [/monospace$/.test(one.fontFamily), one.textAlign])'
    )
    expect(styles).toEqual([[true, page === 'en/code' ? 'start' : 'justify'], ...Array(2).fill([true, 'start'])])
    await close()
  })

  test.concurrent.each(['en/wide', 'ja/wide', 'parallel/en/wide', 'parallel/ja/wide'])(
    '%s: letters of twice the size cut nothing off on the narrowest screen',
    async page => {
      const {tab, close} = await open(page, {viewport: {width: 320, height: 640}})
      for (const size of [1, 6]) {
        await tab.evaluate(`document.documentElement.dataset.size = '${size}'`)
        expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      }
      await close()
    }
  )

  test.concurrent.each(['en/wide', 'ja/wide'])('%s: a passage in a wide table has room', async page => {
    const {tab, close} = await open(page, {viewport: {width: 360, height: 640}})
    const widths = await tab.evaluate('[...document.querySelectorAll("td")].map(one => one.offsetWidth)')
    expect(Math.max(...(widths as number[]))).toBeGreaterThanOrEqual(130)
    await close()
  })

  test('the mark of a note keeps away from a figure behind it', async () => {
    const {tab, close} = await open('ja/ladder')
    const gap = await tab.evaluate(`(() => {
      const mark = document.querySelector('sup')
      const figure = document.createRange()
      figure.setStart(mark.nextSibling, 0)
      figure.setEnd(mark.nextSibling, 1)
      return [mark.nextSibling.data[0], figure.getBoundingClientRect().left - mark.firstChild.getBoundingClientRect().right]
    })()`)
    expect(gap).toEqual(['9', expect.closeTo(2.5, 0)])
    await close()
  })

  test('the mark of a note begins no line', async () => {
    const {tab, close} = await open('ja/ladder')
    const heights = await tab.evaluate(`(() => {
      const mark = document.querySelector('sup')
      const before = document.createRange()
      before.setStart(mark.previousSibling, mark.previousSibling.length - 1)
      before.setEnd(mark.previousSibling, mark.previousSibling.length)
      return Array.from({length: 40}, (_, step) => {
        mark.parentElement.style.width = 100 + 2 * step + 'px'
        return mark.getBoundingClientRect().top - before.getBoundingClientRect().top
      })
    })()`)
    expect(Math.max(...(heights as number[]))).toBeLessThan(10)
    await close()
  })

  test('a second mark stands as near to its sentence as the first', async () => {
    const {tab, close} = await open('en/fees')
    const margins = '[...document.querySelectorAll(".text p sup")].map(one => getComputedStyle(one).marginLeft)'
    expect(await tab.evaluate(margins)).toEqual(['0px', '0px'])
    await close()
  })

  test('a long address leaves a table its width, and a figure its unit', async () => {
    const {tab, close} = await open('en/fees', {viewport: {width: 800, height: 800}})
    const box = 'const box = document.querySelector(".scroll"), fee = box.querySelector("td.right")'
    expect(await tab.evaluate(`(() => {${box}; return box.scrollWidth - box.clientWidth})()`)).toBe(0)
    expect(
      await tab.evaluate(`(() => {${box}; return fee.firstChild.length && getComputedStyle(fee).whiteSpace})()`)
    ).toBe('nowrap')
    await close()
  })

  test.each(['en/fees', 'ja/tasks'])('%s: tasks stand at the edge of the text', async page => {
    const {tab, close} = await open(page)
    expect(
      await tab.evaluate('getComputedStyle(document.querySelector(".contains-task-list")).paddingInlineStart')
    ).toBe('0px')
    await close()
  })

  test('what is folded keeps its distance', async () => {
    const {tab, close} = await open('ja/folded')
    expect(
      await tab.evaluate('parseFloat(getComputedStyle(document.querySelector("details")).marginBottom)')
    ).toBeGreaterThan(20)
    await close()
  })

  test('dots stand over Japanese and under Chinese emphasis only', async () => {
    const {tab, close} = await open('parallel/ja/code')
    expect(
      await tab.evaluate(
        'Object.fromEntries([...document.querySelectorAll("td em")].map(one => [one.closest("[lang]").lang, getComputedStyle(one).textEmphasisStyle]))'
      )
    ).toEqual({en: 'none', ja: 'dot'})
    await close()
  })

  // One tab a page, each in its turn as a phone, in the dark, on a desk: what is loaded does not depend on it.
  test.concurrent.each(PAGES)(
    '%s: no fault, no request to elsewhere, nothing cut off, no violation of axe, in light and dark',
    async page => {
      const {tab, faults, outside, close} = await open(page, {viewport: {width: 360, height: 800}, bypassCSP: true})
      const views = [
        [360, 'light'],
        [1280, 'dark'],
        [1280, 'light']
      ] as const
      expect(await faultsOf(tab, views)).toEqual([])
      expect(faults).toEqual([])
      expect(outside).toEqual([])
      await close()
    },
    120_000
  )

  test.concurrent('its own policy lets style and script run', async () => {
    const {tab, faults, close} = await open('en/port')
    expect(await tab.locator('.tools').isVisible()).toBe(true)
    expect(await tab.evaluate("getComputedStyle(document.querySelector('.skip')).position")).toBe('absolute')
    expect(faults).toEqual([])
    await close()
  }, 240_000)

  test.concurrent('letters grow and shrink, and stay so on the next page', async () => {
    const {tab, close} = await open('en/port')
    const normal = await size(tab)
    await tab.getByRole('button', {name: 'A+'}).click()
    await tab.getByRole('button', {name: 'A+'}).click()
    expect(await size(tab)).toBeGreaterThan(Number(normal) * 1.2)
    await tab.reload()
    expect(await size(tab)).toBeGreaterThan(Number(normal) * 1.2)
    await tab.getByRole('button', {name: 'Normal text size'}).click()
    expect(await size(tab)).toBe(normal)
    await tab.getByRole('button', {name: 'Smaller text'}).click()
    expect(await size(tab)).toBeLessThan(Number(normal))
    await close()
  }, 240_000)

  test.concurrent('the print button prints, and paper has the text without the controls', async () => {
    const {tab, close} = await open('ja/port')
    await tab.evaluate('window.print = () => { window.printed = true }')
    await tab.getByRole('button', {name: '印刷'}).click()
    expect(await tab.evaluate('window.printed')).toBe(true)
    await tab.emulateMedia({media: 'print'})
    expect(await tab.locator('.tools').isVisible()).toBe(false)
    expect(await tab.locator('nav').isVisible()).toBe(false)
    expect(await tab.locator('h1').isVisible()).toBe(true)
    await close()
  }, 240_000)

  test.concurrent('without JavaScript all is read and no dead control is shown', async () => {
    const {tab, close} = await open('parallel/en/port', {javaScriptEnabled: false})
    expect(await tab.locator('.tools').isVisible()).toBe(false)
    expect(await tab.locator('[data-hint]').isVisible()).toBe(false)
    expect(await tab.locator('.s.on').count()).toBe(0)
    expect(await tab.locator('td', {hasText: '有5台起重机'}).isVisible()).toBe(true)
    await close()
  }, 240_000)

  const lit = (tab: Page) => tab.evaluate("[...document.querySelectorAll('.s.on')].map(one => one.textContent)")
  const COUNTERPARTS = ['It is open.', '它开放。', '開いている。']

  test.concurrent('pointing at a sentence shows its counterparts', async () => {
    const {tab, close} = await open('parallel/en/port', {viewport: {width: 1280, height: 800}})
    await tab.getByText('它开放。').hover()
    expect(await lit(tab)).toEqual(COUNTERPARTS)
    await close()
  }, 240_000)

  test.concurrent('so does a tap on a phone, where the languages stand below each other', async () => {
    const {tab, close} = await open('parallel/en/port', {viewport: {width: 360, height: 800}, hasTouch: true})
    await tab.getByText('開いている。').tap()
    expect(await lit(tab)).toEqual(COUNTERPARTS)
    expect(await tab.evaluate("getComputedStyle(document.querySelector('.parallel td')).display")).toBe('block')
    await close()
  }, 240_000)

  test.concurrent('so do the keys: one stop, then arrows', async () => {
    const {tab, close} = await open('parallel/en/port', {viewport: {width: 1280, height: 800}})
    const focused = () => tab.evaluate('document.activeElement.textContent')
    expect(await tab.locator('.s[tabindex="0"]').count()).toBe(1)
    await tab.locator('.s[tabindex="0"]').focus()
    while ((await focused()) !== 'It is open.') await tab.keyboard.press('ArrowDown')
    expect(await lit(tab)).toEqual(COUNTERPARTS)
    await tab.keyboard.press('ArrowRight')
    expect(await focused()).toBe('它开放。')
    await tab.keyboard.press('Escape')
    expect(await lit(tab)).toEqual([])
    await close()
  }, 240_000)

  test.concurrent('the keys pass over a language that leaves the sentence out', async () => {
    const {tab, close} = await open('parallel/en/gap', {viewport: {width: 1280, height: 800}})
    const focused = () => tab.evaluate('document.activeElement.textContent')
    await tab.locator('.s[tabindex="0"]').focus()
    while ((await focused()) !== 'The boat leaves at 9:00.') await tab.keyboard.press('ArrowDown')
    await tab.keyboard.press('ArrowRight')
    expect(await focused()).toBe('船は9:00に出る。')
    await tab.keyboard.press('ArrowRight')
    expect(await focused()).toBe('船は9:00に出る。')
    await tab.keyboard.press('ArrowLeft')
    expect(await focused()).toBe('The boat leaves at 9:00.')
    await close()
  }, 240_000)

  test.concurrent('the first tab leads past the header', async () => {
    const {tab, close} = await open('zh/port')
    await tab.keyboard.press('Tab')
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('跳到正文')
    await tab.keyboard.press('Enter')
    expect(await tab.evaluate('location.hash')).toBe('#content')
    await close()
  }, 240_000)

  test.concurrent('Chinese, Japanese and English have their own letters', async () => {
    const {tab, close} = await open('parallel/en/port')
    const families = await tab.evaluate(
      "['en', 'zh-Hans', 'ja'].map(tag => getComputedStyle(document.querySelector('td[lang=' + tag + ']')).fontFamily)"
    )
    expect(families).toEqual([
      expect.stringContaining('serif'),
      expect.stringContaining('CJK SC'),
      expect.stringContaining('CJK JP')
    ])
    await close()
  }, 240_000)

  test.concurrent('a line of Chinese or Japanese holds a whole number of characters', async () => {
    const {tab, close} = await open('zh/port')
    for (const width of [320, 360, 500, 1280]) {
      await tab.setViewportSize({width, height: 800})
      const characters = await tab.evaluate(
        "(text => text.getBoundingClientRect().width / parseFloat(getComputedStyle(text).fontSize))(document.querySelector('.text'))"
      )
      expect(Math.abs(Number(characters) - Math.round(Number(characters)))).toBeLessThan(0.01)
    }
    await close()
  }, 240_000)

  test.concurrent('three languages stand side by side only where there is room for three', async () => {
    const {tab, close} = await open('parallel/en/port')
    const shown: unknown[] = []
    for (const width of [800, 1280]) {
      await tab.setViewportSize({width, height: 800})
      shown.push(await tab.evaluate("getComputedStyle(document.querySelector('.columns-3 td')).display"))
    }
    expect(shown).toEqual(['block', 'table-cell'])
    await close()
  }, 240_000)

  test.concurrent('side by side, the lines of all languages stand at one height', async () => {
    const {tab, close} = await open('parallel/en/port', {viewport: {width: 1280, height: 800}})
    // An empty box of no height stands on the base line of the first line.
    const heights = await tab.evaluate(
      "[...document.querySelectorAll('.parallel tbody tr')].map(row => new Set([...row.querySelectorAll('td > :first-child')].map(cell => { const box = document.createElement('span'); box.style.display = 'inline-block'; cell.prepend(box); const {bottom} = box.getBoundingClientRect(); box.remove(); return Math.round(bottom) })).size)"
    )
    expect(new Set(heights as number[])).toEqual(new Set([1]))
    const lines = await tab.evaluate(
      "['en', 'zh-Hans', 'ja'].map(tag => getComputedStyle(document.querySelector('td[lang=' + tag + '] p')).lineHeight)"
    )
    expect(new Set(lines as string[]).size).toBe(1)
    await close()
  }, 240_000)

  test.concurrent('the marking is seen in forced colours too', async () => {
    const {tab, close} = await open('parallel/en/port', {forcedColors: 'active', viewport: {width: 1280, height: 800}})
    await tab.getByText('它开放。').hover()
    const grounds = await tab.evaluate(
      "['.s.on', 'td .s:not(.on)'].map(one => getComputedStyle(document.querySelector(one)).backgroundColor)"
    )
    expect(new Set(grounds as string[]).size).toBe(2)
    await close()
  }, 240_000)

  test.concurrent('what is folded is on paper, with the script and without it', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const {tab, close} = await open('ja/folded', {javaScriptEnabled})
      const isShown = () => tab.locator('details p').evaluate(one => one.checkVisibility())
      expect(await isShown()).toBe(false)
      await tab.emulateMedia({media: 'print'})
      expect(await isShown()).toBe(true)
      await tab.emulateMedia({media: 'screen'})
      expect(await isShown()).toBe(false)
      await close()
    }
  }, 240_000)

  test.concurrent('on paper nothing below a heading is larger than it, and no note or code larger than the text', async () => {
    const {tab, close} = await open('ja/ladder')
    await tab.emulateMedia({media: 'print'})
    const sizes = await tab.evaluate(
      "['h1', 'h2', 'h3', 'h4', '.text>p', '.footnotes', 'pre'].map(name => parseFloat(getComputedStyle(document.querySelector(name)).fontSize))"
    )
    expect(sizes).toEqual([...(sizes as number[])].sort((one, other) => other - one))
    await close()
  }, 240_000)

  test.concurrent('on paper the heads of all columns have one size', async () => {
    const {tab, close} = await open('parallel/en/port')
    await tab.emulateMedia({media: 'print'})
    const sizes = await tab.evaluate(
      "[...document.querySelectorAll('thead th')].map(one => getComputedStyle(one).fontSize)"
    )
    expect(new Set(sizes as string[]).size).toBe(1)
    await close()
  }, 240_000)

  test.concurrent('in a box and in a list too, where no line is spread for the sake of the last one', async () => {
    const {tab, close} = await open('zh/port', {viewport: {width: 390, height: 800}})
    const boxes = () =>
      tab.evaluate(
        "['.admonition>p', '.text li'].map(name => (one => [getComputedStyle(one).textWrapStyle, one.getBoundingClientRect().width / parseFloat(getComputedStyle(one).fontSize)])(document.querySelector(name)))"
      ) as Promise<[string, number][]>
    for (const [, width] of await boxes()) expect(Math.abs(width - Math.round(width))).toBeLessThan(0.01)
    expect((await boxes()).map(([style]) => style)).toEqual(['auto', 'auto'])
    await tab.setViewportSize({width: 1280, height: 800})
    expect((await boxes()).map(([style]) => style)).toEqual(['pretty', 'pretty'])
    await close()
  }, 240_000)

  test.concurrent('a line before a Latin word is not spread on a phone', async () => {
    const {tab, close} = await open('ja/folded', {viewport: {width: 1280, height: 800}})
    const aligned = () =>
      tab.evaluate("[...document.querySelectorAll('.text>p')].map(one => getComputedStyle(one).textAlign)")
    expect(await aligned()).toEqual(['justify', 'justify'])
    await tab.setViewportSize({width: 360, height: 800})
    expect(await aligned()).toEqual(['start', 'justify'])
    await close()
  }, 240_000)

  test.concurrent('a printed link tells its address, unless its words do', async () => {
    const {tab, close} = await open('en/links')
    await tab.emulateMedia({media: 'print'})
    const behind = await tab.evaluate(
      "[...document.querySelectorAll('.text a')].map(one => getComputedStyle(one, '::after').content)"
    )
    expect(behind).toEqual(['" (https://example.org/a)"', 'none', 'none'])
    await close()
  }, 240_000)
})
