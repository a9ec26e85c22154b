import {foldHan} from '../align/han.ts'
import {languageOf} from '../align/language.ts'
import {lexicon} from '../align/lexicon.ts'
import {locate} from '../locate.ts'
import type {Article, Block, BlockKind, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'space-between-cjk',
  description: 'No blank stands between two Chinese or Japanese letters of a sentence.',
  severity: 'warning',
  messages: {
    blank: 'A blank stands between “{{before}}” and “{{after}}”.'
  },
  checkArticle(article, {report}) {
    const {locale, text} = article
    const language = languageOf(locale)
    if (language !== 'zh' && language !== 'ja') return
    // What a sentence has time and again is told once.
    for (const found of blanks(article, language)) {
      const [{before, after}] = found
      const [at, ...related] = found.map(({place}) => ({locale, range: place}))
      const isPlain = found.every(({place}) => text.slice(place.start, place.end) === ' ')
      const fix = isPlain ? {fix: without(found, text)} : {}
      report({message: 'blank', args: {before, after}, at: at!, related, culprit: locale, ...fix})
    }
  }
})

const LETTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\u3005]'
const BLANK = new RegExp(`(?<=${LETTER}) +(?=${LETTER})`, 'gu')
const CJK = /[\u3041-\u30FF\u4E00-\u9FFF]/g

const NUMERALS = '〇零一二三四五六七八九十百千两兩\\d'

/** Letters of a word that goes over a blank. */
const [SHORTEST, LONGEST] = [4, 12]

interface Blank {
  readonly place: Range
  readonly before: string
  readonly after: string
}

/** The stretch from the first blank to the last, without them. */
function without(blanks: readonly [Blank, ...Blank[]], text: string): {readonly range: Range; readonly text: string} {
  const places = blanks.map(({place}) => place)
  const between = places.slice(1).map(({start}, at) => text.slice(places[at]!.end, start))
  return {range: {start: places[0]!.start, end: places.at(-1)!.end}, text: between.join('')}
}

/** The blanks of each sentence that has some. */
function blanks({blocks, text}: Article, language: 'zh' | 'ja'): (readonly [Blank, ...Blank[]])[] {
  const lists = listsOfEntries(blocks)
  return blocks.flatMap(({kind, depth, segments, containers}) =>
    (kind !== 'paragraph' && kind !== 'tableCell' && kind !== 'heading') ||
    (isEntry(segments) && containers.some(container => lists.has(container.range.start)))
      ? []
      : segments.flatMap(segment => {
          // A headline of two clauses has a blank between them.
          const isHeadline = kind === 'heading' && depth === 1
          if (!segment.text.includes(' ')) return []
          const found = [...segment.text.matchAll(BLANK)].map(({0: blank, index}) => ({
            start: index,
            end: index + blank.length
          }))
          // A row of words with blanks between them is a list, a name or a title.
          const isRow = found.length * 5 > (segment.text.match(CJK)?.length ?? 0)
          const [first, ...rest] = found.flatMap((range): Blank[] => {
            const [before, after] = [segment.text.slice(0, range.start), segment.text.slice(range.end)]
            const isWanted = isCompound(before, after)
              ? isOneWord(before, after, text)
              : !isHeadline &&
                !isLabel(before, kind) &&
                (!(isRow || isApart(before, after)) || isPair(before, after, language))
            if (!isWanted) return []
            return [{place: locate(segment, range), before: before.slice(-1), after: after.slice(0, 1)}]
          })
          return first ? [[first, ...rest] as const] : []
        })
  )
}

/** What a thing is, and how much of it, a blank between: 塩 ひとつまみ. */
const ENTRY = /^[^\s。！？]{1,20} [^\s。！？]{1,20}$/u

function isEntry(segments: Block['segments']): boolean {
  return segments.length === 1 && ENTRY.test(segments[0]!.text)
}

