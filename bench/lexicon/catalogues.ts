import {readdirSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {LANGUAGES, type Sample} from './sample.ts'

/** Messages of a program in one language by what they are known by: the English text of a .mo file, the number of a .pak file. */
type Catalogue = ReadonlyMap<string, string>
type Language = (typeof LANGUAGES)[number]

/** What the languages are called in the names of folders (.mo) and files (.pak). */
const NAMES: Readonly<Record<string, Language>> = {
  'en-US': 'en',
  zh_CN: 'zh',
  zh_Hans: 'zh',
  'zh-CN': 'zh',
  ja: 'ja',
  ja_JP: 'ja'
}
const MO = /^(.*\/locale\/|.*\/i18n\/)([A-Za-z_]+)(\/LC_MESSAGES\/[^/]+\.mo)$/
const PAK = /^(?:[^/]*\/)?(.*\/locales\/)([A-Za-z-]+)(\.pak)$/
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** A message counts half a sentence: what documents teach comes first. */
const WEIGHT = 0.5
/** Letters of an English message that teaches words; longer ones are licences and usage texts. */
const LENGTH = {least: 3, most: 600}

/**
 * Messages of programs whose Debian packages were unpacked into folders of `root`: gettext's `.mo` files and Chromium's
 * `.pak` files, in English and Chinese or Japanese.
 */
export function catalogueSamples(root: string): Sample[] {
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
    .map(file => file.split(sep).join('/'))
    .sort()
  const programs = new Map<string, Map<Language, Catalogue>>()
  for (const file of files) {
    const found = MO.exec(file) ?? PAK.exec(file)
    const language = found && NAMES[found[2]!]
    if (!language) continue
    const program = programs.get(found[1]! + found[3]!) ?? new Map<Language, Catalogue>()
    const bytes = readFileSync(join(root, file))
    program.set(language, file.endsWith('.mo') ? gettextMessages(bytes) : chromiumMessages(bytes))
    programs.set(found[1]! + found[3]!, program)
  }
  return [...programs.values()].flatMap(samplesOf)
}

function samplesOf(program: ReadonlyMap<Language, Catalogue>): Sample[] {
  const keys = new Set([...program.values()].flatMap(messages => [...messages.keys()]))
  return [...keys].flatMap(key => {
    // In gettext the English message is the key.
    const english = plain(program.has('en') ? (program.get('en')!.get(key) ?? '') : key)
    if (english.length < LENGTH.least || english.length > LENGTH.most) return []
    const others = LANGUAGES.slice(1)
      .map(language => [language, plain(program.get(language)?.get(key) ?? '')] as const)
      .filter(([, text]) => CJK.test(text))
    return others.length > 0 ? [{texts: Object.fromEntries([['en', english], ...others]), weight: WEIGHT}] : []
  })
}

/** A message without tags, placeholders and access keys; nothing for one that has forms for one and many. */
function plain(message: string): string {
  if (/\{\w+, *(?:plural|select)/.test(message)) return ''
  return message
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\$\d|%\(\w+\)[a-z]|%[-\d.]*[a-zA-Z]+|\{\w*\}|\$\{?\w+\}?/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&(?=\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Messages of a `.mo` file of little endian, plural forms by their first, without contexts (GNU gettext manual, 10.3). */
function gettextMessages(bytes: Buffer): Catalogue {
  const [count, originals, translations] = [8, 12, 16].map(at => bytes.readUInt32LE(at)) as [number, number, number]
  const text = (table: number, index: number) => {
    const [length, start] = [bytes.readUInt32LE(table + 8 * index), bytes.readUInt32LE(table + 8 * index + 4)]
    return bytes.toString('utf8', start, start + length).split('\0')[0]!
  }
  const found = new Map<string, string>()
  for (let index = 0; index < count; index += 1) {
    const key = text(originals, index).split('\u0004').at(-1)!
    if (key !== '') found.set(key, text(translations, index))
  }
  return found
}

/** Texts of a `.pak` file of version 5 (chromium, tools/grit/grit/format/data_pack.py). */
function chromiumMessages(packed: Buffer): Catalogue {
  const bytes = packed[0] === 0x1f ? gunzipSync(packed) : packed
  const count = bytes.readUInt16LE(8)
  const entry = (index: number) => ({id: bytes.readUInt16LE(12 + 6 * index), at: bytes.readUInt32LE(14 + 6 * index)})
  const found = new Map<string, string>()
  for (let index = 0; index < count; index += 1)
    found.set(String(entry(index).id), bytes.toString('utf8', entry(index).at, entry(index + 1).at))
  return found
}
