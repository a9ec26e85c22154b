import type {Locale, Segment} from '../../model/index.ts'
import type {Statement} from '../../quantities/statement.ts'
import {areOneBound} from './bounds.ts'
import {standsInCode} from './code-numbers.ts'
import {isRestated, isRow, type Scene, standsBeside, standsElsewhere, version} from './elsewhere.ts'
import {saysEraDecade} from './era-decade.ts'
import {announcesList} from './list-count.ts'
import {saysNumberByWord} from './number-word.ts'
import {pointsBack} from './points-back.ts'
import {isReferenceLabel} from './reference-label.ts'
import {isRounded} from './rounded.ts'
import {isOneOfTwo, saysInWords} from './said-in-words.ts'
import {isSinceThen} from './since-then.ts'
import {type Stated, statedIn} from './stated.ts'
import {countsAhead, countsNamed, sumsUp} from './sums-up.ts'
import {areScaled} from './table-scale.ts'

/** What one version states and another does not: in its place, and in theirs. */
interface Lack {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  readonly here: Stated | undefined
  readonly there: Stated | undefined
}

/** Whether the versions may well differ: what is lacking stands elsewhere or is said by a word, what is added is said of something else. */
export function isExcused(lack: Lack, scene: Scene): boolean {
  const {here, there} = lack
  if (here && there) return mayDiffer({...lack, here, there}, scene)
  if (there) return mayLack({...lack, there}, scene)
  return here !== undefined && mayAdd({...lack, here}, scene)
}

/** Another number stands in its place. */
function mayDiffer({culprit, witnesses, here, there}: Lack & {here: Stated; there: Stated}, scene: Scene): boolean {
  const isSource = culprit === scene.parallel.source
  const isFirstByWord = isFirst(there.statement) && isRow(here.statement) && saysFirst(version(culprit, scene))
  const isCode = () =>
    !isSource && there.statement.isSpelled && witnesses.every(one => standsInCode(version(one, scene), here))
  return (
    isFirstByWord ||
    standsBeside(culprit, there, scene) ||
    isRounded(here, there) ||
    countsNamed(here, there) ||
    areOneBound(here, there, stated => localeOf(stated, scene)) ||
    isOneOfTwo(here, there, {witnesses, scene}) ||
    areScaled(here, there, {...scene, culprit, witnesses}) ||
    isCode() ||
    isLabelBeside(here, there, {culprit, witnesses, scene}) ||
    isIdiom(isSource ? [here, there] : [there, here], scene) ||
    isNext(culprit, here, there, {witnesses, scene})
  )
}

/** The version that a statement is of. */
function localeOf({segment}: Stated, {unit, parallel}: Scene): Locale {
  return [...unit.variants].find(([, segments]) => segments.includes(segment))?.[0] ?? parallel.source
}

/** Nothing stands in its place. */
function mayLack({culprit, witnesses, there}: Lack & {there: Stated}, scene: Scene): boolean {
  return (
    saysInWords(culprit, there, {scene, speaker: witnesses[0]!}) ||
    isSinceThen(version(culprit, scene), there) ||
    standsElsewhere(culprit, there, scene)
  )
}

/** The others state nothing in its place. */
function mayAdd({culprit, witnesses, here}: Lack & {here: Stated}, scene: Scene): boolean {
  const {unit, parallel} = scene
  const others = [...unit.variants].filter(([locale]) => locale !== culprit)
  const isAgain = () => isRestated(here, scene) || pointsBack(here, culprit, others)
  return (
    (culprit !== parallel.source && isAgain()) ||
    announcesList(here, parallel.articles.get(culprit)!) ||
    sumsUp(here) ||
    countsAhead(here) ||
    witnesses.every(one => saysEraDecade(here, version(one, scene))) ||
    isOfRange(here, culprit, {witnesses, scene}) ||
    witnesses.every(one => saysInWords(one, here, {scene, speaker: culprit})) ||
    witnesses.some(one => standsElsewhere(one, here, scene))
  )
}

/** The number of a reference that the culprit leaves out, and beside it what a witness says in its own way: “Section 7.3, ‘Semi-…’” and 「半…」. */
function isLabelBeside(
  here: Stated,
  there: Stated,
  {culprit, witnesses, scene}: Pick<Lack, 'culprit' | 'witnesses'> & {readonly scene: Scene}
): boolean {
  const isLabel = ({segment, statement}: Stated, other: Locale) =>
    isReferenceLabel(segment, statement.range, version(other, scene))
  if (!isLabel(there, culprit) || witnesses.some(one => isLabel(here, one))) return false
  return mayAdd({culprit, witnesses, here, there}, scene)
}

/** A word for a number may be idiom: the other number need not stand in its place. */
function isIdiom([word, number]: readonly [Stated, Stated], scene: Scene): boolean {
  const areRows = (isRow(word.statement) && isRow(number.statement)) || areLengths(word.statement, number.statement)
  return word.statement.isSpelled && !areRows && isRestated(number, scene)
}

/** One of those that a range of the others counts, from its first to its last: “1, 2 or 3” against “1–3”. */
function isOfRange(
  {statement: {value}}: Stated,
  culprit: Locale,
  {witnesses, scene: {unit}}: {readonly witnesses: readonly Locale[]; readonly scene: Scene}
): boolean {
  const own = statedIn(unit.variants.get(culprit) ?? [], culprit).map(({statement}) => statement.value)
  return witnesses.every(locale =>
    statedIn(unit.variants.get(locale) ?? [], locale).some(
      ({statement: {value: from, to}}) =>
        to !== undefined && from < value && value < to && own.includes(from) && own.includes(to)
    )
  )
}

function isFirst({kind, value, to}: Statement): boolean {
  return kind === 'ordinal' && value === 1 && to === undefined
}

/** 最初のものは A、2番目は B: the first is said by a word, and the second is no “first”. */
function saysFirst(segments: readonly Segment[]): boolean {
  return segments.some(({text}) => /最初|初め|はじめ|首先|最先/.test(text))
}

/** “Four weeks” and 六周, “two days” and 两周, “two metres” and 2厘米: both are lengths with one unit or number, or measures, and no idiom. */
function areLengths({kind, unit, value}: Statement, other: Statement): boolean {
  if (kind === 'measure') return other.kind === kind && unit !== undefined && other.unit !== undefined
  return kind === 'duration' && other.kind === kind && (other.unit === unit || other.value === value)
}

/** “After the first page” and 从第二页起. */
function isNext(
  culprit: Locale,
  here: Stated,
  there: Stated,
  {witnesses, scene: {unit}}: {readonly witnesses: readonly Locale[]; readonly scene: Scene}
): boolean {
  const says = (locale: Locale, stated: Stated) => saysNumberByWord(unit.variants.get(locale) ?? [], locale, stated)
  return (
    Math.abs(here.statement.value - there.statement.value) === 1 &&
    (says(culprit, there) || witnesses.every(one => says(one, here)))
  )
}
