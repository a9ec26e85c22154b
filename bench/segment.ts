/**
 * Accuracy and speed of the segmenter: `tsx bench/segment.ts FOLDER [CORPUS] [--errors]`. FOLDER holds `golden.json`,
 * `own-golden.json` (cases: text and sentences) and `pud-odd.json` (running text of documents, a sentence an entry);
 * CORPUS holds Markdown files for the speed.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {splitSentences} from '../src/segment/sentences.ts'

interface Case {
  readonly id: string
  readonly text: string
  readonly sentences: readonly string[]
}
type Cases = Readonly<Record<string, readonly Case[]>>
type Document = Readonly<Record<'en' | 'zh' | 'ja', readonly {readonly text: string}[]>>

const showsErrors = process.argv.includes('--errors')
const [folder, corpus] = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
if (!folder) throw new Error('usage: tsx bench/segment.ts FOLDER [CORPUS] [--errors]')

const LOCALES = ['en', 'zh', 'ja'] as const
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T // The files' own shape.

const pieces = (text: string, locale: string) =>
  splitSentences(text, locale).map(({start, end}) => text.slice(start, end))

for (const name of ['golden.json', 'own-golden.json'])
  for (const [locale, cases] of Object.entries(read<{golden: Cases}>(name).golden)) {
    const failed = cases.filter(
      ({text, sentences}) =>
        JSON.stringify(pieces(text, locale).map(piece => piece.trim())) !== JSON.stringify(sentences)
    )
    console.log(`${name} ${locale}: ${cases.length - failed.length}/${cases.length}`)
    if (showsErrors)
      for (const {id, text, sentences} of failed)
        console.log(`  ${id}\n    got  ${pieces(text, locale).join('⏐')}\n    want ${sentences.join('⏐')}`)
  }

const {documents} = read<{documents: readonly Document[]}>('pud-odd.json')
for (const locale of LOCALES) {
  const sentences = documents.flatMap(document => document[locale].map(({text}) => text))
  const separator = locale === 'en' ? ' ' : ''
  const score = {right: 0, added: 0, missed: 0}
  for (let index = 0; index < sentences.length; index += 10)
    compare(sentences.slice(index, index + 10), separator, locale, score)
  const f1 = (200 * score.right) / (2 * score.right + score.added + score.missed)
  console.log(
    `pud-odd ${locale}: F1 ${f1.toFixed(2)}, ${score.added} added, ${score.missed} missed of ${score.right + score.missed}`
  )
}

function compare(
  sentences: readonly string[],
  separator: string,
  locale: string,
  score: {right: number; added: number; missed: number}
) {
  const text = sentences.join(separator)
  const want = new Set(boundaries(sentences))
  const got = new Set(boundaries(pieces(text, locale)))
  for (const at of got) {
    if (want.has(at)) score.right += 1
    else score.added += 1
    if (showsErrors && !want.has(at)) show('added ', text, at)
  }
  for (const at of want) {
    if (got.has(at)) continue
    score.missed += 1
    if (showsErrors) show('missed', text, at)
  }
}

/** Boundaries as counts of characters that are not blank. */
function boundaries(parts: readonly string[]): number[] {
  let count = 0
  return parts.map(part => (count += part.replace(/\s+/g, '').length)).slice(0, -1)
}

function show(kind: string, text: string, at: number) {
  let index = 0
  for (let count = 0; count < at; index += 1) if (/\S/.test(text[index]!)) count += 1
  console.log(`  ${kind} ${text.slice(Math.max(0, index - 40), index)}⏐${text.slice(index, index + 25)}`)
}

for (const locale of LOCALES) {
  const sentences = documents.flatMap(document => document[locale].map(({text}) => text))
  const paragraphs: string[] = []
  for (let index = 0; index < sentences.length; index += 5)
    paragraphs.push(sentences.slice(index, index + 5).join(locale === 'en' ? ' ' : ''))
  speed(`pud-odd ${locale}`, paragraphs, locale)
  speed(
    `10 MB paragraph ${locale}`,
    [
      paragraphs
        .join(' ')
        .repeat(400)
        .slice(0, locale === 'en' ? 1e7 : 3.4e6)
    ],
    locale
  )
}
if (corpus)
  for (const [locale, pattern] of [
    ['en', /(?:^|\/)en\//],
    ['zh', /(?:^|\/)zh[^/]*\//],
    ['ja', /(?:^|\/)ja\//]
  ] as const) {
    const files = readdirSync(corpus, {recursive: true, encoding: 'utf8'}).filter(
      file => /\.mdx?$/.test(file) && pattern.test(file)
    )
    speed(
      `corpus ${locale}`,
      files.flatMap(file => readFileSync(join(corpus, file), 'utf8').split(/\n\s*\n/)),
      locale
    )
  }

function speed(name: string, texts: readonly string[], locale: string) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rounds = Array.from({length: bytes > 5e6 ? 2 : bytes > 5e5 ? 9 : 199}, () => {
    const start = performance.now()
    for (const text of texts) splitSentences(text, locale)
    return performance.now() - start
  }).sort((a, b) => a - b)
  const median = rounds[rounds.length >> 1]!
  console.log(`speed ${name}: ${(bytes / 1000 / median).toFixed(1)} MB/s (${(bytes / 1e6).toFixed(2)} MB)`)
}
