/**
 * Speed of the search for names: seeded synthetic text in Latin and Han letters, 100 to 100,000 names.
 * Run with `tsx bench/terms.ts`; prints one line a size: CPU ms to build, MB of UTF-8 a CPU second, matches.
 */
import type {Concept, Locale} from '../src/model/index.ts'
import {compileTerms} from '../src/terms/index.ts'

const SIZES = [100, 1_000, 10_000, 100_000]
const MEGABYTES = 8
const SEGMENT = 160

let seed = 20_200_803
function random(below: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return (seed >>> 8) % below
}

/** Frequent things are much more frequent than rare ones. */
function skewed(below: number): number {
  return Math.min(random(below), random(below), random(below))
}

const pick = <T>(list: readonly T[]): T => list[skewed(list.length)]!
const many = (count: number, make: () => string) => Array.from({length: count}, make)
const han = () => String.fromCharCode(0x4e00 + skewed(3_000))
const words = many(60_000, () => many(2 + random(9), () => String.fromCharCode(97 + skewed(26))).join(''))

const terms: Record<Locale, () => string> = {
  en: () => many(2 + random(2), () => words[random(words.length)]!).join(' '),
  zh: () => many(3 + random(4), han).join('')
}
const sentences: Record<Locale, () => string> = {
  en: () => many(SEGMENT / 7, () => pick(words)).join(' '),
  zh: () => many(SEGMENT / 3, () => (random(20) === 0 ? '，' : han())).join('')
}

function concepts(locale: Locale, count: number): Concept[] {
  const texts = [...new Set(many(count, terms[locale]!))]
  return texts.map((text, index) => ({
    id: `${locale}-${index}`,
    kind: 'term',
    state: 'approved',
    terms: new Map([[locale, [{text, status: 'preferred', form: 'full', isCaseSensitive: false}]]])
  }))
}

const cpu = () => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

for (const locale of ['en', 'zh']) {
  const segments = many((MEGABYTES * 1_000_000) / SEGMENT, sentences[locale]!)
  const bytes = segments.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  for (const size of SIZES) {
    const termbase = {concepts: concepts(locale, size)}
    const before = cpu()
    const finder = compileTerms(termbase)
    finder.find('', locale)
    const built = cpu()
    for (const text of segments.slice(0, 5_000)) finder.find(text, locale)
    const warm = cpu()
    let matches = 0
    for (const text of segments) matches += finder.find(text, locale).length
    const spent = cpu() - warm
    const row = [
      locale,
      `${size} names`,
      `${Math.round(built - before)} ms`,
      `${(bytes / 1000 / spent).toFixed(1)} MB/s`
    ]
    console.log([...row, `${matches} matches`].join('\t'))
  }
}
