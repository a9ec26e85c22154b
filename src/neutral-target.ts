/** Names of locales as steps of a path: `/en/`, `/zh-cn/`, `/ja-JP/`. */
export const LOCALE_STEP =
  /^(?:en|zh|ja|ko|fr|de|es|pt|ru|it|id|vi|th|pl|tr|uk|cs|nl|ar|hi|bn)(?:[-_](?:hans|hant|cn|tw|hk|sg|us|gb|uk|jp|kr|br|[a-z]{2}))?$/i
/** Labels that a host puts before its name for a language or a country. */
const LOCALE_LABEL = /^(?:www|m|cn|jp|tw|hk|kr|zh-?(?:hans|hant|cn|tw)?|en(?:-us)?|ja(?:-jp)?)$/i
/** Parameters that choose a language. */
const LOCALE_PARAMETER = /(?:^|&)(?:hl|lang|locale|language|lr|setlang)=[^&]*/gi

/** What of a target is the same in every language: no locale in host, path, file name or query, no fragment, no ending, no last slash. */
export function neutralTarget(target: string, locales: ReadonlySet<string>): string {
  if (target.startsWith('#')) return '#'
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/|\/\/|mailto:)?([\s\S]*)$/i.exec(target) ?? []
  const [path = ''] = rest.split('#')
  const [steps = '', query = ''] = path.split('?')
  const isLocale = (step: string) => locales.has(step.toLowerCase()) || LOCALE_STEP.test(step)
  const [host = '', ...others] = steps.split('/')
  const kept = others.filter(step => step !== '' && step !== '.' && !isLocale(step))
  const first = scheme ? neutralHost(host) : isLocale(host) || host === '.' ? '' : host
  // `./port` and `ja/port` are `port`; `/port` is another place.
  const isInside = !scheme && host !== '' && first === ''
  const named = [
    ...(isInside ? [] : [first]),
    ...kept.slice(0, -1),
    ...kept.slice(-1).map(name => withoutLocale(name, locales))
  ]
  const whole = (kept.length > 0 || scheme ? named : [withoutLocale(first, locales)])
    .join('/')
    .replace(/(?:\/?index)?(?:\.(?:mdx?|html?))?\/?$/i, '')
  const rest_ = query.replaceAll(LOCALE_PARAMETER, '').replace(/^&/, '')
  return [scheme.replace(/^http:/i, 'https:') + decoded(whole), rest_].join('?').toLowerCase()
}

/** `guide.ja.html`, `guide.html.ja`, `guide_ja.md` and `shot-zh-cn.png` without the locale; behind a hyphen, `to-do.html`, only a locale of the project is one. */
function withoutLocale(name: string, locales: ReadonlySet<string>): string {
  const [, page] = OF_COUNTRY.exec(name) ?? []
  if (page !== undefined) return page
  const [, file, language = ''] = NEGOTIATED.exec(name) ?? []
  if (file !== undefined && (LOCALE_STEP.test(language) || locales.has(language.toLowerCase()))) return file
  const [, base = '', sign = '', mark = '', ending = ''] = MARKED_FILE.exec(name) ?? []
  const isLocale =
    locales.has(mark.toLowerCase()) || (sign !== '-' && LOCALE_STEP.test(mark)) || (sign === '_' && COUNTRY.test(mark))
  return isLocale ? base + ending : name
}

/** A file of which a server gives the version that the reader's language asks for: `guide.html.ja`, `guide.html.zh_CN`. */
const NEGOTIATED = /^(.+\.(?:html?|txt|pdf))\.([a-z]{2}(?:[-_][a-z]{2,4})?)$/i

/** A page for one country, as sites that Chinese leads name theirs: `guide-cn` beside `guide`. */
const OF_COUNTRY = /^([^.]+?)-(?:(?:zh-)?(?:cn|tw|hk)|en-us|(?:ja-)?jp|(?:ko-)?kr)$/i

/** A file with a mark of language: its name, the sign before the mark, the mark, the ending. */
export const MARKED_FILE = /^(.+?)([._-])([a-z]{2}(?:[-_][a-z]{2,4})?)(\.[a-z0-9]{2,5})$/i

/** `guide_cn.md`, `README_JP.md`: countries for their languages. */
const COUNTRY = /^(?:cn|jp|kr|tw|hk)$/i

function neutralHost(host: string): string {
  const labels = host.split('.')
  while (labels.length > 2 && LOCALE_LABEL.test(labels[0]!)) labels.shift()
  return labels.join('.')
}

export function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
