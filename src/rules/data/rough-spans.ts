/** Spans of time that nobody counts, from the shortest to the longest. */
export const SPANS = [
  {en: 'seconds', zh: '几秒, 数秒, 几秒钟', ja: '数秒'},
  {en: 'minutes', zh: '几分钟, 数分钟', ja: '数分'},
  {en: 'hours', zh: '几小时, 几个小时, 数小时', ja: '数時間'},
  {en: 'days', zh: '几天, 数天, 数日, 几日', ja: '数日'},
  {en: 'weeks', zh: '几周, 数周, 几个星期, 几星期, 数星期', ja: '数週間'},
  {en: 'months', zh: '几个月, 数月, 数个月', ja: '数か月, 数ヶ月, 数カ月, 数ヵ月, 数箇月'},
  {en: 'years', zh: '几年, 数年', ja: '数年'}
] as const

/** A dozen of them, and how long ago: another matter. */
const OTHERS = {
  zh: '十几天, 十几年, 十几分钟, 十几个月, 好几年, 近几年, 这几年, 这几天',
  ja: '十数日, 十数年, 十数分, 数年前'
}

type Span = (typeof SPANS)[number]

/** Words of the shorter span | of the longer | of neither, by language. */
interface SpanPair {
  readonly words: Readonly<Record<string, string>>
}

/** A span for the next longer one, or the one after that, is a slip; further apart they are not mistaken for each other. */
export const ROUGH_SPANS: readonly SpanPair[] = SPANS.flatMap((short, at) =>
  SPANS.slice(at + 1, at + 3).map((long): SpanPair => between(short, long))
)

function between(short: Span, long: Span): SpanPair {
  const english = ({en}: Span) => `a few ${en}, several ${en}, a couple of ${en}`
  return {
    words: {
      en: `${english(short)} | ${english(long)}`,
      zh: `${short.zh} | ${long.zh} | ${OTHERS.zh}`,
      ja: `${short.ja} | ${long.ja} | ${OTHERS.ja}`
    }
  }
}
