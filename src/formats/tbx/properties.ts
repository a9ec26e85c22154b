/**
 * What TBX-Basic has no category for is kept in a note of its own, `stele: use=usually; validFrom=2018`, so that a file that other
 * programs read comes back whole.
 */
export function propertiesNote(
  properties: Readonly<Record<string, string | undefined>>,
  note: string | undefined
): string | undefined {
  const pairs = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))
  // A person's note that looks like ours must not stand first.
  if (pairs.length === 0 && note !== undefined && readProperties(note)) pairs.push('note=yes')
  return pairs.length > 0 ? `stele: ${pairs.join('; ')}` : undefined
}

/** The properties of such a note; undefined where a note is a note. */
export function readProperties(note: string): Readonly<Record<string, string>> | undefined {
  const [, pairs] = /^stele: ((?:[a-zA-Z]+=[^;=\s]+(?:; |$))+)$/.exec(note) ?? []
  return pairs === undefined ? undefined : Object.fromEntries(pairs.split('; ').map(pair => pair.split('=')))
}

/** TBX administrative status: ours and the standard's. */
export const STATUS: readonly (readonly [string, string])[] = [
  ['preferred', 'preferredTerm-admn-sts'],
  ['admitted', 'admittedTerm-admn-sts'],
  ['deprecated', 'deprecatedTerm-admn-sts'],
  ['deprecated', 'supersededTerm-admn-sts']
]

/** TBX term type: ours and the standard's. */
export const FORM: readonly (readonly [string, string])[] = [
  ['full', 'fullForm'],
  ['short', 'shortForm'],
  ['abbreviation', 'abbreviation'],
  ['abbreviation', 'acronym'],
  ['abbreviation', 'initialism'],
  ['reading', 'transcribedForm'],
  ['reading', 'transliteratedForm']
]
