/** `/zh/`, `/zh-cn/`, `/ja-JP/`: a step of a path that may name a language. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/

/**
 * The Markdown of a code (a link's end, an image, code) after the change of its source's. Undefined unless the translation has what the source had,
 * but for the language in its path and the words for readers of an image.
 */
export function carryCode({was, now, own}: {was: string; now: string; own: string}): string | undefined {
  if (own === was) return now
  const [old, fresh, mine] = [was, now, own].map(parted)
  // Words for readers are no matter of the source's; the title of a link is a text of its own, whose change is told by itself.
  const isOwnText = was.startsWith('](') && now.startsWith('](') && old!.target !== fresh!.target
  if (old!.words !== fresh!.words || (old!.title !== fresh!.title && !isOwnText)) return undefined
  const target = carryTarget({was: old!.target, now: fresh!.target, own: mine!.target})
  return target === undefined ? undefined : own.slice(0, mine!.at) + target + own.slice(mine!.at + mine!.target.length)
}

/** Whether the ends of two links differ in the title at most, which is a text of its own. */
export function isSameLink(a: string, b: string): boolean {
  return a.startsWith('](') && b.startsWith('](') && parted(a).target === parted(b).target
}

interface Parts {
  readonly words: string
  readonly target: string
  readonly at: number
  readonly title: string
}

/** The target in `](target "title")`, `![words](target "title")`, `[label]: target "title"`, `<img src="target">`, `<target>`. */
function parted(code: string): Parts {
  const match =
    /^(!?\[?[\s\S]*?\]\(\s*<?)([^\s<>]*)([\s\S]*)$/.exec(code) ??
    /^(\[[^\]]*\]:\s*<?)([^\s<>]*)([\s\S]*)$/.exec(code) ??
    /^(<[a-zA-Z][^>]*?(?:href|src)=["']?)([^"'\s>]*)([\s\S]*)$/.exec(code)
  const [, words = '', whole = code, rest = ''] = match ?? []
  // What closes a link without a title stands directly behind its target.
  const close = match?.[1]?.includes('](') && rest === '' && whole.endsWith(')') ? 1 : 0
  const target = whole.slice(0, whole.length - close)
  return {words, target, at: words.length, title: whole.slice(whole.length - close) + rest}
}

/** A target after the change of its source's, in the language of the page. */
function carryTarget({was, now, own}: {was: string; now: string; own: string}): string | undefined {
  if (own === was) return now
  const [before, after, mine] = [was, now, own].map(target => target.split('/'))
  // A root without a language, and one with: /guide/ and /ja/guide/.
  if (was.startsWith('/') && own === `/${mine![1]}${was}` && LANGUAGE.test(mine![1]!))
    return now.startsWith('/') ? `/${mine![1]}${now}` : undefined
  const other = before!.findIndex((step, at) => step !== mine![at])
  if (before!.length !== mine!.length || !LANGUAGE.test(before![other]!) || !LANGUAGE.test(mine![other]!))
    return undefined
  if (mine!.some((step, at) => at !== other && step !== before![at])) return undefined
  if (after![other] === before![other]) return after!.map((step, at) => (at === other ? mine![other] : step)).join('/')
  return /^[a-z][a-z0-9+.-]*:/i.test(now) ? now : undefined
}
