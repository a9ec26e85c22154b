import {MARK} from '../formats/memory-text.ts'
import type {BlockKind, Locale, MemoryText, Quantity} from '../model/index.ts'
import {readQuantities} from '../quantities/index.ts'
import {lacking, tally} from '../tally.ts'
import {closes, echoes, wordsShown} from './echo.ts'
import {isSameBlock, meaning} from './fingerprint.ts'
import {hasHead} from './head-data.ts'
import {readDefinition} from './link-form.ts'
import {leadsThere} from './link-place.ts'
import {echoesDash, hasOtherSigns} from './signs.ts'

/** A source text as it was and as it is, and a translation made from the first. */
export interface Renewal {
  readonly was: MemoryText
  readonly now: MemoryText
  readonly target: MemoryText
  readonly kind: BlockKind | undefined
  readonly source: Locale
  readonly locale: Locale
}

/**
 * Whether a translation is behind its source: the source says something else, or repeats its own words otherwise where the translation
 * has them as they were, and the translation does not say so already.
 */
export function isBehind(renewal: Renewal): boolean {
  const {was, now, target, kind} = renewal
  if (kind) return !isSameBlock(kind, was, now) && !hasLines(renewal) && !hasContent(renewal)
  if (meaning(was) === meaning(now))
    return echoes(renewal) || isOpen(renewal) || hasOtherSigns(renewal) || echoesDash(renewal)
  return !hasCodes(renewal) && !hasFigures(renewal) && !hasWords({was, now, target})
}

/** The source got the mark that ends a sentence, or lost it, and the translation has it not likewise. */
function isOpen({was, now, target}: Renewal): boolean {
  return closes(was) !== closes(now) && closes(target) !== closes(now)
}

type Texts = Pick<Renewal, 'was' | 'now' | 'target'>

/** A protected block that has every changed line as often as the new one. */
function hasLines({was, now, target}: Texts): boolean {
  const [old, fresh, own] = [was, now, target].map(({text}) => tally(text.split('\n').map(line => line.trimEnd())))
  const lines = [...new Set([...old!.keys(), ...fresh!.keys()])].filter(line => old!.get(line) !== fresh!.get(line))
  return lines.every(line => (own!.get(line) ?? 0) === (fresh!.get(line) ?? 0))
}

/** A head that has the new data, a definition that leads where the new one does. */
function hasContent({was, now, target, kind, source, locale}: Renewal): boolean {
  if (kind === 'frontMatterField') return hasHead({was, now, target})
  if (kind !== 'definition') return false
  const [old, fresh, own] = [was, now, target].map(({text}) => `](${readDefinition(text)?.target ?? ''})`)
  return leadsThere({old: old!, fresh: fresh!, own: [own!], locales: new Set([source, locale])})
}

/** Nothing but code, links and images changed: all of the new and none of the old is there. */
function hasCodes({was, now, target, source, locale}: Renewal): boolean {
  if (was.text !== now.text || was.level !== now.level) return false
  const [old, fresh, own] = [was.codes ?? {}, now.codes ?? {}, Object.values(target.codes ?? {})]
  const changed = Object.keys(old).filter(mark => old[mark] !== fresh[mark])
  const locales = new Set([source, locale])
  return (
    changed.length > 0 &&
    changed.every(mark => {
      const [before, after] = [old[mark]!, fresh[mark] ?? '']
      return (own.includes(after) && !own.includes(before)) || leadsThere({old: before, fresh: after, own, locales})
    })
  )
}

/** Nothing but figures changed, and the translation states those of the new text and no others. */
function hasFigures({was, now, target, source, locale}: Renewal): boolean {
  const [old, fresh, own] = [figures(was, source), figures(now, source), figures(target, locale)]
  return old.rest === fresh.rest && old.values !== fresh.values && own.values === fresh.values
}

/** What a text says beside its figures, and the figures by value, in no order. */
function figures(whole: MemoryText, locale: Locale) {
  const text = whole.text.replace(MARK, mark => ' '.repeat(mark.length))
  const found = readQuantities(text, locale)
  // What a range holds beside its digits (ships, million) is said too.
  const rest = found.reduceRight(
    (left, {range: {start, end}}) =>
      left.slice(0, start) + left.slice(start, end).replaceAll(/\p{N}+(?:[.,]\p{N}+)*/gu, '\uFFFC') + left.slice(end),
    whole.text
  )
  return {rest: meaning({...whole, text: rest}), values: JSON.stringify(found.map(stated).sort())}
}

function stated({kind, value, unit = '', date}: Quantity): string {
  return [kind, value, unit, date?.year, date?.month, date?.day].join()
}

/** Words that every language writes alike were exchanged for others, and the translation has those. */
function hasWords({was, now, target}: Texts): boolean {
  const [old, fresh, own] = [was, now, target].map(wordsShown)
  const [gone, come] = [lacking(old!, fresh!), lacking(fresh!, old!)]
  const codes = ({codes = {}}: MemoryText) => Object.values(codes).sort().join('\0')
  if (come.size === 0 || codes(was) !== codes(now) || was.level !== now.level) return false
  const count = (word: string) => own!.get(word) ?? 0
  return (
    [...come.keys()].every(word => count(word) >= fresh!.get(word)!) &&
    [...gone.keys()].every(word => count(word) <= (fresh!.get(word) ?? 0))
  )
}
