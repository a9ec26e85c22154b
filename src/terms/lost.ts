import {balanceOf, satisfies} from './balance.ts'
import type {Mention} from './mentions.ts'
import {isPlain, misspelling, type Search, type Trace, traceOf} from './trace.ts'

/** What stands in the place of a name that a version has less often than is asked for, or a slip beside it. */
export function traceIn(mention: Mention, scene: Omit<Search, 'isSatisfying'>): Trace | undefined {
  const {locale, mentions, all} = scene
  const search = {...scene, isSatisfying: satisfies(mention, locale)}
  const slip = misspelling(mention, search)
  const own = balanceOf(mention, locale, [mentions])
  const whole = balanceOf(mention, locale, all)
  // 人民银行 in 中人民银行 is no name.
  const broken = slip?.isOverShort && mention.names.some(({term}) => term.form === 'full') ? 1 : 0
  const isThere = own.there - broken >= own.wanted || whole.there - broken >= whole.wanted
  const isWhole = isThere && !whole.lacksGloss
  const trace = isWhole ? slip : traceOf(mention, search)
  // A neighbour names it whose own source does not: the sentences are cut differently.
  const isElsewhere = all.map(one => balanceOf(mention, locale, [one])).some(({there, wanted}) => there > wanted)
  // What is named once and meant twice is no loss; a slip in one of two places is.
  const isDoubtful = isThere || own.there > 0 || isElsewhere
  return trace && isDoubtful && !isPlain(trace, isWhole) ? undefined : trace
}
