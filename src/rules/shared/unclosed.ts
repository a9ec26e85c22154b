import type {Article, Block} from '../../model/index.ts'

const OPENING = /^\s*:{3,}[ \t]*[\p{L}{]/u
const CLOSING = /^\s*:{3,}\s*$/

/** The directives (`:::note`) of an article that nothing closes: they take in all that follows. */
export function unclosed({blocks}: Article): readonly Block[] {
  const open: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'directive') continue
    if (OPENING.test(block.value ?? '')) open.push(block)
    else if (CLOSING.test(block.value ?? '')) open.pop()
  }
  return open
}
