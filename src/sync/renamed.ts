import {wordsOf} from '../formats/memory-text.ts'
import type {Locale, Memory} from '../model/index.ts'

/** So much of a memory must stand in an article that is said to be the same. */
const LEAST = 0.5

/** How much of a memory stands in texts by locale, 0 to 1: what has no inline codes and some length is looked for. */
function shareIn(memory: Memory, texts: ReadonlyMap<Locale, string>): number {
  const pages = new Map([...texts].map(([locale, text]) => [locale, squeezed(text)]))
  const wanted = memory.units.flatMap(({variants}) =>
    [...pages].flatMap(([locale, page]) => {
      const variant = variants[locale]
      const words = variant && !variant.codes ? squeezed(wordsOf(variant.text)) : ''
      return words.length >= SHORTEST ? [page.includes(words)] : []
    })
  )
  return wanted.length === 0 ? 0 : wanted.filter(Boolean).length / wanted.length
}

/** Of memories the one that most of stands in an article; undefined when none is its own. */
export function memoryOfTexts(memories: readonly Memory[], texts: ReadonlyMap<Locale, string>): Memory | undefined {
  let best: {memory: Memory; share: number} | undefined
  for (const memory of memories) {
    const share = shareIn(memory, texts)
    if (share >= LEAST && share > (best?.share ?? 0)) best = {memory, share}
  }
  return best?.memory
}

/** So many units tell whether a memory is that of its article. */
const ENOUGH = 40

/** Whether an article is still, in some language, the one that a memory is of. */
export function isStillOf({units, ...about}: Memory, texts: ReadonlyMap<Locale, string>): boolean {
  const first = {...about, units: units.slice(0, ENOUGH)}
  return [...texts].some(one => shareIn(first, new Map([one])) >= LEAST)
}

/** Shorter texts stand in any page. */
const SHORTEST = 6

/** A line may be broken anywhere. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
