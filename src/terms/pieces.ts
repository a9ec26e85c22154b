/** Stretches of a CJK text that may be a name: nothing tells where words end, so all up to this length. */
const LONGEST = 14

const RUN =
  /[\p{Script=Han}\p{Script=Katakana}ー々〇・·]+|[\p{Script=Latin}\p{M}\p{N}][\p{Script=Latin}\p{M}\p{N} .-]*[\p{Script=Latin}\p{M}\p{N}]/gu
/** No name begins or ends with these. */
const EDGE = /^[的了在是和与及或、々ー・·]|[的了在是和与及或・·]$/u
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u

/** Han and katakana stretches of two characters or more; a katakana word is never cut. */
export function piecesIn(text: string): string[] {
  return [...text.matchAll(RUN)].flatMap(({0: run}) => {
    if (/^[\p{Script=Latin}\p{N}]/u.test(run)) return [run]
    const units = [...run.matchAll(/[\p{Script=Katakana}ー]+|[^\p{Script=Katakana}ー]/gu)].map(([unit]) => unit)
    return units.flatMap((_, from) => {
      const pieces: string[] = []
      let piece = ''
      for (const unit of units.slice(from, from + LONGEST)) {
        piece += unit
        if (piece.length > 1 && (KATAKANA.test(piece) || !EDGE.test(piece))) pieces.push(piece)
      }
      return pieces
    })
  })
}
