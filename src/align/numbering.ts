/** Strings by number, from 0 on, in the order in which they came. */
export interface Numbering {
  readonly names: readonly string[]
  /** The number of a string; the next one when it has none. */
  numberOf(name: string): number
  /** The number of a string, if it has one. */
  find(name: string): number | undefined
}

/** Numbers strings as they come. */
export function numbering(): Numbering {
  const names: string[] = []
  const numbers = new Map<string, number>()
  return {
    names,
    find: name => numbers.get(name),
    numberOf(name) {
      let number = numbers.get(name)
      if (number === undefined) {
        number = names.push(name) - 1
        numbers.set(name, number)
      }
      return number
    }
  }
}
