/** A kana without the marks of its voicing: バ and パ are ハ. */
export function unvoiced(kana: string): string {
  return kana.normalize('NFD')[0]!
}
