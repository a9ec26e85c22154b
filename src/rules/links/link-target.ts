import {distance} from '../../distance.ts'
import {decoded, LOCALE_STEP} from '../../neutral-target.ts'

/** The fragment of a target, decoded; undefined when there is none. */
export function fragmentOf(target: string): string | undefined {
  const at = target.indexOf('#')
  return at < 0 || at === target.length - 1 ? undefined : decoded(target.slice(at + 1))
}

/** Encyclopedias translate the titles of their articles: nothing but the site can be compared. */
export function isTranslatedSite(target: string): boolean {
  return /^https?:\/\/[a-z-]+\.(?:m\.)?(?:wikipedia|wiktionary|wikibooks)\.org\//i.test(target)
}

/** The same page at another place of its site: the last step is the same, and no step is a slip of the other's; or the site has another name. */
export function isMovedPage(key: string, other: string): boolean {
  const [steps, others] = [stepsOf(key), stepsOf(other)]
  const last = steps.at(-1) ?? ''
  // docs.example.com and learn.example.com with the same steps after it.
  if (steps.length > 1 && steps.slice(1).join('/') === others.slice(1).join('/')) return isSameSite(key, other)
  if (last.length < 4 || last !== others.at(-1) || steps.length === others.length) return false
  const [host = '', otherHost = ''] = [steps[0], others[0]]
  return !key.includes('://') || domain(host) === domain(otherHost)
}

/** `ja/port.md` for `/port`: seen from the folder of all languages. */
export function isFromRoot(
  key: string,
  {target, key: other}: {readonly target: string; readonly key: string}
): boolean {
  return LOCALE_STEP.test(target.split('/')[0]!) && key === `/${other}`
}

/** Two pages of one site, neither a slip of the other: the site may have moved or renamed one of them. */
export function isSameSite(key: string, other: string): boolean {
  return areOfOneSite(key, other) && !isSlip(key, other)
}

/** A picture of the same name in another folder or on another site: it was moved there, or there is another one. */
export function isSameFile(one: {kind: string; key: string}, other: {kind: string; key: string}): boolean {
  const [name = '', otherName] = [one, other].map(({key}) => stepsOf(key).at(-1))
  return one.kind === 'image' && other.kind === 'image' && name.length > 6 && name === otherName
}

/** Two addresses of one domain. */
export function areOfOneSite(key: string, other: string): boolean {
  const [own, theirs] = [key, other].map(target => /^[a-z]+:\/\/([^/?]+)/.exec(target)?.[1])
  return own !== undefined && theirs !== undefined && domain(own) === domain(theirs)
}

/** One target is the other with a slip of the keys. */
export function isSlip(key: string, other: string): boolean {
  return key !== other && distance(key, other, 2) <= 2
}

export function stepsOf(key: string): string[] {
  return key
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\?$/, '')
    .split('/')
    .filter(step => step !== '' && step !== '..')
}

/** `example.com`, `example.co.jp`: below a country a short label may be no name of a site. */
function domain(host: string): string {
  const labels = host.split('.')
  const isOfCountry = labels.length > 2 && labels.at(-1)!.length === 2 && labels.at(-2)!.length <= 3
  return labels.slice(isOfCountry ? -3 : -2).join('.')
}

/** “From the WWW.” is no address, though readers of Markdown take it for one. */
export function hasNoHost(target: string): boolean {
  return /^https?:\/\/www\.?\/?$/i.test(target)
}

/** A bare address without the text that it swallowed, which another rule tells. */
export function withoutText(target: string): string {
  return target.replace(/[)'"]?[\u3000-\u30FF\u4E00-\u9FFF\uFF01-\uFF60].*$/u, '')
}
