import type {Article, InlineCode, Locale, ParallelText, Range, Segment} from '../../model/index.ts'
import {isLanguageRow} from '../shared/language-row.ts'
import {plain, says} from '../shared/letters.ts'
import {labelOf} from './language-links.ts'

interface RowLink {
  readonly label: string
  readonly target: string
  readonly range: Range
}

/** Links in rows of languages that lead where the source leads by the name of another language: [Deutsch](README.fr.md). */
export function rowSlips({articles, source}: ParallelText, locale: Locale): {here: RowLink; there: RowLink}[] {
  const [expected, found] = [source, locale].map(one => rowLinks(articles.get(one)!)) as [RowLink[], RowLink[]]
  return found.flatMap(here => {
    const there = expected.filter(({label}) => label === here.label)
    const isOther = expected.some(one => one.label !== here.label && fileOf(one) === fileOf(here))
    const isKnown = there.some(one => fileOf(one) === fileOf(here))
    return there[0] && isOther && !isKnown ? [{here, there: there[0]}] : []
  })
}

const HREF = /^<a\s[^>]*?href\s*=\s*["']([^"']+)["']/i

function rowLinks({blocks}: Article): RowLink[] {
  return blocks
    .flatMap(({segments}) => segments.filter(isLanguageRow))
    .flatMap(segment =>
      segment.codes.flatMap(code => {
        const href = HREF.exec(code.data)?.[1]
        const target = code.kind === 'link' && code.role === 'open' ? code.target : href
        const label = (href === undefined ? labelOf(code, segment) : textOfTag(code, segment)).toLowerCase()
        return target !== undefined && says(label) ? [{label, target, range: code.range}] : []
      })
    )
}

/** The words up to `</a>`. */
function textOfTag({at}: InlineCode, {text, codes}: Segment): string {
  const end = codes.find(code => code.at > at && /^<\/a\b/i.test(code.data))?.at ?? at
  return plain({text: text.slice(at, end)}).trim()
}

/** `README.fr.md` wherever it is. */
function fileOf({target}: RowLink): string {
  return target
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .split('/')
    .at(-1)!
    .toLowerCase()
}
