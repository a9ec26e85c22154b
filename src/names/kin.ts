import {isOneWord} from './spelling.ts'

/** Whether two names in lower case are one in two forms, Nuxt and NuxtJS, TS and TypeScript; or two editions, ES2015 and ES2016, which are figures. */
export function isKin(one: string, other: string): boolean {
  if (isOneWord(one, other) || one.replaceAll(/\d/g, '') === other.replaceAll(/\d/g, '')) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.replace(/ces$/, 'x') === short) return true
  if (long.startsWith(short)) return short.length < 4 || ENDINGS.has(long.slice(short.length))
  return long.endsWith(short) || isAbbreviation(short, long)
}

const ENDINGS = new Set('s es e d ed ing er r rs ist ists js x n ion ly al'.split(' '))

/** Begins alike, and its letters follow each other in a much longer one (OTel is OpenTelemetry); or k8s for Kubernetes. */
function isAbbreviation(short: string, long: string): boolean {
  if (long[0] !== short[0]) return false
  if (/\d/.test(short) && short.at(-1) === long.at(-1)) return true
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  const isMuchLonger =
    short.length * 2 <= long.length || (short.length + 2 < long.length && short.at(-1) === long.at(-1))
  return at === short.length && isMuchLonger
}

/** Whether a text says a name in words of its own: OSS as open source software, Toolkit as Tool Kit, B29s as B-29s. */
export function isSaid(name: string, text: string): boolean {
  const words = text.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []
  return isInitials(name, words) || isInParts(name.toLowerCase(), words)
}

function isInitials(name: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}{2,}s?$/u.test(name)) return false
  const firsts = words.map(([first]) => first!.toUpperCase()).join('')
  return firsts.includes(name.replace(/s$/, ''))
}

/** Two words in a row make it, one or many of it. */
function isInParts(name: string, words: readonly string[]): boolean {
  return words.some((word, at) => {
    const both = `${word}${words[at + 1] ?? ''}`.toLowerCase()
    return both === name || both === `${name}s`
  })
}
