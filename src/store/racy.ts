/** A file changed so shortly before it was looked at may change again without another time, in milliseconds. */
const RACY = 50
/** The same where a disk counts in seconds, or in two (FAT). */
const RACY_COARSE = 2000

/** A file's last change lies so far back that its times would tell the next; `values` as in `Stats`, `now` in milliseconds. */
export function isOld(values: Float64Array, at: number, now: number): boolean {
  const last = Math.max(values[at + 1]!, values[at + 2]!)
  return last < now - (last % 1000 === 0 ? RACY_COARSE : RACY)
}
