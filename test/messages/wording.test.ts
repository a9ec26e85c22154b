import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {resourcesOf} from '../../src/messages/index.ts'
import {guides} from '../../tools/guides.ts'

/** For each notion the word we use, and those a reader would take for another thing. */
const WORDS: Readonly<Record<'zh' | 'ja', readonly (readonly [word: string, others: RegExp])[]>> = {
  zh: [
    ['句段', /文段|译段/],
    ['翻译单元', /翻译单位/],
    ['记忆库', /翻译记忆(?!库)|记忆体/],
    ['待核定', /暂定|临时名称/],
    ['停用', /弃用|废弃/],
    ['级别', /严重程度|严重性/],
    ['网站生成器', /站点生成器|网站构建器/],
    ['front matter', /元数据|文件头|前言/],
    ['行内标记', /内联代码|行内代码/],
    ['发布策略', /发布规则|发布政策/],
    ['无须', /无需(?!网站)/]
  ],
  ja: [
    ['翻訳単位', /(?<!翻訳)単位/],
    ['翻訳メモリ', /メモリー|(?<!翻訳)メモリ/],
    ['ルール', /規則/],
    ['未確認', /暫定/],
    ['非推奨', /廃止/],
    ['重大度', /重要度|深刻度/],
    ['サイトジェネレーター', /ビルダー|生成ツール/],
    ['フロントマター', /メタデータ|front matter/],
    ['インラインタグ', /インラインコード/],
    ['公開方針', /公開の方針|リリースポリシー/],
    ['ほか', /他の|他では/]
  ]
}

type Own = keyof typeof WORDS

function texts(node: unknown, key = ''): [key: string, text: string][] {
  if (typeof node === 'string') return [[key, node]]
  const entries = Object.entries(node as Record<string, unknown>) // Resources are objects and strings.
  return entries.flatMap(([name, child]) => texts(child, key === '' ? name : `${key}.${name}`))
}

/** What a reader of a language reads of us: messages, the read-me, the guides, the pages of the rules without their examples. */
function ours(lang: Own): [key: string, text: string][] {
  const folder = `docs/rules/${lang}`
  const pages = [
    ...readdirSync(folder).map(name => `${folder}/${name}`),
    ...guides().map(name => `docs/${lang}/${name}`)
  ]
  const files = [`README.${lang}.md`, ...pages]
  return [...texts(resourcesOf(lang)), ...files.map((file): [string, string] => [file, readFileSync(file, 'utf8')])]
}

describe.each(['zh', 'ja'] as const)('the words in %s', lang => {
  test.each(WORDS[lang])('have “%s” and no other word for it', (_, others) => {
    const found = ours(lang).flatMap(([key, text]) => (others.test(text) ? [`${key}: ${others.exec(text)?.[0]}`] : []))
    expect(found).toEqual([])
  })

  test.each(WORDS[lang])('say “%s” somewhere', word => {
    expect(ours(lang).some(([, text]) => text.includes(word))).toBe(true)
  })
})

/** Placeholders that are filled with words of the language: no blank beside them. */
const FILLED_WITH_WORDS = new Set([
  'commands.sync.broken',
  'furniture.standIn',
  'report.inside',
  'report.counts',
  'site.shownIn'
])
const BESIDE_LATIN =
  /[\p{scx=Han}\p{scx=Kana}](?:[A-Za-z0-9<]|\{\{|--)|(?:[A-Za-z0-9>%]|\}\})[\p{scx=Han}\p{scx=Kana}]/u

describe.each(['zh', 'ja'] as const)('the messages in %s', lang => {
  test('have a blank between their letters and Latin ones, digits and values', () => {
    const tight = texts(resourcesOf(lang)).filter(
      ([key, text]) =>
        !FILLED_WITH_WORDS.has(key) && key !== 'rules.structure-mismatch.kind' && BESIDE_LATIN.test(letters(text))
    )
    expect(tight).toEqual([])
  })

  test('have no blank beside a full-width mark', () => {
    const loose = texts(resourcesOf(lang)).filter(([, text]) =>
      /(?<!:) [、。，：；（「“]|[、。，：；）”] (?!\[)/.test(text)
    )
    expect(loose).toEqual([])
  })

  test('have full-width marks in their sentences', () => {
    const narrow = texts(resourcesOf(lang)).filter(([, text]) =>
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,;:!?()]/u.test(text)
    )
    expect(narrow).toEqual([])
  })
})

/** The text without punctuation that counts as Han or kana by its script extensions. */
function letters(text: string): string {
  return text.replace(/\p{P}/gu, mark => (/[{}<>%-]/.test(mark) ? mark : '\n'))
}
