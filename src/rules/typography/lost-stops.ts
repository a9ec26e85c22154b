import {languageOf} from '../../align/language.ts'
import type {Block, Locale, ParallelText, Segment} from '../../model/index.ts'

/** A paragraph whose last sentence has no full stop. */
export interface LostStop {
  readonly locale: Locale
  readonly segment: Segment
  /** The mark that the sentence before it ends with. */
  readonly mark: string
}

/** Ends with a letter, as a sentence may: nothing closes, and no particle or preposition leads on to another block. */
const OPEN: Readonly<Record<string, RegExp>> = {
  zh: /(?![的地得在为和与或把将是于以由被从对让及给向而])\p{Script=Han}$/u,
  ja: /[うくぐすつぬぶむるいただんね]$/u
}
const STOP = /[。！？!?.．][”’」』）)]*$/u

/** The last sentence of a paragraph of several, where those before it end with a full stop and that of the source does. */
export function lostStops({blocks, source}: ParallelText): LostStop[] {
  return blocks.flatMap(({variants}) => {
    const original = variants.get(source)
    if (!original || !endsWithStop(original)) return []
    return [...variants].flatMap(([locale, own]) => {
      const open = OPEN[languageOf(locale)]
      if (locale === source || own.length !== 1 || !open) return []
      const {kind, segments} = own[0]!
      const [last, ...before] = [...segments].reverse()
      const isLost = last !== undefined && before.length > 0 && open.test(last.text) && before.every(isStopped)
      return kind === 'paragraph' && isLost
        ? [{locale, segment: last, mark: /[。．]/.exec(before[0]!.text)?.[0] ?? '。'}]
        : []
    })
  })
}

function endsWithStop(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)?.segments.at(-1)
  return last !== undefined && isStopped(last)
}

function isStopped({text}: Segment): boolean {
  return STOP.test(text.replaceAll(/[\uE000-\uF8FF]/g, '').trimEnd())
}
