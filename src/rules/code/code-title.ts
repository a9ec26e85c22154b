import type {Block} from '../../model/index.ts'

const TITLE = /(?:^|\s)(?:title|filename|file|name)=(?:"([^"]+)"|'([^']+)')/
/** The name of a file: it has an ending or a folder, and no blank. */
const FILE = /^[\w@.~[\]/-]*(?:\.[\w]+|\/[\w@.~[\]-]+)$/

/** The name of a file that stands above a block of code, and the other one that the source has there. A title in words may be translated. */
export function titleSlip(found: Block, expected: Block): {found: string; expected: string} | undefined {
  const [own, other] = [found, expected].map(({meta}) => {
    const [, double, single] = TITLE.exec(meta ?? '') ?? []
    return double ?? single
  })
  if (own === undefined || other === undefined || own === other) return undefined
  return FILE.test(own) && FILE.test(other) ? {found: own, expected: other} : undefined
}
