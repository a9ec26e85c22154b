import {areOfOneSite, isFromRoot, isMovedPage, isSlip, isTranslatedSite} from './link-target.ts'
import {isOnSite} from './own-page.ts'
import {isBadgeOfLanguage, isPictureOfLanguage} from './pictures.ts'
import {isOneFile} from './relative-file.ts'

/** What of a link is compared. */
interface Target {
  readonly kind: string
  /** The same in every language. */
  readonly key: string
  /** As it is written. */
  readonly target: string
  /** The page of the project that it names without a host. */
  readonly page?: string | undefined
  /** The file of the page that it stands in. */
  readonly file: string
  readonly place: {readonly locale: string}
  /** The words to click on. */
  readonly text?: string
}

/** What two lists of links do not share. */
export interface LinkDifferences<L> {
  readonly changed: readonly {readonly here: L; readonly there: L}[]
  readonly lost: readonly L[]
  readonly added: readonly L[]
}

/**
 * Compares the links of two versions of a text: a page at another place of its site is the same, as is a picture made for the language, and a
 * slip is paired with what it is one of.
 */
export function compareLinks<L extends Target>(expected: readonly L[], found: readonly L[]): LinkDifferences<L> {
  const added = without(found, expected)
  const take = (fits: (other: L) => boolean): L | undefined => {
    const at = added.findIndex(fits)
    return at < 0 ? undefined : added.splice(at, 1)[0]
  }
  const isSame = (here: L, there: L) =>
    isMovedPage(here.key, there.key) ||
    isFromRoot(there.key, here) ||
    isOnSite(here.key, there.page) ||
    isOnSite(there.key, here.page) ||
    isOneFile(here, there) ||
    (there.kind === 'image' &&
      (isPictureOfLanguage(here.target, there.target) || isBadgeOfLanguage(here.target, there.target)))
  const missing = without(expected, found).filter(
    there => !take(here => here.kind === there.kind && isSame(here, there))
  )
  const changed = new Map<L, L>()
  for (const isLike of LIKENESS) {
    const open = missing.filter(there => !changed.has(there))
    const pairs = open.flatMap(there =>
      added.flatMap(here =>
        here.kind === there.kind && isLike(here, there)
          ? [{here, there, shared: sharedLength(here.key, there.key)}]
          : []
      )
    )
    // Of several that fit, the two whose addresses are the same for longest.
    for (const {here, there} of pairs.sort((one, other) => other.shared - one.shared))
      if (!changed.has(there) && take(one => one === here)) changed.set(there, here)
  }
  const lost = missing.filter(there => !changed.has(there))
  const pairs = missing.flatMap(there => (changed.has(there) ? [{here: changed.get(there)!, there}] : []))
  return {changed: pairs, lost, added}
}

/** What a link in the place of another has of it, from what says most: a slip, the page, the site, the name, nothing. */
const LIKENESS: readonly ((here: Target, there: Target) => boolean)[] = [
  ({key}, there) => isSlip(key, there.key),
  ({key}, there) => lastStep(key).length > 3 && lastStep(key) === lastStep(there.key),
  ({key}, there) => areOfOneSite(key, there.key),
  isSameName,
  () => true
]

function sharedLength(key: string, other: string): number {
  let at = 0
  while (at < key.length && key[at] === other[at]) at += 1
  return at
}

function lastStep(key: string): string {
  return key.replace(/\?.*$/s, '').split('/').at(-1) ?? ''
}

/** The same words to click on: those of a name. */
function isSameName({text = ''}: Target, {text: other = ''}: Target): boolean {
  return text.trim() !== '' && text.trim().toLowerCase() === other.trim().toLowerCase()
}

/**
 * The links to an encyclopedia that name the source's article, in the source's language, with a slip; other articles may be translations.
 * Targets are compared as they are written.
 */
export function slippedArticles<L extends {readonly target: string}>(
  expected: readonly L[],
  found: readonly L[]
): {readonly here: L; readonly there: L}[] {
  const without = (links: readonly L[], others: readonly L[]) =>
    links.filter(({target}) => isTranslatedSite(target) && !others.some(other => other.target === target))
  const lost = without(expected, found)
  return without(found, expected).flatMap(here => {
    const there = lost.find(({target}) => hostOf(target) === hostOf(here.target) && isSlip(target, here.target))
    return there ? [{here, there}] : []
  })
}

function hostOf(target: string): string | undefined {
  return /\/\/[^/]+/.exec(target)?.[0]
}

/** The links whose target no link of the others has; of links to places in the page itself, which all have one key, those too many. */
function without<L extends Target>(links: readonly L[], others: readonly L[]): L[] {
  const nameOf = ({kind, key}: Target) => `${kind} ${key}`
  const known = new Set(others.map(nameOf))
  const seen = new Set<string>()
  let left = others.filter(({key}) => key === '#').length
  return links.filter(link => {
    if (link.key === '#') {
      left -= 1
      return left < 0
    }
    const isNew = !known.has(nameOf(link)) && !seen.has(nameOf(link))
    seen.add(nameOf(link))
    return isNew
  })
}
