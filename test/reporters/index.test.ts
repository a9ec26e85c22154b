import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {defaultConfig as config} from '../../src/config/index.ts'
import {createTranslator} from '../../src/messages/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {reporters} from '../../src/reporters/index.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {CLEAN, hostileReport, optionsOf} from './report.ts'

test.each(Object.entries(reporters))('%s ends with a line end and says the same twice', (_, reporter) => {
  const {report, texts} = hostileReport()
  const told = reporter(report, optionsOf(texts))
  expect(told.endsWith('\n')).toBe(true)
  expect(reporter(report, optionsOf(texts))).toBe(told)
  expect(reporter(CLEAN, optionsOf({}))).not.toBe(told)
})

test('the page of several articles begins with a list of them, with links that hold', () => {
  const finder = compileTerms({concepts: []})
  const pages = ['pier', 'boats'].map(path => {
    const texts = {en: `# The ${path}\n\nIt has 5 cranes.`, zh: `# 码头\n\n有 6 台起重机。`}
    return Object.entries(texts).map(([locale, text]) => ({path, locale, file: `content/${locale}/${path}.md`, text}))
  })
  const parallels = pages.map(sources => lineUp(sources, {config, finder}))
  const told = reporters.html(check(parallels, {config, finder}), {
    ...optionsOf(Object.fromEntries(pages.flat().map(({file, text}) => [file, text]))),
    t: createTranslator('en'),
    language: 'en',
    locales: config.locales,
    parallels
  })
  const list = /<nav[\s\S]*?<\/nav>/.exec(told)?.[0] ?? ''
  const targets = [...list.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(targets).toHaveLength(2)
  for (const id of targets) expect(told).toContain(`id="${id}"`)
  expect(list).toContain('boats')
})
