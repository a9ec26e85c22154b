import {extname} from 'node:path'
import {isTag} from '../../src/tag.ts'

/** Languages that a step of a path names, whatever stands around it. */
const OURS = ['en', 'zh', 'ja']
const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})

/**
 * The language of a file: `ja` of `content/ja/visit.md` and `visit.ja.txt`, `pt-BR` of `visit.pt-BR.txt`; else by the script of its text,
 * else that of its folder, `de` of `docs/de/visit.md`; English when nothing tells.
 */
export function localeOf(file: string, text: string): string {
  const named = file.split(/[/.\\_-]/).findLast(step => OURS.includes(step))
  return named ?? suffixOf(file) ?? scriptOf(text) ?? file.split(/[/\\]/).slice(0, -1).findLast(isLanguage) ?? 'en'
}

/** Two files of one language stay apart. */
export function distinct(locales: readonly string[]): string[] {
  return locales.map((locale, index) => {
    const before = locales.slice(0, index).filter(other => other === locale).length
    return before === 0 ? locale : `${locale}-x-${before + 1}`
  })
}

/** `es` of `visit.es.txt`. */
function suffixOf(file: string): string | undefined {
  const step = extname(file.slice(0, file.length - extname(file).length)).slice(1)
  return isLanguage(step) ? step : undefined
}

/** A language of two letters that there is, and what may follow it. */
function isLanguage(step: string): boolean {
  return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})*$/.test(step) && isTag(step) && names.of(step.slice(0, 2)) !== undefined
}

function scriptOf(text: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  return /\p{Script=Han}/u.test(text) ? 'zh' : undefined
}
