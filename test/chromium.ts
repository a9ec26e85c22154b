import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {type Browser, chromium, type Page} from 'playwright-core'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = PLACES.find(place => place !== undefined && existsSync(place))
if (executablePath === undefined) console.warn('Chromium: skipped, none is installed (CHROMIUM names one)')

/** Whether there is a Chromium to look with. */
export const hasChromium = executablePath !== undefined

export function launch(): Promise<Browser> {
  return chromium.launch({executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu']})
}

/** A width in pixels and a scheme of colours. */
export type View = readonly [width: number, colorScheme: 'light' | 'dark']

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RUN =
  'axe.run(document, {preload: false, resultTypes: ["violations"]}).then(({violations}) => violations.map(one => [one.id, one.nodes.map(node => node.html)]))'

/** What is cut off, or axe has something against, in each view of a page; its policy must be bypassed. */
export async function faultsOf(tab: Page, views: readonly View[]): Promise<unknown[]> {
  const faults: unknown[] = []
  await tab.evaluate(AXE)
  for (const [width, colorScheme] of views) {
    await tab.setViewportSize({width, height: 800})
    await tab.emulateMedia({colorScheme})
    if (!(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')))
      faults.push([width, colorScheme, 'cut off'])
    for (const violation of (await tab.evaluate(RUN)) as unknown[]) faults.push([width, colorScheme, violation])
  }
  return faults
}
