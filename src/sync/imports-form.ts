/** What an import says: names and their module, or a module alone. */
const IMPORT = /^import (?:type )?(?:[^"]+ from )?"[^"]+"$/
/** Where another import begins. */
const NEXT = /;?\s*\n\s*(?=import[\s"'{*])/

/** Whether two blocks import the same, with other quotation marks, semicolons, blanks or in another order. Nobody reads how. */
export function isSameImports(a: string, b: string): boolean {
  const first = importsForm(a)
  return first !== undefined && first === importsForm(b)
}

/** The imports of a block in one form; undefined where it holds anything else. */
function importsForm(text: string): string | undefined {
  const imports = text
    .trim()
    .replace(/;$/, '')
    .split(NEXT)
    .map(one =>
      one
        .replaceAll(/\s*,?\s*([{}])\s*/g, ' $1 ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll("'", '"')
        .trim()
    )
  if (!imports.every(one => IMPORT.test(one))) return undefined
  // What is imported for its effect alone takes effect in its turn.
  const [effects, named] = [
    imports.filter(one => !one.includes(' from ')),
    imports.filter(one => one.includes(' from '))
  ]
  return [...named.sort(), ...effects].join('\n')
}
