import {distance} from '../distance.ts'
import {foldHan} from '../han/fold.ts'
import {locate} from '../locate.ts'
import type {Concept, Locale} from '../model/index.ts'
import {isRomaji, romanised, sameRoman} from '../names/roman.ts'
import {defineRule} from '../rule.ts'
import {usableNames} from '../terms/wanted.ts'

/** Letters by which a name that is no Japanese may be off its reading, and be taken for a slip. */
const SLIPS = 2

export default defineRule({
  id: 'person-mismatch',
  description:
    'The names of a person in the glossary agree: the characters in Chinese and Japanese, the reading and the Latin letters.',
  severity: 'warning',
  messages: {
    characters: '“{{seen}}” and “{{other}}” of the same person are not the same characters.',
    reading: '“{{other}}” does not agree with the reading “{{reading}}” of “{{seen}}”.'
  },
  checkArticle({blocks, locale}, {terms, config, report}) {
    const told = new Set<Concept>()
    const localeOf = (language: string) => config.locales.find(({tag}) => tag.split('-')[0] === language)?.id
    const [zh, ja, en] = [localeOf('zh'), localeOf('ja'), localeOf('en')]
    for (const segment of blocks.flatMap(({segments}) => segments))
      for (const {concept, term, range} of terms(segment, locale)) {
        if (concept.kind !== 'person' || told.has(concept)) continue
        told.add(concept)
        const at = {locale, range: locate(segment, range)}
        const other = locale === zh ? ja : locale === ja ? zh : undefined
        const differing = other === undefined ? undefined : otherCharacters(term.text, concept, other)
        if (differing !== undefined) report({message: 'characters', args: {seen: term.text, other: differing}, at})
        if (locale !== ja || en === undefined) continue
        const fault = otherReading(concept, ja, en)
        if (fault) report({message: 'reading', args: {seen: term.text, ...fault}, at})
      }
  }
})

/** The name in the other language, when both are in Han characters and no name there has the same ones. */
function otherCharacters(text: string, concept: Concept, other: Locale): string | undefined {
  const names = usableNames(concept, other).filter(({form}) => form === 'full')
  const all = names.map(({text}) => text)
  if (!isHan(text) || all.length === 0 || !all.every(isHan)) return undefined
  return all.some(name => plain(name) === plain(text)) ? undefined : all[0]
}

function isHan(text: string): boolean {
  return /^[\p{Script=Han}々]{2,}$/u.test(text)
}

/** In Simplified characters, a repeated one written twice. */
function plain(text: string): string {
  return foldHan(text.replaceAll(/(.)々/gu, '$1$1'))
}

/** A name in Latin letters that the reading in kana does not give. */
function otherReading({terms}: Concept, ja: Locale, en: Locale) {
  const reading = (terms.get(ja) ?? []).find(({form}) => form === 'reading')?.text
  const name = (terms.get(en) ?? []).find(({form, status}) => form === 'full' && status === 'preferred')?.text
  if (reading === undefined || name === undefined) return undefined
  const roman = romanised(reading)
  if (roman === undefined || sameRoman(roman, name)) return undefined
  // 魯迅 is Lu Xun, and read ろじん: a name of another language is no other reading.
  return isRomaji(name) || distance(roman, name.toLowerCase(), SLIPS) <= SLIPS ? {reading, other: name} : undefined
}
