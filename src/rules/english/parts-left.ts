import {languageOf} from '../../align/language.ts'
import type {Article, Block, Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {once} from '../../once.ts'
import type {RuleContext} from '../../rule.ts'
import {isLanguageRow} from '../shared/language-row.ts'
import {plain, says, textOf} from '../shared/letters.ts'
import {isCitation} from './citation.ts'
import {commonWords} from './common-words.ts'
import {hasWordsFor, isOnlyOnce, translatesHeadings} from './heading-habit.ts'
import {isInstruction} from './instruction.ts'
import {wasTranslated} from './left-field.ts'
import {type Candidate, type LeftPart, leftParts} from './left-parts.ts'
import {leftText} from './like-forms.ts'
import {isShownCode} from './shown-code.ts'
import {isTranslatedBeside} from './translated-beside.ts'

/** What is left in a version, and as in which other. */
interface Left {
  readonly locale: Locale
  readonly part: LeftPart
  readonly origin: Locale
}

type Known = Pick<RuleContext, 'terms' | 'memory'>

/** What of a unit is left in each version, or stands again as in the source though the memory has a translation. */
export function partsLeft(unit: TranslationUnit, parallel: ParallelText, known: Known): readonly Left[] {
  const {source} = parallel
  const left = leftAs(source, unit, parallel, known)
  if (languageOf(source) === 'en') return left
  // What another language leads is often translated by way of its English version.
  const english = [...unit.variants.keys()].filter(locale => locale !== source && languageOf(locale) === 'en')
  const said = wordsIn(textOf(unit.variants.get(source) ?? []))
  const more = english.flatMap(origin => leftAs(origin, unit, parallel, known))
  return [
    ...left,
    ...more.filter(
      ({locale, part}) =>
        locale !== source && !left.some(other => other.locale === locale) && !said.includes(wordsIn(leftText(part)))
    )
  ]
}

function wordsIn(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** What of a unit is left as in one of its versions. */
function leftAs(
  source: Locale,
  unit: TranslationUnit,
  {articles}: ParallelText,
  {terms, memory}: Known
): readonly Left[] {
  const original = unit.variants.get(source)
  const kind = kindOf(unit)
  // Fields and code have rules of their own; what becomes of the labels of an element is the habit of the project.
  if (!original || !says(textOf(original)) || original.every(isLanguageRow)) return []
  if (kind === 'frontMatterField' || kind === 'attribute') return []
  // A source that has a unit has an article.
  const article = articles.get(source)!
  const isCode = once(() => isShownCode(unit, source, article))
  return [...unit.variants].flatMap(([locale, segments]) => {
    if (locale === source) return []
    const candidate: Candidate = {
      source,
      locale,
      original,
      segments,
      isCommon: word => wordsOf(article).has(word),
      isTranslatedBeside: words => isTranslatedBeside(unit, locale, words),
      isOutOfHabit: text => {
        const own = articles.get(locale)
        return (
          own !== undefined &&
          translatesHeadings(own) &&
          isOnlyOnce(text, own.text) &&
          (hasWordsFor(text, languageOf(locale)) || isInstruction(text))
        )
      },
      names: segment => terms(segment, locale),
      isLabel: segment =>
        isHeading(unit.group.variants.get(locale) ?? [], segment) &&
        !isName(plain(segment), article.text) &&
        !(unit.group.variants.get(locale)![0]!.depth === 1 && isProject(plain(segment), article.text))
    }
    const isRestored = isSame(segments, original) && wasTranslated(textOf(original), {memory, source, locale})
    // A title of a page elsewhere that was translated is none to keep.
    const parts = isRestored
      ? [whole(segments)]
      : leftParts(candidate).filter(({segments, range}) => !(segments.every(isCitation) || (!range && isCode())))
    return parts.map(part => ({locale, part, origin: source}))
  })
}

const words = new WeakMap<Article, ReadonlySet<string>>()

function wordsOf(article: Article): ReadonlySet<string> {
  const known = words.get(article) ?? commonWords(article)
  words.set(article, known)
  return known
}

function isHeading(blocks: readonly Block[], segment: Segment): boolean {
  return blocks.some(({kind, segments}) => kind === 'heading' && segments.includes(segment))
}

/** Written with its capital in the middle of a sentence. */
function isName(text: string, page: string): boolean {
  if (!/\p{Lu}/u.test(text)) return false
  for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + 1))
    if (/[a-z,] [[*_]{0,3}$/.test(page.slice(Math.max(0, at - 5), at))) return true
  return false
}

/** The title of the page is the project's name: `PageMaker` in the text, or the repository `…/page-maker`, for “Page Maker”. */
function isProject(text: string, page: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || !words.every(word => /^\p{Lu}[\w+]*$/u.test(word))) return false
  const repository = new RegExp(`(?:git(?:hub|lab)\\.com|gitee\\.com)/[\\w.-]+/${words.join('-')}(?![\\w-])`, 'i')
  return repository.test(page) || new RegExp(`(?<!\\w)${words.join('')}(?!\\w)`).test(page)
}

function isSame(segments: readonly Segment[], original: readonly Segment[]): boolean {
  return says(textOf(segments)) && textOf(segments) === textOf(original)
}

function whole([first, ...rest]: readonly Segment[]): LeftPart {
  // No list of segments of a unit is empty.
  return {segments: [first!, ...rest]}
}

function kindOf({group, variants}: TranslationUnit) {
  const [locale] = variants.keys()
  return group.variants.get(locale!)?.[0]?.kind
}
