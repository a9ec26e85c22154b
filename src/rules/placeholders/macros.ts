import {type Macro, readMacro} from '../../macro.ts'
import type {Block, Locale, ParallelText, Range} from '../../model/index.ts'
import {surplus, tally} from '../../tally.ts'
import {cover, gap} from '../shared/place.ts'
import {isInStretch} from './left-out.ts'

/** A call of a template in a version. */
interface Call extends Macro {
  readonly source: string
  readonly range: Range
  /** Alone in its block. */
  readonly isBlock: boolean
}

/** A call with another name or argument than in the source, or one that is gone. */
export interface MacroFault {
  readonly there: Call
  readonly here?: Call
  /** The blocks of the version that it belongs to, or their place. */
  readonly at: Range
}

/**
 * The calls (`{{Name("argument")}}`) in which a version departs from the source, block by block. What stands elsewhere on the page moved with
 * its words; a macro whose argument a version translates is compared by its name.
 */
export function macroFaults(parallel: ParallelText, locale: Locale): MacroFault[] {
  const {blocks, source} = parallel
  const all = (one: Locale) => blocks.flatMap(({variants}) => callsOf(variants.get(one) ?? []))
  const [expected, found] = [all(source), all(locale)]
  if (expected.length === 0) return []
  const translated = new Set(found.filter(({argument}) => /[^\u0000-\u024F]/.test(argument)).map(({name}) => name))
  const nameOf = ({name, argument}: Call) => (translated.has(name) ? name : `${name} ${argument}`)
  const [there, here] = [expected, found].map(calls => tally(calls.map(nameOf)))
  const isShort = (call: Call) => (here!.get(nameOf(call)) ?? 0) < there!.get(nameOf(call))!
  return blocks.flatMap((group): MacroFault[] => {
    const {variants} = group
    const own = variants.get(locale) ?? []
    if (own.length === 0 && (isInStretch(parallel, group, locale) || !variants.has(source))) return []
    const at = own.length > 0 ? cover(own) : gap(parallel, group, locale)
    const [wanted, had] = [callsOf(variants.get(source) ?? []), callsOf(own)]
    const added = surplus(had, wanted, nameOf)
    return surplus(wanted, had, nameOf)
      .filter(isShort)
      .map(there => {
        const near = [
          added.findIndex(({name}) => name === there.name),
          added.findIndex(({argument}) => argument !== '' && argument === there.argument)
        ]
        const [here] = added.splice(near.find(at => at >= 0) ?? 0, 1)
        return {there, ...(here && {here}), at}
      })
  })
}

function callsOf(blocks: readonly Block[]): Call[] {
  return blocks.flatMap(({kind, value = '', range, segments}) => {
    const codes = segments.flatMap(({codes}) => codes.filter(({kind}) => kind === 'expression'))
    const inside = codes.flatMap(({data, range}) => call(data, range, false))
    return kind === 'expression' ? [...call(value, range, true), ...inside] : inside
  })
}

/** Without an argument, and not alone: what is put in its place is told as a placeholder. */
function call(source: string, range: Range, isBlock: boolean): Call[] {
  const macro = readMacro(source)
  const isPlaceholder = /^\{\{[^("']*$/.test(source) && !isBlock
  return macro && !isPlaceholder ? [{...macro, source, range, isBlock}] : []
}
