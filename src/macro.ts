/** The call of a template, `{{Name("argument", …)}}` or `{% name argument %}`, as far as it is the same in every language. */
export interface Macro {
  readonly name: string
  /** The first argument in a form to compare, of a tag what is not in quotation marks; empty without one. Others are mostly text. */
  readonly argument: string
}

const CALL = /^\{\{-?\s*([A-Za-z_][\w.$-]*)\s*(?:\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"',()]+))?[\s\S]*\))?\s*-?\}\}$/

/** The first key and value of a call by names: `{{"demo": "quay.js"}}`. */
const NAMED = /^\{\{\s*["']([\w.$-]+)["']\s*:\s*(?:"([^"]*)"|'([^']*)')[\s\S]*\}\}$/

const TAG = /^\{([%!*])-?\s*([^\s"'%]+)([\s\S]*?)-?\1\}$/
const QUOTED = /"[^"]*"|'[^']*'/g

/** Reads the call of a template; undefined for an expression that is none. */
export function readMacro(source: string): Macro | undefined {
  const [tag, mark, first = '', rest = ''] = TAG.exec(source) ?? []
  if (tag !== undefined) return {name: `${mark} ${first}`, argument: comparable(rest.replaceAll(QUOTED, '""'))}
  const [whole, name = '', double, single, bare] = CALL.exec(source) ?? NAMED.exec(source) ?? []
  if (whole === undefined) return undefined
  return {name, argument: comparable(double ?? single ?? bare ?? '')}
}

/** Capitals, blanks for underlines, a pair of brackets at the end and the language in a path make no difference. */
function comparable(argument: string): string {
  return argument
    .trim()
    .toLowerCase()
    .replace(/^\/[a-z]{2}(?:-[a-z]{2,4})?(?=\/)/, '')
    .replace(/\(\)$/, '')
    .replaceAll(/[\s_]+/g, ' ')
}
