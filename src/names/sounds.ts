import {hanSkeletons, katakanaSkeletons, latinSkeletons, transliterating} from '../align/sound.ts'
import {distance} from '../distance.ts'
import {remembered} from '../remembered.ts'
import {MORE_CONSONANTS} from './data/transcription.ts'

/** How a name may sound: its consonants, in one or more ways to read it. */
export type Sound = readonly string[]

const signs: ReadonlyMap<string, string> = new Map([
  ...transliterating,
  ...Object.entries(MORE_CONSONANTS).flatMap(([sound, all]) => [...all].map(sign => [sign, sound] as const))
])

/** Two characters or more that Chinese spells foreign names with. */
export const HAN_RUN = new RegExp(`[${[...signs.keys()].join('')}]{2,}`, 'gu')

const LATIN = /^\p{Script=Latin}/u
const KATAKANA = /^[\p{Script=Katakana}ー]/u

/** The sound of a name in Latin letters, katakana, or characters that Chinese spells foreign names with. */
export const soundOf = remembered((name): Sound => [...new Set(skeletonsOf(name).map(plain))])

function skeletonsOf(name: string): readonly string[] {
  if (LATIN.test(name))
    return latinSkeletons(
      name
        .normalize('NFD')
        .toLowerCase()
        .replaceAll(/[^a-z]/g, '')
    )
  return KATAKANA.test(name) ? katakanaSkeletons(name) : hanSkeletons(name, signs)
}

/** The h of one language is the f, and its v the f, of another. */
function plain(skeleton: string): string {
  return skeleton.replaceAll('F', 'B').replaceAll(/(.)\1+/g, '$1')
}

/** Consonants by which a sound tells one name from another. */
const TELLING = 3

/** Whether two names are surely one: the same consonants, three or more; of parts of a person's name two. */
export function areOneSound(one: Sound, other: Sound, areParts: boolean): boolean {
  return one.some(a => a.length >= (areParts ? TELLING - 1 : TELLING) && other.includes(a))
}

/** Whether the one may be the other, or a part of it. */
export function mayBeSound(one: Sound, other: Sound): boolean {
  return one.some(a => other.some(b => (a.length < b.length ? isNearPart(a, b) : isNearPart(b, a))))
}

/** Whether two names have little in common: as many consonants differ as half of the longer one has, two or more. */
export function areApart(one: Sound, other: Sound): boolean {
  return one.every(a =>
    other.every(b => {
      const least = Math.max(2, Math.ceil(Math.max(a.length, b.length) / 2))
      return distance(a, b, least) >= least
    })
  )
}

/** Whether a sound is a part of a longer one, but for one consonant of three; a short one says little of a long one. */
function isNearPart(short: string, long: string): boolean {
  if (short.length < TELLING) return short === long || (short.length > 1 && long.length < 5 && long.includes(short))
  if (long.includes(short)) return true
  // Of three consonants two are in many a name.
  const isFew = short.length === TELLING
  if (isFew && long.length > TELLING + 1) return false
  const most = Math.floor(short.length / TELLING)
  for (let size = isFew ? TELLING : short.length - most; size <= short.length + most; size += 1)
    for (let at = 0; at + size <= long.length; at += 1)
      if (distance(short, long.slice(at, at + size), most) <= most) return true
  return false
}
