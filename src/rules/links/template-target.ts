/** What a builder fills in: Hugo's shortcodes, the outputs and the tags of Liquid, Jinja and Vue. */
const TEMPLATE = /\{\{[<%]?-?\s*([^{}]*?)\s*-?[>%]?\}\}|\{%-?\s*([^{}%]*?)\s*-?%\}/g
/** Ways to name a page by its path: `{{< relref "/a.md" >}}`, `{% link _docs/a.md %}`, `{{ "/a" | relative_url }}`. */
const NAMES_PAGE = /^(?:(?:rel)?ref|link)\s+(?:path=)?["“]?([^"”\s]+)["”]?/
const NAMES_PATH = /^(["'])([^"']+)\1\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|url)\b/
/** The place of the site, which stands before every path: `{{ site.baseurl }}`, `{{ base_path }}`. */
const IS_BASE = /^(?:\$?site\.|page\.)?_?(?:base_?(?:url|path)?|url|root)$/i
const IS_LANGUAGE = /(?:^|[._])(?:lang|language|locale)$/i

/** A target with the page that its template names; any language is `en`, and what else a template fills in is written without blanks. */
export function filledIn(target: string): string {
  if (!target.includes('{')) return target
  return target.replace(TEMPLATE, (_, output?: string, tag?: string) => {
    const inner = output ?? tag ?? ''
    const page = NAMES_PAGE.exec(inner)?.[1] ?? NAMES_PATH.exec(inner)?.[2]
    if (page !== undefined) return page
    if (IS_BASE.test(inner)) return ''
    return IS_LANGUAGE.test(inner) ? 'en' : `{${inner.replaceAll(/\s+/g, '')}}`
  })
}
