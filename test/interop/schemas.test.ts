import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'
import {FILES, STALE_EN} from './port.ts'
import {areThere, OMEGAT_JAR, run, SCHEMAS} from './tools.ts'

/** The published schemas, made to find each other without a network. */
function schemasIn(root: string): string {
  const folder = join(root, 'schemas')
  mkdirSync(join(folder, 'informativeCopiesOf3rdPartySchemas/w3c'), {recursive: true})
  for (const name of readdirSync(SCHEMAS)) cpSync(join(SCHEMAS, name), join(folder, name))
  cpSync(join(SCHEMAS, 'xml.xsd'), join(folder, 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd'))
  const strict = join(folder, 'xliff-core-1.2-strict.xsd')
  writeFileSync(strict, readFileSync(strict, 'utf8').replace('http://www.w3.org/2001/xml.xsd', 'xml.xsd'))
  return folder
}

/** A project with every state: translated, missing, stale. */
async function exported(root: string, format: string): Promise<void> {
  await call(['sync'], root)
  writeFileSync(join(root, 'content/en/port.md'), STALE_EN)
  expect((await call(['export', '--format', format], root)).status).toBe(0)
}

test.skipIf(!areThere(['xmllint'], {[SCHEMAS]: 'php-symfony-translation'})).each([
  ['xliff', 'xliff-core-2.0.xsd', 'xlf'],
  ['xliff1.2', 'xliff-core-1.2-strict.xsd', 'xliff']
])('%s is valid against the schema of OASIS, %s', async (format, schema, ending) => {
  await inFolder(FILES, async root => {
    await exported(root, format)
    for (const locale of ['ja', 'zh']) {
      const ran = run(
        'xmllint',
        ['--noout', '--nonet', '--schema', join(schemasIn(root), schema), `exchange/${locale}/port.${ending}`],
        root
      )
      expect(ran.said).toContain('validates')
      expect(ran.status).toBe(0)
    }
  })
})

test.skipIf(!areThere(['xmllint', 'unzip'], {[OMEGAT_JAR]: 'omegat'}))(
  'TMX is valid against the schema and the DTD of LISA',
  async () => {
    await inFolder(FILES, async root => {
      await exported(root, 'tmx')
      expect(run('unzip', ['-qo', OMEGAT_JAR, 'schemas/*'], root).status).toBe(0)
      for (const args of [
        ['--schema', 'schemas/tmx14.xsd'],
        ['--dtdvalid', 'schemas/tmx14.dtd']
      ])
        expect(run('xmllint', ['--noout', '--nonet', ...args, 'exchange/memory.tmx'], root)).toMatchObject({status: 0})
    })
  }
)
