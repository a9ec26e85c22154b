import {languageOf} from '../../align/language.ts'
import {CJK_LETTER} from '../../characters.ts'
import {locate} from '../../locate.ts'
import {matches} from '../../matches.ts'
import type {Article, Range, Segment} from '../../model/index.ts'
import {once} from '../../once.ts'
import type {GatherContext} from '../../rule.ts'
import {ROLES, type Role} from '../data/marks.ts'
import {isEnglishAround} from '../english/english-around.ts'
import {isLanguageRow} from '../shared/language-row.ts'
import {isOfMenu, textOf} from './ellipses.ts'
import {type Counting, count, type Used} from './house-style.ts'
import {WIDE, wideMarks} from './wide-marks.ts'

/** The arguments of a formula: `ROUND(数値, 桁数)`. */
const CALL = /[A-Za-z0-9_]\([^()（）]*$/
const LONGEST_CALL = 80

/** Letters before and behind a mark by which a text is known again. */
const AROUND = 20

/** How often an article uses each form; undefined where it has none. What is told as an ellipsis too many counts for no style, nor one of the name that a heading has. */
export function useOf(
  article: Article,
  {place}: GatherContext,
  added: ReadonlySet<Segment>
): Readonly<Record<string, Counting>> | undefined {
  const {locale, blocks} = article
  const roles = ROLES[languageOf(locale)]
  if (!roles) {
    const wide: Counting = {}
    for (const {segment, range} of wideMarks(article))
      count(wide, segment.text[range.start]!, () => usedAt(segment, range, {locale, place}))
    return Object.keys(wide).length > 0 ? {[WIDE]: wide} : undefined
  }
  const use: Record<string, Counting> = {}
  const page = once(() => textOf(blocks))
  for (const {segment, kind} of blocks.flatMap(({segments, kind}) => segments.map(segment => ({segment, kind})))) {
    if (!CJK_LETTER.test(segment.text) || isEnglishAround(segment.text) || isLanguageRow(segment)) continue
    for (const role of roles) {
      if (role.name === 'ellipsis' && (kind === 'heading' || added.has(segment))) continue
      const tally = use[role.name] ?? {}
      use[role.name] = tally
      tallySegment(segment, role, {locale, place, page, tally})
    }
  }
  return use
}

interface Tallying {
  readonly locale: string
  readonly place: GatherContext['place']
  /** The text of the article. */
  readonly page: () => string
  readonly tally: Counting
}

function tallySegment(segment: Segment, {name, regex, form}: Role, {locale, place, page, tally}: Tallying): void {
  for (const {0: mark, index} of matches(segment.text, regex)) {
    const range = {start: index, end: index + mark.length}
    if (name === 'ellipsis' && isOfMenu(segment.text, range, page)) continue
    if (name === 'comma' && CALL.test(segment.text.slice(Math.max(0, index - LONGEST_CALL), index))) continue
    const counted = form ? form(mark) : mark
    if (counted === undefined) continue
    count(tally, counted, () => usedAt(segment, range, {locale, place}))
  }
}

function usedAt(segment: Segment, range: Range, {locale, place}: Pick<Tallying, 'locale' | 'place'>): Used {
  const text = segment.text.slice(Math.max(0, range.start - AROUND), range.end + AROUND)
  return {at: place({locale, range: locate(segment, range)}), text}
}
