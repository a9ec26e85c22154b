/**
 * JavaScript with each UTF-16 unit beyond ASCII as an escape, `\u6570`: the same in strings and in regular expressions, in which esbuild
 * leaves them as they are. What is read as Latin-1 must be all ASCII.
 */
export function toAscii(source: string): string {
  return source.replace(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
