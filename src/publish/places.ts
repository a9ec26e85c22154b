import type {Article} from '../model/index.ts'

/** Ids of elements, as an author writes them, and the names that old pages have for them. */
const IDS = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"([^"\s]+)"|'([^'\s]+)')/gi

/** `{#id}` and `{: .class #id}`, behind a heading or elsewhere. */
const ATTRIBUTES = /\{:?(?:[^{}\n#]*\s)?#([^\s{}]+)/g

/**
 * Ids that links of other pages may name, besides those of headings. Null where a component or a shortcode may make any: nothing is
 * known of them.
 */
export function placesOf({text, blocks}: Article): readonly string[] | null {
  const isOpaque = blocks.some(
    ({kind, containers, segments}) =>
      kind === 'shortcode' ||
      kind === 'expression' ||
      containers.some(({kind, label = ''}) => kind === 'element' && !/^[a-z]/.test(label)) ||
      segments.some(({codes}) => codes.some(({kind, data}) => OPAQUE.has(kind) || /^<[A-Z]/.test(data)))
  )
  if (isOpaque) return null
  const elements = [...text.matchAll(IDS)].map(([, double, single]) => double ?? single ?? '')
  const attributes = [...text.matchAll(ATTRIBUTES)].map(([, id]) => id!)
  return [...new Set([...elements, ...attributes])]
}

const OPAQUE: ReadonlySet<string> = new Set(['shortcode', 'expression'])
