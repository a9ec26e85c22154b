/**
 * Learns the lexicon: `tsx bench/lexicon.ts SITE… --cldr NODE_MODULES --unihan FOLDER --catalogues FOLDER [--held-out]
 * [--output FILE]` reads the Markdown pages of sites (folders `en`, `zh` or `zh-cn`, `ja`), the npm packages of CLDR (annotations,
 * annotations-derived, localenames, subdivisions, dates; `-full`), the unpacked files of Unihan (`Unihan_Readings.txt`,
 * `Unihan_OtherMappings.txt`) and the Debian packages of programs, each unpacked in a folder (which: docs/decisions/010), and
 * writes `src/align/data/lexicon.ts`; the same input gives the same bytes. `--held-out` leaves out every second page, to test
 * on it.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {WORDS} from '../src/align/data/words.ts'
import {learn, type Translation} from '../src/align/learn.ts'
import {longestOf, NO_LEXICON} from '../src/align/lexicon.ts'
import {tokens, type Words} from '../src/align/tokens.ts'
import {foldHan} from '../src/han/fold.ts'
import {catalogueSamples} from './lexicon/catalogues.ts'
import {cldrSamples} from './lexicon/cldr.ts'
import {isHeldOut} from './lexicon/held-out.ts'
import {LANGUAGES, type Sample, sampleOf} from './lexicon/sample.ts'
import {siteSamples} from './lexicon/sites.ts'
import {unihanTranslations} from './lexicon/unihan.ts'
import {wordsOf} from './lexicon/vocabulary.ts'
import {type PairLexicon, writeLexicon} from './lexicon/write.ts'

const {values, positionals} = parseArgs({
  options: {
    cldr: {type: 'string'},
    unihan: {type: 'string'},
    catalogues: {type: 'string'},
    seed: {type: 'boolean', default: true},
    'held-out': {type: 'boolean', default: false},
    output: {type: 'string', default: 'src/align/data/lexicon.ts'}
  },
  allowPositionals: true,
  allowNegative: true
})

/** Pairs that are rarer or weaker are chance. */
const LEAST = {count: 1.2, product: 0.003}
const SEED_WEIGHT = 4
/** A dictionary's entry of several words is a description. */
const LONGEST_NAME = 6
const HAN = /\p{Script=Han}/u

const sites = positionals
  .flatMap(root => siteSamples(root, page => !(values['held-out'] && isHeldOut(page))))
  .map(normal)
const catalogues = (values.catalogues ? catalogueSamples(values.catalogues) : []).map(normal)
const seed = values.seed
  ? WORDS.split('\n').map(line => sampleOf(line.replaceAll(',', '; ').split('|'), SEED_WEIGHT))
  : []
const names = [...(values.cldr ? cldrSamples(values.cldr) : []), ...seed].map(normal)
const words = new Map(LANGUAGES.map(language => [language, vocabulary(language)]))
const meanings = values.unihan ? unihanTranslations(values.unihan) : []
const pairs = (
  [
    ['en', 'zh'],
    ['en', 'ja'],
    ['zh', 'ja']
  ] as const
).map(([x, y]): PairLexicon => ({languages: [x, y], translations: translations(x, y)}))
writeFileSync(values.output, writeLexicon(pairs))
for (const {languages, translations} of pairs) console.log(`${languages.join('-')}: ${translations.length} pairs`)

function normal({texts, weight}: Sample): Sample {
  const fold = (text: string) => foldHan(text.normalize('NFKC').toLowerCase())
  return {texts: Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, fold(text)])), weight}
}

/** What zh or ja text is cut into: words of the sites and the messages, and short names. */
function vocabulary(language: string): Words {
  if (language === 'en') return NO_LEXICON.words(language)
  const known = wordsOf([...sites, ...catalogues].map(({texts}) => texts[language] ?? ''))
  for (const {texts} of names)
    for (const [name] of (texts[language] ?? '').matchAll(/[^;,、()（）·・\s]+/gu))
      if (name.length > 1 && name.length <= LONGEST_NAME && !name.includes('的')) known.add(name)
  const has = (word: string) => known.has(word)
  return {has, longestAt: (text, at) => longestOf(text.slice(at, at + LONGEST_NAME), has)}
}

/** Chinese and Japanese learn from the sites and names alone: both are translations, and of messages not by the same hand. */
function translations(x: 'en' | 'zh', y: 'zh' | 'ja'): Translation[] {
  const cut = (text: string, language: (typeof LANGUAGES)[number]) => [
    ...new Set(tokens(text, language, words.get(language)!).map(({word}) => word))
  ]
  const learned = learn(
    [...sites, ...(x === 'en' ? catalogues : []), ...names]
      .filter(({texts}) => texts[x] && texts[y])
      .map(({texts, weight}) => ({a: cut(texts[x]!, x), b: cut(texts[y]!, y), weight}))
  ).filter(({a, b, count, forth, back}) => count >= LEAST.count && forth * back >= LEAST.product && !sharesHan(a, b))
  if (x !== 'en') return learned
  const known = new Set(learned.map(({a, b}) => `${a} ${b}`))
  return [...learned, ...meanings.filter(({a, b}) => !known.has(`${a} ${b}`))]
}

/** Words with a common character need no lexicon: the characters themselves are compared. */
function sharesHan(a: string, b: string): boolean {
  return [...a].some(sign => HAN.test(sign) && b.includes(sign))
}
