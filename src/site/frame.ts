import type {Translate} from '../messages/index.ts'
import {html} from '../reporters/html/escape.ts'
import {hrefOf} from './document.ts'

/** A page of the site in one language, as the way to the others shows it. */
export interface Edition {
  readonly tag: string
  readonly file: string
  /** Of the language, in itself. */
  readonly name: string
}

/** What stands above and below every page. */
export interface Frame {
  readonly t: Translate
  readonly file: string
  readonly siteName: string
  /** The list of articles. */
  readonly home: string
  /** This page, unless it stands in for another, and the same in other languages. */
  readonly editions: readonly Edition[]
  readonly feed: string | undefined
}

/** A page between its header and its footer. */
export function framed(main: readonly string[], {t, file, siteName, home, editions, feed}: Frame): string[] {
  const link = (one: Edition) => {
    const current = one.file === file ? ' aria-current="page"' : ''
    const lang = html(one.tag)
    return `<li><a href="${html(hrefOf(file, one.file))}" lang="${lang}" hreflang="${lang}"${current}>${html(one.name)}</a></li>`
  }
  const languages = editions.some(one => one.file !== file)
    ? [`<nav aria-label="${html(t('site.languages'))}"><ul>${editions.map(link).join('')}</ul></nav>`]
    : []
  const feedLink =
    feed === undefined ? [] : [`<p><a href="${html(hrefOf(file, feed))}">${html(t('site.feed'))}</a></p>`]
  return [
    `<a class="skip" href="#content">${html(t('site.skip'))}</a>`,
    '<header class="site">',
    `<p><a href="${html(hrefOf(file, home))}">${html(siteName)}</a></p>`,
    ...languages,
    '</header>',
    '<main id="content">',
    ...main,
    '</main>',
    '<footer class="site">',
    `<p><a href="${html(hrefOf(file, home))}">${html(t('site.articles'))}</a></p>`,
    ...feedLink,
    '</footer>'
  ]
}

/** Size of letters and print: shown where the script runs, as only that can work them. */
export function tools(t: Translate): string {
  const size = (step: string, sign: string, name: string) =>
    `<button type="button" data-size="${step}">${sign}<span class="sr-only"> ${html(t(`site.${name}`))}</span></button>`
  return [
    `<div class="tools" hidden><div role="group" aria-label="${html(t('site.size'))}">`,
    `<span aria-hidden="true">${html(t('site.fonts'))}</span> `,
    `${size('1', 'A+', 'larger')} ${size('0', 'A', 'normal')} ${size('-1', 'A\u2212', 'smaller')}`,
    `</div> <button type="button" data-print>${html(t('furniture.print'))}</button></div>`
  ].join('')
}
