/**
 * The Han characters of GB 2312 and of JIS X 0208, read from the decoders of the platform: no table of our own.
 * Source: WHATWG Encoding, `gbk` and `shift_jis`.
 */
function read(encoding: string, leads: readonly Bytes[], trails: readonly Bytes[]): Set<string> {
  const bytes: number[] = []
  for (const lead of leads.flatMap(bytesOf)) for (const trail of trails.flatMap(bytesOf)) bytes.push(lead, trail)
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  // Both lie in the first block of Han; bytes without a character give others.
  return new Set([...text].filter(sign => sign >= '\u4E00' && sign <= '\u9FFF'))
}

/** The first and the last of consecutive bytes. */
type Bytes = readonly [number, number]

function bytesOf([first, last]: Bytes): number[] {
  return Array.from({length: last - first + 1}, (_, at) => first + at)
}

let simplified: Set<string> | undefined
let rare: Set<string> | undefined
let japanese: Set<string> | undefined

/** The characters of GB 2312: Simplified Chinese as it is printed. */
export function simplifiedSet(): ReadonlySet<string> {
  simplified ??= read('gbk', [[0xb0, 0xf7]], [[0xa1, 0xfe]])
  return simplified
}

/** Those of its second level, which are of names and rare words. */
export function rareSimplifiedSet(): ReadonlySet<string> {
  rare ??= read('gbk', [[0xd8, 0xf7]], [[0xa1, 0xfe]])
  return rare
}

/** The characters of JIS X 0208: Japanese as it is printed. */
export function japaneseSet(): ReadonlySet<string> {
  japanese ??= read(
    'shift_jis',
    [
      [0x88, 0x9f],
      [0xe0, 0xea]
    ],
    [
      [0x40, 0x7e],
      [0x80, 0xfc]
    ]
  )
  return japanese
}
