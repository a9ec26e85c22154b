import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {isHeldOut} from '../lexicon/held-out.ts'
import type {Indexes} from './score.ts'

/** Texts to align, and what is right. */
export interface Case {
  readonly id: string
  readonly set: string
  readonly texts: Readonly<Record<string, readonly string[]>>
  readonly kinds?: Readonly<Record<string, readonly string[]>>
  readonly gold: readonly Indexes[]
  /** In place of gold: the block of every sentence. */
  readonly blocks?: readonly [readonly number[], readonly number[]]
}

/** What the id of a case made of a page of the sites that the lexicon is learned from begins with. */
const LEARNED = /^docs-\w+\.[\w-]+\.(?:astro|cncf)\//

/** The cases of a file, a line each. */
export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => readCase(JSON.parse(line)))
}

// biome-ignore lint/suspicious/noExplicitAny: a line of a file of cases, in the format of bench/align.ts
function readCase(data: any): Case {
  const locales: string[] = data.lang ?? ['en', 'zh', 'ja'].filter(locale => locale in data)
  const side = (prefix: string, index: number) => data[prefix + (data.lang ? 'ab'[index] : locales[index])]
  const by = (prefix: string) => Object.fromEntries(locales.map((locale, index) => [locale, side(prefix, index)]))
  return {
    id: data.id,
    set: data.set,
    texts: by(''),
    ...(side('k', 0) && {kinds: by('k')}),
    gold: data.gold ?? [],
    ...(data.blk && {blocks: [data.blk.a, data.blk.b]})
  }
}

/** Languages of a case, `en-zh`. */
export function languagesOf({texts}: Case): string {
  return Object.keys(texts).join('-')
}

/** Whether `bench/lexicon.ts --held-out` has not learned from the page of a case. */
export function isUnseen({id}: Case): boolean {
  return !LEARNED.test(id) || isHeldOut(id.replace(LEARNED, ''))
}

/** In which half a case is: all cases made of one document are in the same. */
export function halfOf({id}: Case): 0 | 1 {
  const document = id.startsWith('pud-') ? id.replace(/^.*\./, '') : id.replace(/^[\w-]+\.[\w-]+\./, '')
  return createHash('sha256').update(document).digest()[0]! < 128 ? 0 : 1
}
