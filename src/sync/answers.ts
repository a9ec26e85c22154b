import type {Article, Locale} from '../model/index.ts'
import {textOf} from './compare.ts'
import {isSameText} from './fingerprint.ts'
import {notesIn} from './note.ts'
import type {Traced} from './trace.ts'

/**
 * Ids of the units whose notes a translator answered: by a tick in the box, or by an edit beside the text that the note names, in the
 * same block, where no other note can be meant.
 *
 * @param done Ids of units whose boxes are ticked in notes that the article is read without.
 */
export function answered(
  article: Article,
  units: readonly Traced[],
  done: readonly string[] = []
): ReadonlySet<string> {
  const notes = notesIn(article)
  if (notes.length === 0) return new Set(done)
  const {locale} = article
  const unitsOf = (answer: boolean) => notes.filter(({isDone}) => isDone === answer).flatMap(({units}) => units)
  const open = new Set(unitsOf(false))
  const beside = byBlock(units, locale).flatMap(own => {
    const noted = own.filter(({id, known}) => open.has(id) && known?.variants[locale]?.was)
    return noted.length === 1 && own.some(unit => !open.has(unit.id) && isEdited(unit, locale)) ? [noted[0]!.id] : []
  })
  return new Set([...done, ...unitsOf(true), ...beside])
}

function byBlock(units: readonly Traced[], locale: Locale): Traced[][] {
  const groups = new Map<number, Traced[]>()
  for (const unit of units) {
    const block = unit.places.get(locale)?.[0]?.block
    if (block === undefined) continue
    const group = groups.get(block)
    if (group) group.push(unit)
    else groups.set(block, [unit])
  }
  return [...groups.values()]
}

function isEdited({places, known, kind}: Traced, locale: Locale): boolean {
  const old = known?.variants[locale]
  return old !== undefined && old.was === undefined && !isSameText(old, textOf(places.get(locale)!), kind)
}
