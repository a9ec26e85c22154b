import type {Article} from './model/index.ts'

/** What a comment says: between `<!--` and `-->`, or in MDX between the outer marks of an expression. Undefined for anything else. */
export function commentText(source: string): string | undefined {
  const text = source.trim()
  if (text.startsWith('<!--') && text.endsWith('-->') && text.length > 6) return text.slice(4, -3).trim()
  const match = /^\{\s*\/\*([\s\S]*)\*\/\s*\}$/.exec(text)
  return match?.[1]?.trim()
}

/** Control characters but for blanks and line ends: a file that holds them is taken for a binary one. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu

/**
 * The lines of a comment in the syntax of an article's file. What would close it or open another, and what a site builder would run inside it
 * (`{{< x >}}`, `{% x %}`), is broken by a word joiner; control characters are shown as pictures.
 */
export function commentLines({file}: Pick<Article, 'file'>, lines: readonly string[]): string[] {
  const [open, close] = file.endsWith('.mdx') ? ['{/*', '*/}'] : ['<!--', '-->']
  const whole = `${open} ${lines
    .map(line =>
      harmless(line)
        .replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
        .trimEnd()
    )
    .join('\n')} ${close}`
  return whole.split('\n')
}

function harmless(text: string): string {
  return text.replaceAll(CONTROL, picture).replaceAll(/(?<=<!)-(?=-)|-(?=-!?>)|\*(?=\/)|\{(?=[{%])/g, '$&\u2060')
}

/** ␀ for U+0000, and so on; U+FFFD for what has no picture. */
function picture(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
}
