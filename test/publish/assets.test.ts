import {rmSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readConfig} from '../../src/config/index.ts'
import type {Flavour, Target} from '../../src/model/index.ts'
import {assetBook, placed} from '../../src/publish/assets.ts'
import {TARGETS} from '../../src/publish/data/targets.ts'
import {sha256} from '../../src/publish/digest.ts'
import {inFolder} from '../scenario.ts'
import {bytesOf, manifestOf, project, release} from './project.ts'

const config = readConfig('{"locales": {"en": {}, "ja": {}}}', 'stele.config.json')
const FILES = [
  'content/ja/a/own.png',
  'content/ja/a/port/own.png',
  'content/en/a/b c.png',
  'img/map.png',
  'form.pdf',
  '.env.png'
]
const book = assetBook(file => (FILES.includes(file) ? new TextEncoder().encode(file) : undefined))
const media = (file: string) => `media/${sha256(file).slice(0, 16)}/${file.split('/').at(-1)}`

/** Where a target in `content/<locale>/a/port.md`, shown in Japanese, goes and how it is named there; or what is said of it. */
function seen(target: string, to: Target, {locale = 'ja', flavour = 'gfm' as Flavour, path = 'a/port'} = {}) {
  const version = {locale, flavour, file: `content/${locale}/${path}.md`}
  const found = placed(target, {version, place: {path, locale: 'ja'}}, {config, shape: TARGETS[to], assets: book})
  return typeof found === 'object' ? `${found.asset.path} ${found.href}` : found
}

describe('a file that a page names', () => {
  test.each<[Target, string, string]>([
    // Among the pages of the language: its place in them.
    ['plain', 'own.png', 'ja/a/own.png own.png'],
    ['plain', './own.png?x#y', 'ja/a/own.png ./own.png?x#y'],
    ['docusaurus', 'own.png', 'i18n/ja/docusaurus-plugin-content-docs/current/a/own.png own.png'],
    ['starlight', 'own.png', 'src/content/docs/ja/a/own.png own.png'],
    ['vitepress', '../a/own.png', 'ja/a/own.png ../a/own.png'],
    // Hugo gives a page a folder of its own.
    ['hugo', 'own.png', 'content/ja/a/own.png ../own.png'],
    // Elsewhere in the project: where the page can reach it.
    ['plain', '../../../img/map.png#x', `ja/${media('img/map.png')} ../${media('img/map.png')}#x`],
    ['hugo', '../../../img/map.png', `content/ja/${media('img/map.png')} ../../${media('img/map.png')}`],
    ['starlight', '../../../img/map.png', `src/content/docs/ja/${media('img/map.png')} ../${media('img/map.png')}`],
    [
      'plain',
      '../../en/a/b%20c.png',
      `ja/${media('content/en/a/b c.png')} ../${media('content/en/a/b c.png').replace(' ', '%20')}`
    ],
    // What is only linked to.
    ['plain', '../../../form.pdf', `ja/${media('form.pdf')} ../${media('form.pdf')}`],
    ['vitepress', '../../../form.pdf', `public/ja/${media('form.pdf')} ../${media('form.pdf')}`],
    ['starlight', '../../../form.pdf', `public/ja/${media('form.pdf')} ../../${media('form.pdf')}`]
  ])('%s: %s', (to, target, expected) => {
    expect(seen(target, to)).toBe(expected)
  })

  test.each([
    ['Ships/Port', 'content/ja/Ships/own.png ../../Ships/own.png'],
    ['two words/port', 'content/ja/two words/own.png ../../two%20words/own.png'],
    ['ships/Port', 'content/ja/ships/own.png ../own.png'],
    ['Ships/index', 'content/ja/Ships/own.png ../Ships/own.png']
  ])('keeps the letters of its folder, which Hugo changes in the address of %s', (path, expected) => {
    const version = {locale: 'ja', flavour: 'gfm' as const, file: `content/ja/${path}.md`}
    const found = placed(
      'own.png',
      {version, place: {path, locale: 'ja'}},
      {config, shape: TARGETS.hugo, assets: () => ({sha256: '0', size: 1})}
    )
    expect(typeof found === 'object' && `${found.asset.path} ${found.href}`).toBe(expected)
  })

  test('of Hugo is looked for where Hugo looks', () => {
    expect(seen('own.png', 'hugo', {flavour: 'hugo'})).toBe('content/ja/a/port/own.png own.png')
    expect(seen('../own.png', 'hugo', {flavour: 'hugo'})).toBe('content/ja/a/own.png ../own.png')
    expect(seen('../own.png', 'plain', {flavour: 'hugo'})).toBe('ja/a/own.png own.png')
    expect(seen('own.png', 'hugo', {flavour: 'hugo', path: 'a/index'})).toBe('content/ja/a/own.png own.png')
  })

  test('of a page that stands in for another language hides none of that language', () => {
    expect(seen('b%20c.png', 'plain', {locale: 'en'})).toBe(
      `ja/${media('content/en/a/b c.png')} ../${media('content/en/a/b c.png').replace(' ', '%20')}`
    )
  })

  test.each([
    ['nowhere.png', 'lost'],
    ['../../../../img/map.png', 'lost'],
    ['../../../../../../img/map.png', 'lost'],
    ['../../../.env.png', 'lost'],
    ['/img/map.png', undefined],
    ['https://example.org/a.png', undefined],
    ['//example.org/a.png', undefined],
    ['data:image/png,a.png', undefined],
    ['other.md', undefined],
    ['../../../stele.config.json', undefined],
    ['../../../id_rsa', undefined],
    ['%E0%A4%A.png', 'lost']
  ])('and what is none: %s', (target, expected) => {
    expect(seen(target, 'plain')).toBe(expected)
  })
})

