import type {Locale, ParallelText} from '../../model/index.ts'
import {type Emphasis, emphases} from './emphases.ts'

/** An emphasised name of a button or a field in the place of another. */
export interface ChangedLabel {
  readonly locale: Locale
  readonly found: Emphasis
  readonly expected: Emphasis
}

/** Words in Latin letters: what a program shows and a translation leaves. */
const LABEL = /^[A-Za-z][\w .&/+-]*$/

/** Emphasised words in Latin letters that a version has in the place of those that the source and another translation emphasise. */
export function changedLabels({blocks, source}: ParallelText): readonly ChangedLabel[] {
  return blocks.flatMap(group => {
    if (group.variants.size < 3) return []
    const labels = new Map(
      [...group.variants.keys()].map(locale => [locale, labelsIn(emphases(group, locale))] as const)
    )
    const original = labels.get(source) ?? []
    const has = (locale: Locale, {text}: Emphasis) => labels.get(locale)!.some(one => one.text === text)
    return original.length === 0
      ? []
      : [...labels].flatMap(([locale, own]): ChangedLabel[] => {
          if (locale === source) return []
          const others = [...labels.keys()].filter(other => other !== locale && other !== source)
          const lost = original.filter(one => !has(locale, one) && others.some(other => has(other, one)))
          const added = own.filter(one => !has(source, one) && !others.some(other => has(other, one)))
          const [[expected, ...more], [found, ...rest]] = [lost, added]
          if (!expected || !found || more.length + rest.length > 0) return []
          return folded(found) === folded(expected) ? [] : [{locale, found, expected}]
        })
  })
}

/** Capitals and blanks are a matter of style, and only English has a plural. */
function folded({text}: Emphasis): string {
  return text.toLowerCase().replaceAll(' ', '').replace(/s$/, '')
}

/** What a label means, behind it: “Install（安装）”. */
const GLOSS = /\s*[(（][^()（）]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^()（）]*[)）]$/u

function labelsIn(all: readonly Emphasis[]): readonly Emphasis[] {
  // A blank at the end is that of an editor that wrote `&#x20;` into the marks.
  return all
    .map(one => ({...one, text: one.text.trim().replace(GLOSS, '')}))
    .filter(({text}) => text.length > 1 && LABEL.test(text))
}
