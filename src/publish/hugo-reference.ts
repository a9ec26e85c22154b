/** A page as Hugo's own shortcodes name it. */
export interface HugoReference {
  /** From the root of the content with `/`, else from the page, or a name that only one page has; no extension. Empty for the page itself. */
  readonly path: string
  readonly fragment: string
  /** Folder of the language it names; undefined for that of the page. */
  readonly language: string | undefined
}

const REFERENCE =
  /^\{\{[<%]\s*(?:rel)?ref\s+(?:path\s*=\s*)?(?:"([^"]*)"|`([^`]*)`|([^\s"`<>%]+))(?:\s+lang\s*=\s*"([^"]*)")?\s*[>%]\}\}$/

/** Reads `{{< relref "port.md#plan" >}}`, the target of a link; undefined for any other. */
export function hugoReference(target: string): HugoReference | undefined {
  const [whole, quoted, raw, bare, language] = REFERENCE.exec(target) ?? []
  if (whole === undefined) return undefined
  const [page = '', fragment = ''] = (quoted ?? raw ?? bare ?? '').split(/#(.*)/s)
  return {path: page.replace(/\.mdx?$/, '').replace(/(?<=.)\/$/, ''), fragment, language}
}
