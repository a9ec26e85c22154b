import type {Article} from './model/index.ts'

/** What a comment says: between `<!--` and `-->`, or in MDX between the outer marks of an expression. Undefined for anything else. */
export function commentText(source: string): string | undefined {
  const text = source.trim()
  if (text.startsWith('<!--') && text.endsWith('-->') && text.length > 6) return text.slice(4, -3).trim()
  const match = /^\{\s*\/\*([\s\S]*)\*\/\s*\}$/.exec(text)
  return match?.[1]?.trim()
}

/** A comment on one line in the syntax of an article's file; what would close it is broken. */
export function commentOf({file}: Pick<Article, 'file'>, text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (file.endsWith('.mdx')) return `{/* ${line.replaceAll('*/', '*\u2060/')} */}`
  return `<!-- ${line} -->`
}
