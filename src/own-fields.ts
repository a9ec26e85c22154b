/**
 * Fields of a front matter in which a version says something of itself to Stele, so that no other has to repeat them: that it leads, that an edit is
 * small.
 */
export const OWN_FIELDS: ReadonlySet<string> = new Set(['sourceLanguage', 'minor'])
