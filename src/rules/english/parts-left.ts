import {languageOf} from '../../align/language.ts'
import type {Article, Block, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
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
import {isShownCode} from './shown-code.ts'
import {isTranslatedBeside} from './translated-beside.ts'

/** What of a unit is left in each version, or stands again as in the source though the memory has a translation. */
export function partsLeft(
  unit: TranslationUnit,
  {source, articles}: ParallelText,
  {terms, memory}: Pick<RuleContext, 'terms' | 'memory'>
) {
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
    return parts.map(part => ({locale, part}))
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
