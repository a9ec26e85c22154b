const HALF = /半分?$/u
const SAVED = /[少省减][^，。]{0,3}半$/u
const SAVED_BEHIND = /^(?:以上)?も?(?:減ら|節約|省[けくい])/u

/** Whether half of something, and what stands behind it, is saved: where more than half is, less than half is needed (少用一半以上, 半分以上減らせる). */
export function isHalfSaved(half: string, behind: string): boolean {
  return HALF.test(half) && (SAVED.test(half) || SAVED_BEHIND.test(behind))
}
