import type {Locale, LocaleConfig} from '../model/index.ts'
import {dayOf} from '../publish/front.ts'
import {languageName, nameOf} from '../publish/names.ts'
import {html} from '../reporters/html/escape.ts'
import {metaLine, titleIn} from './article.ts'
import {document, hrefOf, tagIn} from './document.ts'
import {framed, tools} from './frame.ts'
import {homeOf, isOwn, type Site} from './site.ts'

/** The list of a locale's articles: the newest first, those without a date by their path. */
export function listingPage(locale: LocaleConfig, site: Site): string {
  const {plan} = site
  const {config} = plan
  const {t, siteName, home, feed} = site.language(locale)
  const editions = config.locales.map(({id, tag}) => ({tag, file: homeOf(id, plan), name: nameOf(tag)}))
  const items = pagesOf(locale.id, site)
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.path, b.path))
    .map(({file, path, version}) => {
      const tag = tagIn(config, version.locale)
      const isForeign = version.locale !== locale.id
      const lang = isForeign ? ` lang="${html(tag)}" hreflang="${html(tag)}"` : ''
      const language = isForeign
        ? ` <span class="language">${html(t('site.shownIn', {language: languageName(tag, locale.tag)}))}</span>`
        : ''
      const title = `<a href="${html(hrefOf(home, file))}"${lang}>${html(titleIn(version, path))}</a>${language}`
      return `<li>${title}${metaLine(version, {t, locale})}</li>`
    })
  const list = items.length > 0 ? ['<ul class="articles">', ...items, '</ul>'] : [`<p>${html(t('site.nothing'))}</p>`]
  const main = [`<header><h1>${html(t('site.articles'))}</h1>`, tools(t), '</header>', ...list]
  const head = {
    file: home,
    tag: locale.tag,
    title: siteName,
    siteName,
    type: 'website' as const,
    alternates: editions,
    fallback: 'index.html',
    feed: feed === undefined ? undefined : {file: feed, title: siteName}
  }
  return document(head, framed(main, {t, file: home, siteName, home, editions, feed}), config)
}

/** The front door: the languages, each in its own words. */
export function frontPage(site: Site): string {
  const {plan} = site
  const {config} = plan
  const source = config.locales.find(({id}) => id === config.sourceLanguage) ?? config.locales[0]!
  const {t, siteName} = site.language(source)
  const items = config.locales.map(locale => {
    const lang = html(locale.tag)
    const {home, siteName} = site.language(locale)
    const link = `<a href="${html(hrefOf('index.html', home))}" lang="${lang}" hreflang="${lang}">${html(nameOf(locale.tag))}</a>`
    return `<li>${link} <span class="soft" lang="${lang}">${html(siteName)}</span></li>`
  })
  const main = [
    '<main id="content">',
    `<h1>${html(t('site.languages'))}</h1>`,
    '<ul class="articles">',
    ...items,
    '</ul>',
    '</main>'
  ]
  const alternates = config.locales.map(({id, tag}) => ({tag, file: homeOf(id, plan)}))
  const head = {
    file: 'index.html',
    tag: source.tag,
    title: siteName,
    siteName,
    type: 'website' as const,
    alternates,
    fallback: 'index.html'
  }
  return document(head, main, config)
}

/** What readers of a locale find: its articles and what stands in for them. */
export function pagesOf(locale: Locale, {plan}: Site) {
  return plan.decided.flatMap(({draft, decisions}) =>
    decisions.flatMap(decision => {
      const {locale: id, file, version} = decision
      return id === locale && file !== undefined && version
        ? [{path: draft.path, file, version, isOwn: isOwn(decision), date: dayOf(version.data)?.day}]
        : []
    })
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
