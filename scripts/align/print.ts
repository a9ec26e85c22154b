import packageJson from '../../package.json' with {type: 'json'}
import {serializeTmx} from '../../src/formats/tmx/write.ts'
import {type Aligned, isLinked} from './rows.ts'

/** A memory of what is linked; how sure it is stands in a property. */
export function alignmentTmx({locales, rows}: Aligned): string {
  const units = rows.filter(isLinked).map(({texts, confidence}) => ({
    props: {confidence: confidence.toFixed(2)},
    texts: new Map([...texts].filter(([, text]) => text !== ''))
  }))
  return serializeTmx(units, {source: locales[0]!, version: packageJson.version})
}

/** A row a line as JSON, with what speaks for it. */
export function alignmentLines({rows}: Aligned): string {
  return rows
    .map(({texts, confidence, evidence}) =>
      JSON.stringify({...Object.fromEntries(texts), confidence, evidence: evidence()})
    )
    .map(line => `${line}\n`)
    .join('')
}

/** A row a line, cells parted by tabs, how sure it is first. */
export function alignmentTable({locales, rows}: Aligned): string {
  const lines = rows.map(({texts, confidence}) => [confidence.toFixed(2), ...[...texts.values()].map(cell)])
  return [['', ...locales], ...lines].map(line => `${line.join('\t')}\n`).join('')
}

/** A text in one cell: nothing in it ends a cell or line, or writes to the terminal. */
function cell(text: string): string {
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, ' ')
}
