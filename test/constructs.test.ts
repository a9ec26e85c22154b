import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {emit} from '../src/emit/index.ts'
import {outline} from '../src/emit/outline.ts'
import type {Article, Block} from '../src/model/index.ts'
import {parse} from '../src/parse/index.ts'
import {PSEUDO_STYLES, pseudo} from '../src/pseudo/index.ts'
import {segment} from '../src/segment/index.ts'
import {shown} from './article.ts'

/** Each construct has a page, and beside it what is translated and what is protected, one block a line. */
const pages = readdirSync('test/constructs').filter(name => /\.mdx?$/.test(name))

/** Pages of what is translated only on request. */
const WITH_COMMENTS = new Set(['code-comment.md'])
const FLAVOURS = {'docusaurus.md': 'docusaurus', 'shortcode.md': 'hugo'} as const

function read(name: string, text = readFileSync(`test/constructs/${name}`, 'utf8')): Article {
  const flavour = name in FLAVOURS ? FLAVOURS[name as keyof typeof FLAVOURS] : 'gfm'
  const translatableKeys = ['title', 'description', 'source', 'hero.actions.text']
  return parse(text, {
    path: name,
    locale: 'en',
    file: name,
    syntax: {flavour, translatableKeys, translatableComments: WITH_COMMENTS.has(name)}
  })
}

function line({kind, containers, key, id, value, target, segments}: Block): string {
  const place = containers.map(container => container.kind).join('/')
  const about = [kind, key, id === undefined ? undefined : `#${id}`, target].filter(part => part !== undefined)
  const text = segments.length > 0 ? segments.map(shown).join('') : undefined
  const held = value === undefined ? [] : [JSON.stringify(value)]
  return `${place === '' ? '' : `${place}/`}${about.join(' ')}: ${[...held, ...(text === undefined ? [] : [text])].join(' ')}`.trimEnd()
}

describe.each(pages)('%s', name => {
  const article = read(name)

  test('is read as it should be', () => {
    const lines = [
      ...article.blocks.map(line),
      ...(article.comments ?? []).map(block => `comment ${JSON.stringify(block.value)}`)
    ]
    const file = `test/constructs/${name.replace(/\.mdx?$/, '.expected')}`
    expect(`${lines.join('\n')}\n`).toBe(readFileSync(file, 'utf8'))
  })

  test('comes back byte for byte', () => {
    expect(emit(article)).toBe(article.text)
    expect(emit(segment(article))).toBe(article.text)
  })

  test.each(PSEUDO_STYLES)('keeps its structure in style %s', style => {
    const {text, refused} = pseudo(segment(article), style)
    expect(refused).toEqual([])
    const kinds = (of: Article) =>
      outline({...of, blocks: of.blocks.map(block => ({...block, segments: []}))}, new Map()).map(
        ({signature}) => signature
      )
    expect(kinds(read(name, text))).toEqual(kinds(article))
  })
})
