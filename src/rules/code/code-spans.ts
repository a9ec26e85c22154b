import {isCjkLanguage} from '../../align/language.ts'
import type {Article, BlockGroup, Locale, Segment} from '../../model/index.ts'
import {CJK_LETTER} from '../shared/letters.ts'
import {faultsApart} from './apart-spans.ts'
import {bareText, isNamed, isQuotedInstead, stands} from './bare-text.ts'
import {areOtherKeys} from './keys.ts'
import {isLostOfList} from './listed-span.ts'
import {isLocalised} from './localised-code.ts'
import {renderingOf} from './rendered-words.ts'
import {repeatedInstead} from './repeated-span.ts'
import {segmentsOf, spans} from './segment-spans.ts'
import type {SpanContext, SpanFault} from './span-fault.ts'
import {
  fold,
  holds,
  isExample,
  isGlossed,
  isLabel,
  isLetterSlip,
  isNear,
  isTranslation,
  isTyped,
  isVariant,
  keepsFigures,
  keepsLatin,
  saysWords
} from './span-likeness.ts'
import {isIn, type Span, take, timesIn, unique} from './span-list.ts'

/** What no word of a text has: a sign, a figure, a capital behind a small letter. */
const SIGNS = /[^A-Za-z ]|[a-z][A-Z]/
const GLOSSED = /^[^()（）]+[(（][^()（）]+[)）]$/

/** All code spans of a version, folded. */
export function codeOf({blocks}: Pick<Article, 'blocks'>): ReadonlySet<string> {
  return new Set(spans(blocks.flatMap(({segments}) => segments)).map(({value}) => fold(value)))
}

/** Code spans of the source that are no code here, or other code. Repetitions and additions are a translator's choice. */
export function spanFaults({variants}: BlockGroup, locale: Locale, context: SpanContext): SpanFault[] {
  const {source, known, lacking} = context
  const isCjk = isCjkLanguage(locale)
  const here = segmentsOf(variants.get(locale))
  const [there, apart] = [false, true].map(isLacking =>
    segmentsOf(variants.get(source)).filter(segment => lacking.has(segment) === isLacking)
  ) as [Segment[], Segment[]] // One list for each of the two.
  const [expected, found] = [spans(there), spans(here)]
  // A sentence is not found where a slip in its code is all that two have in common.
  const slips = faultsApart(here, spans(apart), context)
  if (expected.length === 0) return slips
  const [text, original] = [here.map(bareText).join('\n'), there.map(bareText).join('\n')]
  // `BrowserViews` of a page about `BrowserView`: English has a plural.
  const isSingular = ({value}: Span, plural: Span) =>
    /^[A-Z]/.test(value) && `${value}s` === plural.value && context.original.has(fold(value))
  const missing = unique(expected.filter(span => !isIn(found, span) && !found.some(one => isSingular(one, span))))
  const added = unique(found.filter(span => !isIn(expected, span) && !expected.some(one => isSingular(span, one))))
  const isBare = ({value}: Span) => stands(value, text) && ![value, `${value}s`].some(one => stands(one, original))
  // `Allow all` in the reader's words: so may `OK` be beside it.
  const hasLabels =
    missing.some(({value}) => isLabel(value) && saysWords(value)) && added.some(({value}) => CJK_LETTER.test(value))
  const likes = missing.map(span => alike(span, added, locale))
  const faults = missing.flatMap((span, index): readonly SpanFault[] => {
    if (likes[index]) return likes[index]
    // A dash between two words is one, as code or not.
    const isSetOff = !/[\p{L}\p{N}]/u.test(span.value) || isQuotedInstead(span.value, text, there)
    if (stands(span.value, text)) return isSetOff ? [] : [{expected: span, isSure: false}]
    const other = instead(span, added, {...context, hasLabels})
    if (other) return other
    const repeated = repeatedInstead(span, {expected, found, missing})
    if (repeated) return [{expected: span, found: repeated, isSure: false}]
    // What a program is told has no other words; and what the page has elsewhere was taken up by others here.
    if (isTyped(span.value) && !known.has(fold(span.value))) return [{expected: span, isSure: false}]
    if (isLostOfList(span, there, found)) return [{expected: span, isSure: false}]
    const isLone = found.length < expected.length && missing.length === expected.length - found.length
    return SIGNS.test(span.value) &&
      isLone &&
      !isNamed(span.value, text) &&
      isInOthers(span, variants, [source, locale])
      ? [{expected: span, isSure: false}]
      : []
  })
  const kept = unique(expected.filter(span => !missing.includes(span)))
  const isOneOther = added.length === 1 && missing.length === 0 && expected.length === found.length
  const fewer = kept.flatMap((span): SpanFault[] => {
    const isFewer = timesIn(found, span) < timesIn(expected, span)
    const isSlip = ({value}: Span) =>
      isNear(value, span.value) && !isVariant(value, span.value) && !context.original.has(fold(value))
    // `テスト版 (testing)` has the code itself.
    const isOther = ({value}: Span) => CJK_LETTER.test(value) && !(GLOSSED.test(value) && holds(value, span.value))
    const isInstead = (one: Span) => (!saysWords(span.value) && isOther(one)) || isSlip(one)
    const other = take(added, isFewer ? isInstead : one => isSlip(one) && isLetterSlip(one.value, span.value))
    if (other) return [{expected: span, found: other, isSure: true}]
    // As many spans as in the source, of which one is no code of the source at all.
    const isStrange = ({value}: Span) => !CJK_LETTER.test(value) && !context.original.has(fold(value))
    const only = isFewer && isOneOther ? take(added, isStrange) : undefined
    return only ? [{expected: span, found: only, isSure: false}] : []
  })
  // `status` is a word of English.
  const bare = kept.filter(span => isCode(span) && (isCjk || SIGNS.test(span.value)) && isBare(span))
  return [...slips, ...faults, ...fewer, ...bare.map(expected => ({expected, isSure: false}))]
}

