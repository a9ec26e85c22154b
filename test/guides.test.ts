import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {describe, expect, test} from 'vitest'
import {partsOf} from '../src/store/rule-page.ts'
import {guides} from '../tools/guides.ts'
import {stampOf} from '../tools/rules.ts'

const read = (file: string) => readFileSync(file, 'utf8')

/** The relative targets of the links in a text. */
const targetsIn = (text: string) =>
  [...text.matchAll(/\]\((?![a-z]+:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!)

/** The line of languages at the top of a guide in one of them. */
function languageLine(guide: string, lang: string): string {
  const names = {en: 'English', zh: '中文', ja: '日本語'}
  const own = dirname(join('docs', lang === 'en' ? '' : lang, guide))
  const links = Object.entries(names).map(([other, name]) => {
    const file = join('docs', other === 'en' ? '' : other, guide)
    return `[${name}](${relative(own, file)})`
  })
  return links.join(' · ')
}

test('there are as many guides in Japanese as in Chinese', () => {
  const own = readdirSync('docs/ja', {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.md'))
  expect(own.sort()).toEqual(guides())
})

describe.each(['zh', 'ja'])('guides in %s', lang => {
  test.each(guides())('%s says what the English guide says now', guide => {
    const {stamp} = partsOf(read(`docs/${lang}/${guide}`))
    const hint = `docs/${guide} has changed: revise docs/${lang}/${guide}, then write its stamp`
    expect(stamp, hint).toBe(stampOf(read(`docs/${guide}`)))
  })

  test.each(guides())('%s leads to pages that are there, in its language where they are written in it', guide => {
    const folder = dirname(`docs/${lang}/${guide}`)
    for (const target of targetsIn(read(`docs/${lang}/${guide}`)).slice(3)) {
      const file = join(folder, target)
      expect(existsSync(file), file).toBe(true)
      const translated = file.startsWith('docs/rules/')
        ? file.replace('docs/rules/', `docs/rules/${lang}/`)
        : file.replace('docs/', `docs/${lang}/`)
      expect(translated !== file && existsSync(translated), `${file} is ${translated} in this language`).toBe(false)
    }
  })

  test('the read-me leads to guides in its language', () => {
    const targets = targetsIn(read(`README.${lang}.md`))
    expect(targets.filter(target => guides().includes(target.replace(/^docs\//, '')))).toEqual([])
    expect(targets).toContain(`docs/${lang}/sync.md`)
  })
})

test.each(['en', 'zh', 'ja'])('every guide leads from %s to its other languages', lang => {
  for (const guide of guides()) {
    const text = read(join('docs', lang === 'en' ? '' : lang, guide))
    expect(text.split('\n')[2], `${lang}: ${guide}`).toBe(languageLine(guide, lang))
  }
})
