/** Names of locales as steps of a path: `/en/`, `/zh-cn/`, `/ja-JP/`. Also `www.` and hosts like `ja.`. */
const LOCALE_STEP =
  /^(?:en|zh|ja|ko|fr|de|es|pt|ru|it|id|vi|th|pl|tr|uk|cs|nl|ar|hi|bn)(?:[-_](?:hans|hant|cn|tw|hk|sg|us|gb|uk|jp|kr|br|[a-z]{2}))?$/i

/** What of a target is the same in every language: no locale in host or path, no fragment, no ending, no last slash. */
export function neutralTarget(target: string, locales: ReadonlySet<string>): string {
  if (target.startsWith('#')) return '#'
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/|\/\/|mailto:)?([\s\S]*)$/i.exec(target) ?? []
  const [path = ''] = rest.split('#')
  const [steps = '', query] = path.split('?')
  const isLocale = (step: string) => locales.has(step.toLowerCase()) || LOCALE_STEP.test(step)
  const [host = '', ...others] = steps.split('/')
  const kept = others.filter(step => step !== '' && step !== '.' && !isLocale(step))
  const first = scheme
    ? host
        .split('.')
        .filter(label => !isLocale(label) && label !== 'www')
        .join('.')
    : isLocale(host)
      ? ''
      : host
  const whole = [first, ...kept].join('/').replace(/(?:\/?index)?(?:\.(?:mdx?|html?))?\/?$/i, '')
  return [scheme.replace(/^http:/i, 'https:') + decoded(whole), query ?? ''].join('?').toLowerCase()
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Encyclopedias translate the titles of their articles: nothing but the site can be compared. */
export function isTranslatedSite(target: string): boolean {
  return /^https?:\/\/[a-z-]+\.(?:m\.)?(?:wikipedia|wiktionary|wikibooks)\.org\//i.test(target)
}
