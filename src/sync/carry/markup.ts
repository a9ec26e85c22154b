import {carryCode} from './target.ts'

/** An attribute with a value in quotation marks, from the start of its name. */
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)(\s*=\s*)("[^"]*"|'[^']*')/g

/** Attributes whose values are read, or are words for machines that read aloud. */
const WORDS = new Set(['alt', 'title', 'label', 'placeholder', 'content', 'summary', 'aria-label', 'aria-description'])

interface Attribute {
  readonly name: string
  readonly value: string
  /** Where the value begins, behind its quotation mark. */
  readonly at: number
}

/**
 * A block of HTML after the change of its source: the values of attributes that changed and that the translation has as the source had them, but for
 * the language in a path. Undefined where anything else changed, or words for readers.
 */
export function carryMarkup({
  was,
  now,
  target
}: Readonly<Record<'was' | 'now' | 'target', string>>): string | undefined {
  if (was.replaceAll(ATTRIBUTE, '$1$2') !== now.replaceAll(ATTRIBUTE, '$1$2')) return undefined
  const [old, fresh, own] = [was, now, target].map(attributesOf)
  if (own!.length !== old!.length || own!.some(({name}, at) => name !== old![at]!.name)) return undefined
  let [result, last] = ['', 0]
  for (const [index, {name, value, at}] of own!.entries()) {
    const [before, after] = [old![index]!.value, fresh![index]!.value]
    if (before === after) continue
    const carried = WORDS.has(name.toLowerCase()) ? undefined : carryCode({was: before, now: after, own: value})
    if (carried === undefined) return undefined
    result += target.slice(last, at) + carried
    last = at + value.length
  }
  return last === 0 ? undefined : result + target.slice(last)
}

function attributesOf(text: string): Attribute[] {
  return [...text.matchAll(ATTRIBUTE)].map(({1: name = '', 2: sign = '', 3: quoted = '', index}) => ({
    name,
    value: quoted.slice(1, -1),
    at: index + name.length + sign.length + 1
  }))
}