/** Other translations than this one have the code, all of them. */
function isInOthers(span: Span, variants: BlockGroup['variants'], but: readonly Locale[]): boolean {
  const others = [...variants].filter(([locale]) => !but.includes(locale))
  return others.length > 0 && others.every(([, blocks]) => isIn(spans(segmentsOf(blocks)), span))
}

/** The fault of code that is like other code, none where it says the same; undefined where nothing is like it. */
function alike(span: Span, added: Span[], locale: Locale): SpanFault[] | undefined {
  // `{ name }` is no part of `{{ name }}`, but its broken form.
  const isWhole = ({value}: Span) => value.includes('{{') || !span.value.includes('{{')
  const isPart = ({value}: Span) =>
    isVariant(value, span.value) || holds(value, span.value) || holds(span.value, value) || isGlossed(value, span.value)
  const isOwn = ({value}: Span) => isTranslation(value, span.value) || isLocalised(value, span.value, locale)
  const isSaid = ({value}: Span) => !(areOtherKeys(value, span.value) ?? !isOwn({...span, value}))
  if (take(added, one => (isWhole(one) && isPart(one)) || isSaid(one))) return []
  const near = take(added, one => isNear(one.value, span.value))
  return near && [{expected: span, found: near, isSure: near.value.toLowerCase() !== span.value.toLowerCase()}]
}

/** The fault of any code that stands in the place of other code; undefined where none does. */
function instead(
  span: Span,
  added: Span[],
  {rendered, hasLabels}: SpanContext & {readonly hasLabels: boolean}
): SpanFault[] | undefined {
  const isTranslated = ({value}: Span) =>
    CJK_LETTER.test(value) || (CJK_LETTER.test(span.value) && keepsLatin(value, span.value))
  // What says something in words may be said in the reader's: `{verb} {object}`, `Hello world`; and so may what stands for something.
  const isSaid = (one: Span) => isTranslated(one) && keepsFigures(one.value, span.value)
  const hasWords =
    CJK_LETTER.test(span.value) || saysWords(span.value) || isExample(span.value) || (hasLabels && isLabel(span.value))
  if ((hasWords || span.isVariable) && take(added, isSaid)) return []
  if (take(added, ({value}) => rendered.has(renderingOf(span.value, value)))) return []
  const own = take(added, () => true)
  // `Stale` may be a word on a page that the reader sees in words of his own.
  const isSure = own && isTranslated(own) && !/[A-Za-z]{2}/.test(own.value) && !isLabel(span.value)
  return own && [{expected: span, found: own, isSure: isSure === true}]
}

/** Not a word or a number that a text may well say without meaning code. */
function isCode({value}: Span): boolean {
  return value.length > 1 && /[^a-z\s]|[a-z]{4}/.test(value) && !/^\d+$/.test(value)
}
