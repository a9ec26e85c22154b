import {asciiAlpha} from 'micromark-util-character'
import type {Code, Construct, State} from 'micromark-util-types'
import {isNamePart, lineEnd, openLine} from './directive-parts.ts'
import {isBlank, isEnd} from './span.ts'

/** What the lines of an admonition or a tab are indented by. */
const INDENT = 4

/**
 * An admonition, details or a tab of Python-Markdown and its kin: a line (`!!! note "Title"`, `??? tip`, `=== "Tab"`), and all that
 * is indented by four blanks below it.
 */
export const admonition: Construct = {
  name: 'admonition',
  tokenize(effects, ok, nok) {
    const end = lineEnd(effects, ok)
    let marker: Code = null
    let length = 0
    let isNamed = false
    return code => {
      effects.enter('admonition', {_container: true})
      openLine(effects)
      marker = code
      return mark(code)
    }

    function mark(code: Code): State | undefined {
      if (code === marker && length < 3) {
        length += 1
        effects.consume(code)
        return mark
      }
      if (length < 3) return nok(code)
      // `???+` is open, `===!` and `===+` are tabs of their own.
      if ((marker === QUESTION && code === PLUS) || (marker === EQUALS && (code === PLUS || code === EXCLAMATION))) {
        effects.consume(code)
        return between
      }
      return between(code)
    }

    function between(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code)
        return between
      }
      if (isEnd(code)) return isNamed ? end(code) : nok(code)
      if (code === QUOTE && (isNamed || marker !== EXCLAMATION)) {
        effects.consume(code)
        return beforeTitle
      }
      return asciiAlpha(code) && marker !== EQUALS ? name(code) : nok(code)
    }

    function name(code: Code): State | undefined {
      if (isNamePart(code)) {
        effects.consume(code)
        return name
      }
      isNamed = true
      return isBlank(code) || isEnd(code) ? between(code) : nok(code)
    }

    function beforeTitle(code: Code): State | undefined {
      if (isEnd(code)) return nok(code)
      if (code === QUOTE) return closing(code)
      effects.exit('directiveMark')
      effects.enter('chunkText', {contentType: 'text'})
      return title(code)
    }

    function title(code: Code): State | undefined {
      if (isEnd(code)) return nok(code)
      if (code !== QUOTE) {
        effects.consume(code)
        return title
      }
      effects.exit('chunkText')
      effects.enter('directiveMark')
      return closing(code)
    }

    function closing(code: Code): State | undefined {
      effects.consume(code)
      return after
    }

    function after(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code)
        return after
      }
      return isEnd(code) ? end(code) : nok(code)
    }
  },
  continuation: {
    tokenize(effects, ok, nok) {
      let size = 0
      return code => {
        if (isEnd(code)) return ok(code)
        if (!isBlank(code)) return nok(code)
        effects.enter('admonitionIndent')
        return indent(code)
      }

      function indent(code: Code): State | undefined {
        if (isBlank(code) && size < INDENT) {
          size += 1
          effects.consume(code)
          return indent
        }
        effects.exit('admonitionIndent')
        return size === INDENT || isEnd(code) ? ok(code) : nok(code)
      }
    }
  },
  exit(effects) {
    effects.exit('admonition')
  }
}

const EXCLAMATION = 33
const QUOTE = 34
const PLUS = 43
const EQUALS = 61
const QUESTION = 63
