import type {Article, Block} from '../../model/index.ts'

/** The names that a page of MDX imports, and the block of each. */
export function importsOf({blocks}: Article): ReadonlyMap<string, Block> {
  const names = new Map<string, Block>()
  for (const block of blocks) {
    if (block.kind !== 'expression') continue
    for (const [, said = ''] of (block.value ?? '').matchAll(IMPORT))
      for (const name of namesIn(said)) if (!names.has(name)) names.set(name, block)
  }
  return names
}

const IMPORT = /^import\s+(?!type\b)([^'"]+?)\s+from\s*['"]/gm

/** `Tabs, {TabItem as Item}` and `* as Icons` as the names that the page calls them by. */
function namesIn(said: string): string[] {
  return said
    .replaceAll(/[{}]/g, ',')
    .split(',')
    .map(
      part =>
        part
          .trim()
          .split(/\s+as\s+/)
          .at(-1)!
    )
    .filter(name => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))
}
