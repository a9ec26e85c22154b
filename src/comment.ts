import type {Article} from './model/index.ts'

/** What a comment says: between `<!--` and `-->`, or in MDX between the outer marks of an expression. Undefined for anything else. */
export function commentText(source: string): string | undefined {
  const text = source.trim()
  if (text.startsWith('<!--') && text.endsWith('-->') && text.length > 6) return text.slice(4, -3).trim()
  const match = /^\{\s*\/\*([\s\S]*)\*\/\s*\}$/.exec(text)
  return match?.[1]?.trim()
}

/**
 * The lines of a comment in the syntax of an article's file. What would close it, and what a site builder would run inside it
 * (`{{< x >}}`, `{% x %}`), is broken by a word joiner.
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
  return text.replaceAll(/-(?=-)|\*(?=\/)|\{(?=[{%])/g, '$&\u2060')
}