/** Where the lists begin most of whose items, and three at least, are such entries. */
function listsOfEntries(blocks: readonly Block[]): ReadonlySet<number> {
  const counts = new Map<number, {entries: number; all: number}>()
  for (const {kind, containers, segments} of blocks) {
    const list = containers.findLast(container => container.kind === 'list')
    if (!list || kind !== 'paragraph') continue
    const count = counts.get(list.range.start) ?? {entries: 0, all: 0}
    counts.set(list.range.start, {entries: count.entries + Number(isEntry(segments)), all: count.all + 1})
  }
  return new Set([...counts].flatMap(([at, {entries, all}]) => (entries > 2 && entries * 2 > all ? [at] : [])))
}

/** The number of a chapter or an article in front of its title: 第一条 目的, 附件二 格式, 附則 施行期日. */
const LABEL = new RegExp(
  `(?<!\\p{L})(?:第 ?[${NUMERALS}]+ ?[章节節条條款项項目部编編篇卷巻课課讲講回話话期步単单][${NUMERALS}の之]*|附[录錄録件則则表图図][${NUMERALS}]*|別[表紙記][${NUMERALS}]*)$`,
  'u'
)

/** A given name and how its bearer is addressed. */
const NAMED = /^\p{Script=Han}{1,3}(?:さん|氏|様|先生|女史|女士|君)/u

/** What a blank parts from a title: always a label, in a heading a numeral too. */
function isLabel(before: string, kind: BlockKind): boolean {
  return LABEL.test(before) || (kind === 'heading' && new RegExp(`^[${NUMERALS}]+$`, 'u').test(before))
}

/** A blank keeps the parts of a credit and the line of a news agency apart: （记者 孙倩）, 文/王明 图/李强, 本报讯 市长昨天…. */
function isApart(before: string, after: string): boolean {
  return (
    /^.{0,20}[讯訊电電]$/u.test(before) ||
    (/[（(][^（）()ぁ-ん]{1,8}$/.test(before) && /^[^（）()]{1,8}[）)]/.test(after)) ||
    /^\p{L}{1,4}[：:／/]/u.test(after) ||
    (/(?<!\p{Script=Han})\p{Script=Han}{1,3}$/u.test(before) && NAMED.test(after))
  )
}

/** Parts of a katakana compound may be parted by a blank (JTF 3.2). */
function isCompound(before: string, after: string): boolean {
  return /[\u30A1-\u30FC]$/.test(before) && /^[\u30A1-\u30FC]/.test(after)
}

/** No word begins so; or what the parts make is a word, and they are none or stand together elsewhere. */
function isOneWord(before: string, after: string, page: string): boolean {
  if (/^[ンーァィゥェォャュョッヮ]/.test(after)) return true
  const [left = ''] = /[\u30A1-\u30FC]+$/.exec(before.slice(-LONGEST)) ?? []
  const [right = ''] = /^[\u30A1-\u30FC]+/.exec(after.slice(0, LONGEST)) ?? []
  return page.includes(left + right) || isWordInTwo(left, right) || hasWordAcross(left, right)
}

/** Both parts alone make a word of the lexicon, and one of them is none: モデ ル. */
function isWordInTwo(left: string, right: string): boolean {
  const {has} = lexicon().words('ja')
  return has(left + right) && !(has(left) && has(right))
}

/** A word of the lexicon goes over the blank, and the parts are no words: クラ イアントサイド. */
function hasWordAcross(left: string, right: string): boolean {
  const {has} = lexicon().words('ja')
  const beginnings = Array.from(right, (_, at) => right.slice(0, at + 1))
  if (has(left) && beginnings.some(has)) return false
  const endings = Array.from(left, (_, at) => left.slice(at))
  return endings.some(ending =>
    beginnings.some(beginning => {
      const word = ending + beginning
      return word.length >= SHORTEST && word.length <= LONGEST && has(word)
    })
  )
}

/** The letters beside the blank make a word: 布 局. */
function isPair(before: string, after: string, language: 'zh' | 'ja'): boolean {
  const pair = foldHan(before.slice(-1) + after.slice(0, 1))
  return /^\p{Script=Han}{2}$/u.test(pair) && lexicon().words(language).has(pair)
}
