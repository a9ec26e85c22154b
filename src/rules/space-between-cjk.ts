import {languageOf} from '../align/language.ts'
import {lexicon} from '../align/lexicon.ts'
import {foldHan} from '../han/fold.ts'
import {locate} from '../locate.ts'
import {matches} from '../matches.ts'
import type {Article, Block, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {isCompound, isOneWord} from './typography/compounds.ts'
import {isApart, isEntry, isLabel, isSideBySide, isWhen, listsOfEntries, programmes} from './typography/meant-blanks.ts'

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
  const dated = programmes(blocks)
  const odd = oddHeading(blocks)
  return blocks.flatMap(({kind, depth, segments, containers, range: own}) =>
    (kind !== 'paragraph' && kind !== 'tableCell' && kind !== 'heading') ||
    (isEntry(segments) && containers.some(container => lists.has(container.range.start)))
      ? []
      : segments.flatMap((segment, index) => {
          const isDated = index === 0 && containers.some(container => dated.has(container.range.start))
          // A headline of two clauses has a blank between them.
          const isHeadline = kind === 'heading' && depth === 1
          if (!segment.text.includes(' ')) return []
          const found = matches(segment.text, BLANK).map(({0: blank, index}) => ({
            start: index,
            end: index + blank.length
          }))
          // A row of words with blanks between them is a list, a name or a title.
          const isRow = own !== odd && found.length * 5 > (segment.text.match(CJK)?.length ?? 0)
          const [first, ...rest] = found.flatMap((range): Blank[] => {
            const [before, after] = [segment.text.slice(0, range.start), segment.text.slice(range.end)]
            const isWanted = isCompound(before, after)
              ? isOneWord(before, after, text)
              : !isLabel(before, kind) &&
                !(isDated && isWhen(before)) &&
                !isSideBySide(before, after) &&
                (!(isHeadline || isRow || isApart(before, after)) || isParted(before, after, {language, page: text}))
            if (!isWanted) return []
            return [{place: locate(segment, range), before: before.slice(-1), after: after.slice(0, 1)}]
          })
          return first ? [[first, ...rest] as const] : []
        })
  )
}

/** Headings without a blank from which the only one that has some is odd. */
const OTHERS = 3

/** The only heading of a page below its title with a blank between letters, where several have none. */
function oddHeading(blocks: readonly Block[]): Range | undefined {
  const headings = blocks.filter(({kind, depth = 1}) => kind === 'heading' && depth > 1)
  const textOf = ({segments}: Block) => segments.map(({text}) => text).join('\n')
  const [parted, others] = [
    headings.filter(one => textOf(one).search(BLANK) >= 0),
    headings.filter(one => textOf(one).search(BLANK) < 0 && (textOf(one).match(CJK)?.length ?? 0) > 2)
  ]
  return parted.length === 1 && others.length >= OTHERS ? parted[0]!.range : undefined
}

/** What stands beside the blank is one word, 布 局 and 文字 列, and not two: 城市 场馆; or the page has it in one elsewhere. */
function isParted(before: string, after: string, {language, page}: {language: 'zh' | 'ja'; page: string}): boolean {
  const [left = ''] = /\p{Script=Han}{1,3}$/u.exec(before) ?? []
  const [right = ''] = /^\p{Script=Han}{1,3}/u.exec(after) ?? []
  if (left === '' || right === '') return false
  if (left.length + right.length > 3 && page.includes(left.slice(-2) + right.slice(0, 2))) return true
  const words = lexicon().words(language)
  const isWord = (text: string) => words.has(foldHan(text))
  const [isLeft, isRight] = [left.length > 1 && isWord(left.slice(-2)), right.length > 1 && isWord(right.slice(0, 2))]
  if (isLeft && isRight) return false
  const pair = left.slice(-1) + right[0]!
  if (!isLeft && !isRight && (isWord(pair) || page.split(pair).length > 2)) return true
  return [left.slice(-2) + right[0]!, left.slice(-1) + right.slice(0, 2)].some(
    text => text.length === 3 && isWord(text)
  )
}