describe('a release', () => {
  const PICTURES = {
    'content/en/visit.md': '![Map](../../img/map.png) ![Map][m] [![Own](own.png)](port.md)\n\n[m]: ../../img/map.png\n',
    'content/ja/visit.md':
      '![地図](../../img/map.png) ![地図][m] [![自](own.png)](port.md)\n\n[m]: ../../img/map.png\n',
    'content/en/own.png': 'en',
    'content/ja/own.png': 'ja',
    'img/map.png': '\u0089PNG'
  }
  const map = `media/${sha256('\u0089PNG').slice(0, 16)}/map.png`

  test('takes along what its pages show, once a language, with its digest', () =>
    inFolder(project(PICTURES), async root => {
      const {read, stdout} = await release(root)
      expect(stdout).not.toContain('notice')
      expect(read('release/ja/visit.md')).toContain(
        `![地図](${map}) ![地図][m] [![自](own.png)](port.md)\n\n[m]: ${map}`
      )
      const files = [...bytesOf(root).keys()].filter(file => file.endsWith('.png'))
      expect(files).toEqual([`en/${map}`, 'en/own.png', `ja/${map}`, 'ja/own.png'])
      expect(read('release/ja/own.png')).toBe('ja')
      const {articles} = manifestOf(root)
      expect(articles[1].versions[1].assets.map(({path}: {path: string}) => path)).toEqual([`ja/${map}`, 'ja/own.png'])
      expect(read('release/SHA256SUMS')).toContain(`${sha256('ja')}  ja/own.png\n`)
    }))

  test('says what is not there', () =>
    inFolder(
      project({
        'content/en/visit.md': '![Map](none.png) [form](none.pdf)\n',
        'content/ja/visit.md': '![地図](none.png) [用紙](none.pdf)\n'
      }),
      async root => {
        const {stdout, read} = await release(root)
        for (const file of ['none.png', 'none.pdf'])
          expect(stdout).toContain(`notice: content/ja/visit.md:1: the file ${file} cannot be taken along\n`)
        expect(read('release/ja/visit.md')).toContain('![地図](none.png) [用紙](none.pdf)')
      }
    ))

  test('keeps with a page of the last one what that showed', () =>
    inFolder(project(PICTURES, {refused: 'fallback', fallback: 'last'}), async root => {
      await release(root, '--to', 'first')
      rmSync(`${root}/img`, {recursive: true})
      writeFileSync(`${root}/content/en/visit.md`, 'See 5 cranes.\n')
      writeFileSync(`${root}/content/ja/visit.md`, '6基のクレーンを参照。\n')
      await release(root, '--last', `${root}/first`)
      const files = [...bytesOf(root).keys()].filter(file => file.endsWith('.png'))
      expect(files).toEqual([`ja/${map}`, 'ja/own.png'])
    }))
})
