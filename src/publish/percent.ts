/** A part of an address with its percent signs resolved; as it is where they spell nothing. */
export function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/**
 * A link target that is read as written: percent signs and what ends a target are encoded. `_` and `~` never are (RFC 3986, unreserved):
 * link checkers compare a fragment with an id letter by letter.
 */
export function encodeTarget(path: string): string {
  return path.replace(/[%?#\s<>()\\"'`&*[\]|]/gu, character =>
    [...new TextEncoder().encode(character)]
      .map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
  )
}
