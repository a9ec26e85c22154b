import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {call, type Outcome} from '../scenario.ts'

/** A project of three languages whose text has what a site must get right. */
export const PAGES: Readonly<Record<string, string>> = {
  'content/en/port.md':
    '---\ntitle: The <b>Port</b> & Town\nupdated: 2020-08-03\nsource: Harbour "office"\n---\n\nThe Port has 5 cranes. It is open.\n\n## Opening hours\n\nSee [the plan](plan.md#times) and [above](#opening-hours).\n\n| Day | Hours |\n| - | -: |\n| Monday | 9 |\n\n- [x] done\n- [ ] open\n\n> [!NOTE]\n> Mind the step.\n\nA note.[^1]\n\n[^1]: The note.\n\n![Map](map.png)\n',
  'content/zh/port.md':
    '---\ntitle: 港口与城镇\nupdated: 2020-08-03\nsource: 港务局\n---\n\n港口有5台\n起重机。它开放。\n\n## 开放时间\n\n见[规划](plan.md#times)和[上文](#开放时间)。\n\n| 日 | 时间 |\n| - | -: |\n| 星期一 | 9 |\n\n- [x] 已完成\n- [ ] 未完成\n\n> [!NOTE]\n> 小心台阶。\n\n一条注释。[^1]\n\n[^1]: 注释。\n\n![地图](map.png)\n',
  'content/ja/port.md':
    '---\ntitle: 港と町\nupdated: 2020-08-03\nsource: 港湾事務所\n---\n\n港にはクレーンが5基\nある。開いている。\n\n## 開館時間\n\n[計画](plan.md#times)と[上](#開館時間)を参照。\n\n| 日 | 時間 |\n| - | -: |\n| 月曜日 | 9 |\n\n- [x] 完了\n- [ ] 未完了\n\n> [!NOTE]\n> 足元に注意。\n\n注がある。[^1]\n\n[^1]: 注。\n\n![地図](map.png)\n',
  'content/en/plan.md': '# The plan\n\n## Times\n\nNow.\n',
  'content/zh/plan.md': '# 规划\n\n## 时间\n\n现在。\n',
  'content/en/map.png': 'pixels',
  'content/zh/map.png': 'pixels',
  'content/ja/map.png': 'pixels',
  'glossary.json': JSON.stringify({
    concepts: [
      {
        id: 'port',
        kind: 'place',
        state: 'approved',
        definition: 'Where <ships> lie.',
        terms: {en: [{text: 'Port'}], zh: [{text: '港口'}], ja: [{text: '港'}]}
      }
    ]
  })
}

export function project(changes: Readonly<Record<string, string>> = {}, release: object = {}): Map<string, string> {
  const config = JSON.stringify({release})
  return new Map(Object.entries({...PAGES, 'stele.config.json': config, ...changes}))
}

export function site(root: string, ...words: string[]): Promise<Outcome> {
  return call(['site', ...words], root)
}

/** The files of a site: path to text. */
export function filesOf(root: string, folder = 'site'): Map<string, string> {
  const names = readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  return new Map(names.map(name => [name.slice(join(root, folder).length + 1), readFileSync(name, 'utf8')]))
}
