import type {ParallelText} from '../../model/index.ts'
import {type CodeLink, codeLinks} from './code-links.ts'
import {fragmentOf} from './link-target.ts'

/** A link of a version, and that of the source which it translates; the source's own have none. */
interface LinkPair {
  readonly here: CodeLink
  readonly there: CodeLink | undefined
}

/** The links of every other version with those of the source in the same blocks to the same page, in their order. */
export function pairsOf({blocks, source, articles}: ParallelText): LinkPair[] {
  return blocks.flatMap(({variants}) => {
    const originals = codeLinks(variants.get(source) ?? [], source)
    return [...articles.keys()].flatMap(locale => {
      const own = codeLinks(variants.get(locale) ?? [], locale)
      if (locale === source) return own.map(here => ({here, there: undefined}))
      const left = [...originals]
      const take = (fits: (other: (typeof left)[number]) => boolean) => {
        const at = left.findIndex(fits)
        return at < 0 ? undefined : left.splice(at, 1)[0]
      }
      // The same places first: a sentence may name a page and a place in it the other way round.
      const isExact = (here: CodeLink, {key, target}: CodeLink) =>
        key === here.key && fragmentOf(target) === fragmentOf(here.target)
      // Of two to one place, that which stands where the source has it.
      const placed = own.map((here, index) =>
        take(other => other === originals[index] && own.length === originals.length && isExact(here, other))
      )
      const exact = own.map((here, index) => placed[index] ?? take(other => isExact(here, other)))
      const same = own.map((here, index) => exact[index] ?? take(({key}) => key === here.key))
      const takeByName = ({target}: CodeLink) =>
        fragmentOf(target) === undefined ? undefined : take(other => nameOf(other.target) === nameOf(target))
      // From the root of the site in one version, from the page in another.
      return own.map((here, index) => ({
        here,
        there: same[index] ?? takeByName(here)
      }))
    })
  })
}

/** The last step on the way to a page, or undefined: `pier` of `../../pier/#mast`. Without one no two targets are the same. */
function nameOf(target: string): string | symbol {
  return /([^/#?]+)\/?(?:[?#].*)?$/.exec(target)?.[1]?.replace(/\.\w+$/, '') ?? Symbol(target)
}
