import {CJK_LETTER} from '../../characters.ts'
import {decoded, LOCALE_STEP, MARKED_FILE} from '../../neutral-target.ts'

/** A picture that was made again for one language: its name or a folder names one, and but for that, a digest and the ending it is the other. */
export function isPictureOfLanguage(target: string, other: string): boolean {
  const [own, theirs] = [pictureOf(target), pictureOf(other)]
  return own.hasLocale && own.name === theirs.name
}

function pictureOf(target: string): {readonly name: string; readonly hasLocale: boolean} {
  const [path = ''] = target.split(/[?#]/)
  const steps = path.split('/')
  const file = steps.pop() ?? ''
  const [, plain = '', , mark = ''] = MARKED_FILE.exec(file) ?? []
  const isMarked = LOCALE_STEP.test(mark)
  const base = isMarked ? plain : file.replace(/\.[a-z0-9]{2,5}$/i, '')
  const name = base.replace(/[.-][0-9a-f]{6,64}$/i, '')
  return {name: name.toLowerCase(), hasLocale: isMarked || steps.some(step => LOCALE_STEP.test(step))}
}

/** A badge whose words, which its address says, are in the language: `…/badge/ROM-HyperOS3-orange` and `…/badge/ROM-澎湃OS3-orange`. */
export function isBadgeOfLanguage(target: string, other: string): boolean {
  const [own, theirs] = [target, other].map(one => /^https?:\/\/img\.shields\.io\/badge\/([^?]*)-([^-?]*)/i.exec(one))
  const isTranslated = [own, theirs].some(one => CJK_LETTER.test(decoded(one?.[1] ?? '')))
  return isTranslated && own?.[2] !== undefined && own[2] === theirs?.[2]
}
