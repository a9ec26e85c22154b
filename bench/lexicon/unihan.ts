import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Translation} from '../../src/align/learn.ts'
import {stem} from '../../src/align/stem.ts'
import {foldHan} from '../../src/han/fold.ts'

/** Shares of a meaning that a dictionary of characters gives: most characters stand in words that mean something else. */
const SHARE = {forth: 0.1, back: 0.2}
/** Words of definitions that tell of the character, not of its meaning. */
const ABOUT = new Set('used kind type name variant form surname place particle also character see same not'.split(' '))
/** Cells of GB 2312 below this hold the common characters (level 1). */
const LEVEL_2 = 5600

/** English words by single Han characters, from the definitions of the common ones in the files of Unihan below `root`. */
export function unihanTranslations(root: string): Translation[] {
  const common = new Set(
    read(root, 'Unihan_OtherMappings.txt', 'kGB0').flatMap(([sign, cell]) =>
      Number(cell) < LEVEL_2 ? [foldHan(sign)] : []
    )
  )
  const meanings = new Map<string, Set<string>>()
  for (const [sign, definition] of read(root, 'Unihan_Readings.txt', 'kDefinition')) {
    const folded = foldHan(sign)
    if (common.has(folded) && (folded === sign || !meanings.has(folded))) meanings.set(folded, wordsOf(definition))
  }
  const signs = new Map<string, number>()
  for (const words of meanings.values()) for (const word of words) signs.set(word, (signs.get(word) ?? 0) + 1)
  return [...meanings].flatMap(([b, words]) =>
    [...words].map(a => ({a, b, count: 0, forth: SHARE.forth / signs.get(a)!, back: SHARE.back / words.size}))
  )
}

/** Senses of one word. */
function wordsOf(definition: string): Set<string> {
  const senses = definition
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .split(/[;,]/)
  const words = senses.map(sense => sense.trim().replace(/^(?:to|a|an|the) /, ''))
  return new Set(words.filter(word => /^[a-z]{3,}$/.test(word) && !ABOUT.has(word)).map(stem))
}

function read(root: string, file: string, field: string): [string, string][] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [code = '', name, value = ''] = line.split('\t')
      return name === field ? [[code, value]] : []
    })
    .filter(([code]) => code.startsWith('U+'))
    .map(([code, value]) => [String.fromCodePoint(Number.parseInt(code.slice(2), 16)), value])
}
