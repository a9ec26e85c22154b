/** Where a tag of JSX ends: behind the `>` that no quotation marks and no braces hold; undefined where it does not. */
export function tagEnd(text: string, start: number): number | undefined {
  let [depth, quote] = [0, '']
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]!
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'" || (sign === '`' && depth > 0)) quote = sign
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (sign === '>' && depth === 0 && text[at - 1] !== '=') return at + 1
  }
  return undefined
}

/** One tag however it is set: its attributes in one order, with one kind of quotation marks. Undefined for what is more than a tag, or spreads an object. */
export function tagForm(text: string): string | undefined {
  if (!/^<[\p{L}_$]/u.test(text) || tagEnd(text, 0) !== text.length || /\{\s*\.\.\./.test(text)) return undefined
  const end = text.endsWith('/>') ? '/>' : '>'
  const [name = '', ...attributes] = parted(text.slice(1, -end.length))
  return [name, ...attributes.map(straight).sort(), end].join(' ')
}

/** What blanks part that stand in no quotation marks and no braces. */
function parted(text: string): string[] {
  const parts = ['']
  let [depth, quote] = [0, '']
  for (const sign of text) {
    if (quote === '' && depth === 0 && /\s/.test(sign)) {
      parts.push('')
      continue
    }
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (/["'`]/.test(sign)) quote = sign
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    parts[parts.length - 1] += sign
  }
  return parts.filter(part => part !== '')
}

function straight(attribute: string): string {
  return attribute.replace(/='([^"']*)'$/, '="$1"')
}
