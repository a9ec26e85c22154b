import {parseArgs} from 'node:util'
import {deadLinks} from './dead-links.ts'

/**
 * Follows every internal link and anchor of an emitted site or release.
 *
 *     npx tsx bench/links.ts [--served] FOLDER…
 *
 * Exit code 1 when one leads nowhere, or a page would load something from elsewhere.
 */
const {values, positionals} = parseArgs({allowPositionals: true, options: {served: {type: 'boolean', default: false}}})
let faults = 0
for (const folder of positionals) {
  const {files, internal, dead, loaded} = deadLinks(folder, {isServed: values.served})
  for (const {file, target} of dead) console.log(`${folder}/${file}: ${target} leads nowhere`)
  for (const {file, target} of loaded) console.log(`${folder}/${file}: ${target} is loaded from elsewhere`)
  console.log(
    `${folder}: ${files} files, ${internal} internal links, ${dead.length} dead, ${loaded.length} loaded from elsewhere`
  )
  faults += dead.length + loaded.length
}
process.exitCode = faults > 0 ? 1 : 0
