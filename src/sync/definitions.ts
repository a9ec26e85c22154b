import type {Locale, MemoryText, MemoryUnit} from '../model/index.ts'
import {labelsUsed} from './form.ts'
import {readDefinition} from './link-form.ts'

/** What versions make of the definitions of links. */
export interface Definitions {
  /** Whether a version lacks a definition for nothing: all that refers to it in the leading one is there already, in whatever form. */
  isNeedless(definition: MemoryText, locale: Locale): boolean
  /** Whether a version itself refers to a definition. */
  isUsed(definition: MemoryText, locale: Locale): boolean
}

/** The use of definitions by the texts of an article, as the memory will have them. */
export function definitionsOf(texts: readonly MemoryUnit[], source: Locale): Definitions {
  const locales = [...new Set(texts.flatMap(({variants}) => Object.keys(variants)))]
  const [used, lacking] = [labelSets(locales), labelSets(locales)]
  for (const {variants, lead = source} of texts)
    for (const [at, text] of Object.entries(variants))
      for (const label of text.codes ? labelsUsed(text) : []) {
        used.get(at)!.add(label)
        for (const locale of at === lead ? locales : [])
          if (!variants[locale] || variants[locale].was) lacking.get(locale)!.add(label)
      }
  const has = (labels: ReadonlySet<string> | undefined, {text}: MemoryText) =>
    labels?.has(readDefinition(text)?.label ?? '') === true
  return {
    isUsed: (definition, locale) => has(used.get(locale), definition),
    isNeedless: (definition, locale) => has(used.get(source), definition) && !has(lacking.get(locale), definition)
  }
}

function labelSets(locales: readonly Locale[]): Map<Locale, Set<string>> {
  return new Map(locales.map(locale => [locale, new Set()]))
}
