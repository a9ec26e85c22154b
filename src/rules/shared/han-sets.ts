/**
 * The Han characters of GB 2312 and of JIS X 0208, read from the decoders of the platform: no table of our own.
 * Source: WHATWG Encoding, `gbk` and `shift_jis`.
 */
function read(encoding: string, leads: readonly [number, number][], trails: readonly [number, number][]): Set<string> {
  const decoder = new TextDecoder(encoding)
  const set = new Set<string>()
  for (const [first, last] of leads)
    for (let lead = first; lead <= last; lead += 1)
      for (const [from, to] of trails)
        for (let trail = from; trail <= to; trail += 1) {
          const character = decoder.decode(Uint8Array.of(lead, trail))
          if (/^\p{Script=Han}$/u.test(character)) set.add(character)
        }
  return set
}

let simplified: Set<string> | undefined
let japanese: Set<string> | undefined

/** The characters of GB 2312: Simplified Chinese as it is printed. */
export function simplifiedSet(): ReadonlySet<string> {
  simplified ??= read('gbk', [[0xb0, 0xf7]], [[0xa1, 0xfe]])
  return simplified
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
