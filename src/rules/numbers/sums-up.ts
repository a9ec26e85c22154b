import type {Stated} from './stated.ts'

/** What is counted stands before the number: 「A、B、C の 3 つ」, “A、B和C三种”. */
const COUNTS = /^[0-9０-９〇零一二两三四五六七八九] ?(?:つ|種|种|個|个|項|项|点|者|类|類|通り)/
const LINK = /(?:の|という|など|等)? ?$/
/** What parts the members of a list. */
const PARTS = /[、，,・/]|[」』”\uE000-\uF8FF] ?(?:と|や|和|与|及) ?[「『“\uE000-\uF8FF]|および|及び|以及/u
/** Letters of a member of such a list, its code characters among them. */
const LONGEST = 30
const MOST = 9

/** Whether a number counts the list that stands before it in its sentence, as Japanese and Chinese do: “Red, green and blue” and 赤、緑、青の3つ. */
export function sumsUp({segment: {text}, statement: {value, to, range}}: Stated): boolean {
  if (to !== undefined || value < 2 || value > MOST || !COUNTS.test(text.slice(range.start))) return false
  const before = text
    .slice(0, range.start)
    .replace(LINK, '')
    .replaceAll(/[(（][^()（）]*[)）]/gu, '')
  const members = before
    .split(/[。；;：:]/u)
    .at(-1)!
    .split(PARTS)
    .map(member => member.trim())
  return members.length >= value && members.slice(1 - value).every(member => member !== '' && member.length <= LONGEST)
}

/** Whether a number counts the list that stands behind it in its sentence: 「3 段階の難易度「A」「B」「C」」, “三种：A、B和C”, where English has the list alone. */
export function countsAhead({segment: {text}, statement: {value, to, range}}: Stated): boolean {
  if (to !== undefined || value < 2 || value > MOST) return false
  const behind = text.slice(range.end).split(/[。；;！!？?]/u)[0]!
  const quoted = behind.match(/[「『“"][^「」『』“”"]+[」』”"]/gu) ?? []
  if (quoted.length === value) return true
  const [, listed] = behind.split(/[：:]/u)
  const members = listed?.split(MEMBERS) ?? []
  return members.length === value && members.every(member => member.trim() !== '' && member.length <= LONGEST)
}

const MEMBERS = /[、，,](?: ?(?:and|or|和|与|及|以及|および|と) ?)?|和|与|及び|および| (?:and|or) /u

/** Whether the one number counts those who are named before it, and the other those besides: 堀江等五人 and 「堀江ほか4名」, “Horie and four others”. */
export function countsNamed(one: Stated, other: Stated): boolean {
  const [all, besides] = one.statement.value > other.statement.value ? [one, other] : [other, one]
  const named = all.statement.value - besides.statement.value
  return named > 0 && named < MOST && WITH.test(before(all)) && BESIDES.test(before(besides))
}

const WITH = /(?:等|など|ら|らの|以下) ?$/u
const BESIDES = /(?:ほか|他|\b(?:and|with|plus)(?: the| his| her| their| another)?|及其他|和另外|和其他|及另外) ?$/iu

function before({segment: {text}, statement: {range}}: Stated): string {
  return text.slice(Math.max(0, range.start - LONGEST), range.start)
}
