import type {Translation} from '../../src/align/learn.ts'
import {LANGUAGES} from './sample.ts'

/** Translations of a pair of languages. */
export interface PairLexicon {
  readonly languages: readonly [string, string]
  readonly translations: readonly Translation[]
}

const HEAD = `/**
 * Words that translate each other, and in how many of a hundred cases. Written by \`bench/lexicon.ts\`, not by hand.
 * A section a language, in the order of code units: the word, then its translations in the two other languages (of en, zh,
 * ja), parted with tabs. Learned from, and nothing of them but words and figures is kept:
 *
 * - the CNCF Glossary, CC BY 4.0, the CNCF Glossary authors
 * - the Astro documentation, MIT, Copyright (c) 2022 withastro
 * - messages of Chromium, BSD-3-Clause, The Chromium Authors; PostgreSQL, PostgreSQL License, PostgreSQL Global Development Group;
 *   Subversion, Apache-2.0, The Apache Software Foundation; sudo, ISC, Todd C. Miller; OpenStack Horizon, Apache-2.0, OpenStack
 *   Foundation; Django, BSD-3-Clause, Django Software Foundation; Jupyter Notebook, BSD-3-Clause, Jupyter Development Team; Sphinx,
 *   BSD-2-Clause, the Sphinx team
 * - Unicode CLDR 48.2 and Unihan 15.0, Unicode License V3, Copyright Unicode, Inc.
 * - \`src/align/data/words.ts\`, written for Stele
 */
`

/** The lexicon as the source of a module. */
export function writeLexicon(pairs: readonly PairLexicon[]): string {
  const sections = LANGUAGES.map(language => `  ${language}: \`\n${section(language, pairs)}\n\``)
  return `${HEAD}export const LEXICON: Readonly<Record<string, string>> = {\n${sections.join(',\n')}\n}\n`
}

function section(language: string, pairs: readonly PairLexicon[]): string {
  const others = LANGUAGES.filter(other => other !== language)
  const lines = new Map<string, string[][]>()
  for (const {languages, translations} of pairs) {
    const isFirst = languages[0] === language
    const column = others.findIndex(other => languages.includes(other))
    if (!languages.includes(language)) continue
    const sorted = translations
      .map(({a, b, forth, back}) => (isFirst ? {word: a, other: b, share: forth} : {word: b, other: a, share: back}))
      .filter(({share}) => share >= 0.005)
      .sort((x, y) => y.share - x.share || (x.other < y.other ? -1 : 1))
    for (const {word, other, share} of sorted) {
      const lists = lines.get(word) ?? [[], []]
      lists[column]!.push(`${other} ${Math.min(99, Math.round(share * 100))}`)
      lines.set(word, lists)
    }
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, lists]) => [word, ...lists.map(list => list.join(' '))].join('\t'))
    .join('\n')
}
