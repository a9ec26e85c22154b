import type {Locale} from '../model/index.ts'
import type {Address} from './addresses.ts'
import type {Placement} from './assets.ts'
import type {LinkContext, Place} from './link-context.ts'

/** The locale whose place the link leads to. */
export function destination(
  {path, locale}: Address,
  {version, place}: Placement,
  context: LinkContext
): Locale | undefined {
  const {config, shape, sourceOf} = context
  const source = sourceOf(path)
  // A text that stands in speaks of itself, not of the page it was written for.
  const meant = locale === version.locale ? place.locale : locale
  const isThere = standsAt(path, place, context)
  if (path === place.path) return [meant, place.locale].find(isThere)
  // Some builders show the source at the translation's own address.
  const isFallingBack = shape.isFallingBack && source === config.sourceLanguage
  if (isFallingBack && context.isPublished(path, source) && isThere(source)) return place.locale
  return [place.locale, locale, source].find(isThere)
}

/** Tells whether readers find a page in a language. What the builder leaves out itself, as a draft, may lead to others like it. */
export function standsAt(path: string, place: Place, {fileAt, isLeftOut}: LinkContext): (locale: Locale) => boolean {
  const isSeenByNobody = isLeftOut(place.path, place.locale)
  return locale => fileAt(path, locale) !== undefined && (isSeenByNobody || !isLeftOut(path, locale))
}

/** Whether a link leads to another language than that of its page, or to what stands in for it. */
export function isElsewhere(path: string, place: Place, context: LinkContext): boolean {
  return !context.isPublished(path, place.locale) || !standsAt(path, place, context)(place.locale)
}

/** The language that a reader finds there. */
export function shownAt(path: string, locale: Locale, {isPublished, isLeftOut, sourceOf}: LinkContext): Locale {
  return isPublished(path, locale) && !isLeftOut(path, locale) ? locale : sourceOf(path)
}
