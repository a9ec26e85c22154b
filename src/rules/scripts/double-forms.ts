import {matches} from '../../matches.ts'
import type {Range} from '../../model/index.ts'
import {BEFORE_OFFICES, HONORIFICS, OFFICES} from '../../names/data/honorifics.ts'
import {DOUBLE_FORMS, type DoubleForm} from '../data/double-forms.ts'

/** A character that the language has, in a word that is one only with another form. */
export interface OtherForm {
  /** The character, in UTF-16 offsets of the text. */
  readonly range: Range
  readonly seen: string
  readonly expected: string
}

const RUN = /\p{Script=Han}{2,}/gu

/** Any of the characters that have another form. */
const ANY = {zh: anyOf('zh'), ja: anyOf('ja')}

function anyOf(language: 'zh' | 'ja'): RegExp {
  return new RegExp(`[${Object.keys(DOUBLE_FORMS[language]).join('')}]`)
}

/** Where a word of two characters or more has a form of the other script: 机能 for 機能 in Japanese. 机 alone is a desk. */
export function otherForms(text: string, language: 'zh' | 'ja'): OtherForm[] {
  if (!ANY[language].test(text)) return []
  const forms = DOUBLE_FORMS[language]
  return matches(text, RUN).flatMap(({0: run, index}) => {
    // Characters of two units are none of them.
    if ([...run].length !== run.length) return []
    return [...run].flatMap((character, at) => {
      const known = Object.hasOwn(forms, character) ? forms[character]! : undefined
      if (known?.isSurname && at === 0 && PERSON.test(text.slice(index))) return []
      const word = known && wordAt(run, at, known)
      if (!known || word === undefined) return []
      return [
        {range: {start: index + at, end: index + at + 1}, seen: word, expected: word.replace(character, known.form)}
      ]
    })
  })
}

/** A surname, a given name and what follows a person: 于波局長. */
const PERSON = new RegExp(
  `^\\p{Script=Han}{2,3}(?:${HONORIFICS.join('|')}|(?:${BEFORE_OFFICES.join('|')})?(?:${OFFICES.join('|')}))`,
  'u'
)

/** The pair of characters that is wrong; undefined where the word is right as it stands. */
function wordAt(run: string, at: number, {only, except = []}: DoubleForm): string | undefined {
  const pairs = [run.slice(at, at + 2), run.slice(Math.max(0, at - 1), at + 1)].filter(({length}) => length === 2)
  if (only) return pairs.find(pair => only.includes(pair))
  return pairs.some(pair => except.includes(pair)) ? undefined : pairs[0]
}
