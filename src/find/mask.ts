import type {Locale} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'

/** A text with one sign in place of what may be exchanged. */
export type Mask = (text: string) => string

/** Names of the glossary for each other: where all else is equal, another name is filled in quickly. */
export function maskOf(finder: TermFinder, locale: Locale): Mask {
  return text => {
    let [masked, at] = ['', 0]
    for (const {range} of finder.find(text, locale)) {
      if (range.start < at) continue
      masked += text.slice(at, range.start) + NAME
      at = range.end
    }
    return at === 0 ? text : masked + text.slice(at)
  }
}

/** No text has this control sign. */
const NAME = '\u0001'
