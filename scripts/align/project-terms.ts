import {languageOf} from '../../src/align/language.ts'
import {parseGlossary} from '../../src/formats/glossary.ts'
import {openConfig} from '../../src/store/config-file.ts'
import {readGlossary} from '../../src/store/glossary-file.ts'
import {compileTerms, type TermFinder} from '../../src/terms/index.ts'

/**
 * Finds the names that the glossary of the project in a folder has, in a locale of the project or another of the same language; undefined
 * where there is no glossary.
 *
 * @throws InputError when the configuration or the glossary cannot be read.
 */
export function projectTerms(folder: string): TermFinder | undefined {
  const {root, config} = openConfig(folder)
  const glossary = readGlossary(root, config)
  if (glossary === '') return undefined
  const finder = compileTerms(parseGlossary(glossary, config.glossary))
  const locales = config.locales.map(({id}) => id)
  const ownOf = (locale: string) =>
    locales.includes(locale) ? locale : (locales.find(own => languageOf(own) === languageOf(locale)) ?? locale)
  return {find: (text, locale, target) => finder.find(text, ownOf(locale), target && ownOf(target))}
}
