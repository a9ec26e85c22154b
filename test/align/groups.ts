import {defaultConfig as config} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'

/** For each group of blocks what its versions have, `-` for a version that lacks it; `shown` makes a text easy to read. */
export function groupsOf(texts: Readonly<Record<string, string>>, shown: (text: string) => string): readonly string[] {
  const sources = Object.entries(texts).map(([locale, text]) => ({path: 'a', locale, file: `${locale}/a.md`, text}))
  const {blocks, articles} = lineUp(sources, {config})
  const said = (locale: string, {start, end}: {start: number; end: number}) =>
    shown(articles.get(locale)!.text.slice(start, end)).trim()
  return blocks.map(({variants}) =>
    Object.keys(texts)
      .map(
        locale =>
          variants
            .get(locale)
            ?.map(({range}) => said(locale, range))
            .join('+') ?? '-'
      )
      .join(' / ')
  )
}
