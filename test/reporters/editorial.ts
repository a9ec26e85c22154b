import {check} from '../../src/check/index.ts'
import {defaultConfig} from '../../src/config/index.ts'
import {parseGlossary} from '../../src/formats/glossary.ts'
import {createTranslator} from '../../src/messages/index.ts'
import type {Language} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {html} from '../../src/reporters/html/index.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {optionsOf} from './report.ts'

/** The report of three texts, as the command makes it. */
export function page(texts: Readonly<Record<string, string>>, language: Language = 'en'): string {
  const termbase = parseGlossary(
    `{"concepts": [{"id": "port", "kind": "place", "state": "approved", "definition": "Where <ships> lie.",
      "terms": {"en": [{"text": "Port"}], "zh": [{"text": "港口"}], "ja": [{"text": "港"}]}},
      {"id": "crane", "kind": "term", "state": "approved",
      "terms": {"en": [{"text": "crane"}], "zh": [{"text": "起重机"}], "ja": [{"text": "クレーン"}]}}]}`,
    'glossary.json'
  )
  const finder = compileTerms(termbase)
  const sources = Object.entries(texts).map(([locale, text]) => {
    return {path: 'port', locale, file: `content/${locale}/port.md`, text}
  })
  const parallel = lineUp(sources, {config: defaultConfig, finder})
  const report = check([parallel], {config: defaultConfig, finder})
  return html(report, {
    ...optionsOf(Object.fromEntries(sources.map(({file, text}) => [file, text]))),
    t: createTranslator(language),
    language,
    locales: defaultConfig.locales,
    parallels: [parallel],
    terms: (segment, locale) => finder.find(segment.text, locale)
  })
}
