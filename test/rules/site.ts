import {check} from '../../src/check/index.ts'
import {defaultConfig} from '../../src/config/index.ts'
import type {Concept, Config, Finding, Term} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {rules} from '../../src/rules/index.ts'
import {compileTerms} from '../../src/terms/index.ts'

/** The versions of a page, by locale. */
export type Texts = Readonly<Record<string, string>>

/** What some rules, or all of them, find on a site of pages given by their paths, in the order of the report. */
export function findingsOn(
  pages: Readonly<Record<string, Texts>>,
  ids: readonly string[] = rules.map(({id}) => id),
  concepts: readonly Concept[] = [],
  changes: Partial<Config> = {}
): readonly Finding[] {
  const config: Config = {...defaultConfig, ...changes}
  const ending = config.flavour === 'docusaurus' ? 'mdx' : 'md'
  const finder = compileTerms({concepts})
  const parallels = Object.entries(pages).map(([path, texts]) =>
    lineUp(
      Object.entries(texts).map(([locale, text]) => ({
        path,
        locale,
        file: `content/${locale}/${path}.${ending}`,
        text
      })),
      {config, finder, isTolerant: true}
    )
  )
  return check(parallels, {config, finder, rules: rules.filter(({id}) => ids.includes(id))}).findings
}

/** A finding in short: `zh/visit.md:3 error missing`. */
export function brief({location, severity, message}: Finding): string {
  return `${location.file.replace('content/', '')}:${location.start.line} ${severity} ${message}`
}

/** A common word with its names, by locale. */
export function word(id: string, names: Texts, use: Concept['use'] = 'always'): Concept {
  const terms = Object.entries(names).map(([locale, text]): [string, Term[]] => [
    locale,
    [{text, status: 'preferred', form: 'full', isCaseSensitive: false}]
  ])
  return {id, kind: 'term', state: 'approved', terms: new Map(terms), ...(use && {use})}
}
