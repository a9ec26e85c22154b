import type {Locale, Segment} from '../model/index.ts'
import {once} from '../once.ts'
import {STATES} from './data/states.ts'
import type {Mention} from './mentions.ts'
import {usableNames} from './wanted.ts'

const byName = once(() => new Map(STATES.flatMap(names => names.map(name => [name, names] as const))))

/** Whether a version calls a state of the glossary by its other name: 中华人民共和国 for 中国, “French Republic” for France. */
export function isOtherName({names}: Mention, segments: readonly Segment[], locale: Locale): boolean {
  return names.some(({concept}) =>
    usableNames(concept, locale).some(({text}) =>
      (byName().get(text) ?? []).some(
        name => name !== text && name.length > 2 && segments.some(one => holds(one, name))
      )
    )
  )
}

/** A name of Latin letters is no part of a word. */
function holds({text}: Segment, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0 || !/^[A-Z]/.test(name)) return at >= 0
  return !/[A-Za-z]/.test((text[at - 1] ?? '') + (text[at + name.length] ?? ''))
}
