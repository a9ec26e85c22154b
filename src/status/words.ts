import type {Translate} from '../messages/index.ts'
import type {Amount} from './amount.ts'
import type {Cell} from './cell.ts'

/** How much there is to do, in words: “120 words, 30 characters”; empty for nothing. */
export function amountText({words, characters}: Amount, t: Translate): string {
  return [
    ...(words > 0 ? [t('commands.status.words', {count: words})] : []),
    ...(characters > 0 ? [t('commands.status.characters', {count: characters})] : [])
  ].join(t('commands.status.comma'))
}

/** What is to be said of an article in a locale. */
export function cellText(cell: Cell, t: Translate): string {
  const isAbsent = cell.state === 'absent'
  const counts = (['missing', 'stale', 'moved', 'obsolete', 'findings'] as const).filter(
    key => cell[key] > 0 && !(isAbsent && key === 'missing')
  )
  const amount = amountText(cell, t)
  return [
    ...(cell.state === 'behind' ? [] : [t(`commands.status.${cell.state}`)]),
    ...counts.map(key => t(`commands.status.${key}`, {count: cell[key]})),
    ...(amount === '' ? [] : [t('commands.status.toDo', {amount})]),
    ...(cell.since === undefined ? [] : [t('commands.status.since', {day: cell.since})])
  ].join(t('commands.status.comma'))
}
