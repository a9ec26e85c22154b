import type {BlockGroup, Locale, TranslationUnit} from '../model/index.ts'

/**
 * Whether a version's heading, cell or field of one segment faces that of the source: they are each other's counterparts even where the
 * alignment found nothing that they share.
 */
function faces({variants}: BlockGroup, source: Locale, locale: Locale): boolean {
  const isLone = (one: Locale) => {
    const [block, ...others] = variants.get(one) ?? []
    return block !== undefined && others.length === 0 && block.kind !== 'paragraph' && block.segments.length === 1
  }
  return isLone(source) && isLone(locale)
}

/** The same of one of several blocks that are alike in kind and order: the alternative text of an image beside the paragraph that follows it. */
export function facesIn({group, variants}: TranslationUnit, source: Locale, locale: Locale): boolean {
  if (faces(group, source, locale)) return true
  const [here, there] = [locale, source].map(one => group.variants.get(one) ?? [])
  if (here!.length !== there!.length || here!.some(({kind}, at) => kind !== there![at]!.kind)) return false
  const segments = [...variants.values()].flat()
  const at = here!.findIndex((block, index) =>
    [block, there![index]!].some(one => segments.some(segment => one.segments.includes(segment)))
  )
  return (
    at >= 0 && here![at]!.kind !== 'paragraph' && [here!, there!].every(blocks => blocks[at]!.segments.length === 1)
  )
}

/** The units of a group, those joined whose segments face each other. */
export function joined(units: readonly TranslationUnit[], source: Locale): readonly TranslationUnit[] {
  const own = units.find(({variants}) => variants.has(source))
  if (!own || units.length < 2) return units
  const isFacing = (unit: TranslationUnit) =>
    unit !== own &&
    [...unit.variants.keys()].every(locale => !own.variants.has(locale) && faces(unit.group, source, locale))
  const facing = units.filter(isFacing)
  if (facing.length === 0) return units
  const whole = {...own, variants: new Map([own, ...facing].flatMap(({variants}) => [...variants]))}
  return [whole, ...units.filter(unit => unit !== own && !facing.includes(unit))]
}
