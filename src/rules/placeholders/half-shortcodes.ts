import type {Article, Range} from '../../model/index.ts'

/** A shortcode that nothing closes. */
export interface HalfShortcode {
  /** What is missing: `{{< /note >}}`. */
  readonly half: string
  readonly range: Range
}

const CALL = /\{\{([<%])-?\s*(\/?)\s*([\p{L}\p{N}_./-]+)[^{}]*?(\/?)\s*[>%]\}\}/gu

/** The shortcodes that a version does not close though the source closes each of them: the builder stops, or they take in all that follows. */
export function halfShortcodes(source: Article, target: Article): readonly HalfShortcode[] {
  if (!/\{\{[<%]\s*\//.test(source.text)) return []
  const [there, here] = [halvesOf(source), halvesOf(target)]
  const isPaired = (name: string) => there.closed.has(name) && !there.open.some(one => one.name === name)
  return here.open.filter(({name}) => isPaired(name)).map(({half, range}) => ({half, range}))
}

function halvesOf(article: Article) {
  const open: (HalfShortcode & {readonly name: string})[] = []
  const closed = new Set<string>()
  for (const {start, end} of placesOf(article))
    for (const {0: call, 1: sign, 2: slash, 3: name = '', 4: alone, index} of article.text
      .slice(start, end)
      .matchAll(CALL)) {
      if (alone) continue
      const range = {start: start + index, end: start + index + call.length}
      if (slash) {
        closed.add(name)
        const at = open.findLastIndex(one => one.name === name)
        if (at >= 0) open.splice(at, 1)
      } else open.push({name, half: `{{${sign} /${name} ${sign === '<' ? '>' : '%'}}}`, range})
    }
  return {open, closed}
}

/** Where shortcodes are called; what a comment or code says of them is no call. */
function placesOf({blocks}: Article): Range[] {
  return blocks.flatMap(({kind, range, segments}) =>
    kind === 'shortcode'
      ? [range]
      : segments.flatMap(({codes}) => codes.filter(code => code.kind === 'shortcode').map(({range}) => range))
  )
}
