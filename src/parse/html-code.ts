import {decoded} from './reference.ts'

/** Code that stands in tags: what is read of it, and the language that the tag names. */
export interface HtmlCode {
  readonly value: string
  readonly lang: string | undefined
}

const CODE = /^<pre\b[^<>]*>\s*<code\b([^<>]*)>(?:\r?\n)?([^<]*)<\/code>\s*<\/pre>\s*$/i
const LANGUAGE = /\bclass\s*=\s*["'][^"']*\b(?:lang|language)-([\w+#.-]+)/i

/** A block of HTML that is nothing but `<pre><code>…</code></pre>`, as a fence would hold it; undefined for any other, and for marked-up code. */
export function htmlCode(html: string): HtmlCode | undefined {
  const [whole, attributes = '', code = ''] = CODE.exec(html) ?? []
  if (whole === undefined) return undefined
  return {value: decoded(code.replace(/\r?\n[ \t]*$/, ''), 'html'), lang: LANGUAGE.exec(attributes)?.[1]}
}
