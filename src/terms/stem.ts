import type {Locale, Segment} from '../model/index.ts'
import type {Mention} from './mentions.ts'
import {usableNames} from './wanted.ts'

/** What a Chinese or Japanese place is called by that is left out in its short form. */
const RANK = /(?<=\p{Script=Han}{2})[省市县縣府州都道区區郡]$/u

/**
 * Whether a version has the short form of a place that the glossary names only in full: 四川 for 四川省 where the source says Sichuan, and not
 * Sichuan Province.
 */
export function isStem({names}: Mention, segments: readonly Segment[], locale: Locale): boolean {
  return names.some(({concept, term}) => {
    const usable = usableNames(concept, locale)
    if (concept.kind !== 'place' || term.form !== 'short' || usable.some(({form}) => form === 'short')) return false
    const stems = usable.map(({text}) => text.replace(RANK, '')).filter((stem, at) => stem !== usable[at]!.text)
    return stems.some(stem => segments.some(({text}) => new RegExp(`${stem}(?!\\p{Script=Han})`, 'u').test(text)))
  })
}
