import {HAN_FORMS} from './data/han.ts'
import type {Feature} from './feature.ts'

const BEYOND_KANA = /[\u3100-\uFFFF]/

let forms: Uint16Array | undefined

/** The text with Traditional and Japanese characters in their Simplified form; the length stays. */
export function foldHan(text: string): string {
  if (!BEYOND_KANA.test(text)) return text
  forms ??= readForms()
  let [folded, done] = ['', 0]
  for (let at = 0; at < text.length; at += 1) {
    const form = forms[text.charCodeAt(at)]!
    if (form === 0) continue
    folded += text.slice(done, at) + String.fromCharCode(form)
    done = at + 1
  }
  return done === 0 ? text : folded + text.slice(done)
}

/** For each UTF-16 unit that has one its Simplified form: most characters of a text have none. */
function readForms(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let at = 0; at < HAN_FORMS.length; at += 2) table[HAN_FORMS.charCodeAt(at)] = HAN_FORMS.charCodeAt(at + 1)
  return table
}

const HAN_RUN = /\p{Script=Han}+/gu

/** Single Han characters and pairs of a text that was folded. */
export function hanFeatures(folded: string): Feature[] {
  const features: Feature[] = []
  for (const [run] of folded.matchAll(HAN_RUN)) {
    let last = ''
    for (const character of run) {
      features.push(hanFeature(character, 'han'))
      if (last) features.push(hanFeature(last + character, 'hanPair'))
      last = character
    }
  }
  return features
}

/** Made once: the same few thousand stand in all texts. */
const known = new Map<string, Feature>()
const MOST = 50_000

function hanFeature(text: string, kind: 'han' | 'hanPair'): Feature {
  let feature = known.get(text)
  if (!feature) {
    if (known.size >= MOST) known.clear()
    feature = {kind, key: `h:${text}`, seen: text}
    known.set(text, feature)
  }
  return feature
}
