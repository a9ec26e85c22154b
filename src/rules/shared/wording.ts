import type {Locale, Segment, TranslationUnit} from '../../model/index.ts'
import {plain} from './letters.ts'

/** What a unit says in a version, with its code; undefined where the version has none of it. */
export function wordingIn({variants}: TranslationUnit, locale: Locale): string | undefined {
  return variants.get(locale)?.map(withCodes).join(' ').trim()
}

/** What is read: code is part of it. */
function withCodes({text, codes}: Segment): string {
  if (codes.length === 0) return plain({text})
  const values = new Map(codes.map(({at, value}) => [at, value ?? '']))
  return text.replaceAll(/[\uE000-\uF8FF]/g, (_, at: number) => values.get(at) ?? '')
}

/** A wording without marks, pictures and blanks, which tell no two translations apart. */
export function fold(text: string): string {
  return plain({text})
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}\u200D]|\uFE0F/gu, '')
}

/** A translation without the words of its source in brackets, and without the number of a section. */
export function withoutGloss(target: string, source: string): string {
  return target
    .replace(/^\d+(?:\.\d+)*\.?\s+(?=\P{N})/u, '')
    .replaceAll(/[(（]([^()（）]+)[)）]/g, (gloss, inner: string) => (fold(inner) === fold(source) ? '' : gloss))
}
