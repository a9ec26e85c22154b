import {HAN_FORMS} from './data/forms.ts'

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
