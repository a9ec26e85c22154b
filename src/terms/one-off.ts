import {lookAlikes} from './data/look-alikes.ts'

/** How a window differs from a name by one character; undefined when it is the same or differs by more. */
export function compare(wanted: readonly string[], seen: readonly string[]): 'look-alike' | 'other' | undefined {
  let from = 0
  while (from < wanted.length && from < seen.length && wanted[from] === seen[from]) from += 1
  let tail = 0
  const most = Math.min(wanted.length, seen.length) - from
  while (tail < most && wanted[wanted.length - 1 - tail] === seen[seen.length - 1 - tail]) tail += 1
  const [lost, found] = [wanted.slice(from, wanted.length - tail), seen.slice(from, seen.length - tail)]
  if (lost.length === 1 && found.length === 1) {
    if (lookAlikes(lost[0]!).has(found[0]!)) return 'look-alike'
    // A particle behind a shorter name, 四川へ for 四川省.
    const isParticle = (from === 0 || tail === 0) && isHiragana(found[0]!) && !isHiragana(lost[0]!)
    return wanted.length > 2 && isLetter(lost[0]!) && isLetter(found[0]!) && !isParticle ? 'other' : undefined
  }
  // A word that is inflected is not misspelt: the odd letter stands inside.
  if (lost.length + found.length === 1)
    return isLetter(lost[0] ?? found[0]!) && ((tail > 0 && from > 0) || (lost[0] ?? found[0]) === 'ー')
      ? 'other'
      : undefined
  const isSwap = lost.length === 2 && found.length === 2 && lost[0] === found[1] && lost[1] === found[0]
  return isSwap && wanted.length > 3 ? 'other' : undefined
}

function isHiragana(character: string): boolean {
  return /\p{Script=Hiragana}/u.test(character)
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}ー]/u.test(character)
}
