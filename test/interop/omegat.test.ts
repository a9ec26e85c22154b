import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {xml} from '../../src/formats/xml/escape.ts'
import {call, inFolder} from '../scenario.ts'
import {FILES, JA} from './port.ts'
import {areThere, run} from './tools.ts'

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>en</source_lang><target_lang>ja</target_lang><sentence_seg>false</sentence_seg>
</project></omegat>`

/** What a translator has typed in OmegaT, as its project keeps it. */
function savedWork(texts: Readonly<Record<string, string>>): string {
  const units = Object.entries(texts).map(
    ([en, ja]) => `<tu><tuv lang="en"><seg>${xml(en)}</seg></tuv><tuv lang="ja"><seg>${xml(ja)}</seg></tuv></tu>`
  )
  const header =
    '<header creationtool="OmegaT" creationtoolversion="3" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" segtype="paragraph" srclang="en"/>'
  return `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.1">${header}<body>${units.join('')}</body></tmx>`
}

/** OmegaT makes the translated documents from a file of ours and the work that was saved. */
function translate(root: string, file: string, work: Readonly<Record<string, string>>): void {
  const project = join(root, 'work')
  for (const folder of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary'])
    mkdirSync(join(project, folder), {recursive: true})
  writeFileSync(join(project, 'omegat.project'), PROJECT)
  writeFileSync(join(project, 'omegat/project_save.tmx'), savedWork(work))
  cpSync(join(root, file), join(project, 'source', file.slice(file.lastIndexOf('/') + 1)))
  const {said} = run('omegat', ['--mode=console-translate', project, `--config-dir=${join(root, 'config')}`], root)
  expect(said).toContain('Finished')
}

describe.skipIf(!areThere(['omegat']))('OmegaT', () => {
  test('opens PO, changes it and returns it', async () => {
    await inFolder(FILES, async root => {
      await call(['export', '--format', 'po', '--locale', 'ja'], root)
      translate(root, 'exchange/ja/port.po', {
        'It opened in 1997.': '開港は1997年。',
        'Closed on 3 days a year.': '年に3日は休み。',
        'Quoted <1>words</1> of 2024, R&D <2/>included<3/>.': '2024年の<1>語</1>、R&D<2/>込み<3/>。'
      })
      const back = await call(['import', 'work/target'], root)
      expect(back.stdout).toContain('2 texts changed')
      expect(back.stdout).toContain('1 text inserted')
      expect(readFileSync(join(root, 'content/ja/port.md'), 'utf8')).toBe(
        JA.replace('1997年に開港した。', '開港は1997年。\n\n年に3日は休み。').replace(
          '2024年の*言葉*、R&D<b>を含む</b>。',
          '2024年の*語*、R&D<b>込み</b>。'
        )
      )
    })
  }, 120_000)

  test('opens XLIFF 1.2, changes it and returns it', async () => {
    await inFolder(FILES, async root => {
      await call(['export', '--format', 'xliff1.2', '--locale', 'zh', '--copy-source'], root)
      const texts = {
        'The port': '港口',
        'A & B <c>': 'A & B <c>',
        'The port has <f0>5 cranes</f0> and a <f1>map</f1>.': '港口有<f0>5台起重机</f0>和<f1>地图</f1>。',
        'The map': '地图',
        'It opened in 1997.': '1997年开港。'
      }
      translate(root, 'exchange/zh/port.xliff', texts)
      const back = await call(['import', 'work/target'], root)
      expect(back.stdout).toContain('5 texts inserted')
      expect(readFileSync(join(root, 'content/zh/port.md'), 'utf8')).toContain(
        '# 港口\n\n港口有**5台起重机**和[地图](/map "地图")。1997年开港。\n'
      )
    })
  }, 120_000)
})
