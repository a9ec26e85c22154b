import {asciiAlpha} from 'micromark-util-character'
import type {Code, Construct, Effects, State} from 'micromark-util-types'
import {isNamePart, lineEnd, openLine} from './directive-parts.ts'
import {isBlank, isEnd} from './span.ts'

/**
 * A line of directive syntax, by itself: what stands between an opening and a closing line is ordinary Markdown. Three or more
 * colons and nothing or a name, as in remark-directive, Docusaurus and VitePress (blanks before the name, a bare
 * title); two colons and a name with nothing but a label and attributes behind it.
 */
export const directiveLine: Construct = {
  name: 'directiveLine',
  tokenize(effects, ok, nok) {
    const end = lineEnd(effects, ok)
    let colons = 0
    return start

    function start(code: Code): State | undefined {
      openLine(effects)
      return sequence(code)
    }

    function sequence(code: Code): State | undefined {
      if (code === COLON) {
        colons += 1
        effects.consume(code)
        return sequence
      }
      if (colons < 2) return nok(code)
      return beforeName(code)
    }

    function beforeName(code: Code): State | undefined {
      if (colons > 2 && isBlank(code)) {
        effects.consume(code)
        return beforeName
      }
      if (colons > 2 && isEnd(code)) return end(code)
      return asciiAlpha(code) ? name(code) : nok(code)
    }

    function name(code: Code): State | undefined {
      if (isNamePart(code)) {
        effects.consume(code)
        return name
      }
      if (code === OPEN_LABEL) {
        effects.consume(code)
        effects.exit('directiveMark')
        return label(effects, afterLabel, nok)
      }
      return afterLabel(code)
    }

    function afterLabel(code: Code): State | undefined {
      if (code === OPEN_ATTRIBUTES) return attributes(code)
      if (isEnd(code)) return end(code)
      if (colons === 2 || !isBlank(code)) return nok(code)
      effects.consume(code)
      return beforeTitle
    }

    function beforeTitle(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code)
        return beforeTitle
      }
      if (isEnd(code) || code === OPEN_ATTRIBUTES) return afterLabel(code)
      effects.exit('directiveMark')
      effects.enter('chunkText', {contentType: 'text'})
      return title(code)
    }

    function title(code: Code): State | undefined {
      if (isEnd(code)) {
        effects.exit('chunkText')
        effects.exit('directiveLine')
        return ok(code)
      }
      if (code === OPEN_ATTRIBUTES) {
        effects.exit('chunkText')
        effects.enter('directiveMark')
        return attributes(code)
      }
      effects.consume(code)
      return title
    }

    /** To the end of the line, which must close the braces. */
    function attributes(code: Code): State | undefined {
      if (isEnd(code)) return nok(code)
      effects.consume(code)
      return code === CLOSE_ATTRIBUTES ? afterAttributes : attributes
    }

    function afterAttributes(code: Code): State | undefined {
      if (isEnd(code)) return end(code)
      return isBlank(code) ? afterBlank(code) : attributes(code)
    }

    function afterBlank(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code)
        return afterBlank
      }
      return isEnd(code) ? end(code) : attributes(code)
    }
  }
}

const COLON = 58
const OPEN_LABEL = 91
const CLOSE_LABEL = 93
const BACKSLASH = 92
const OPEN_ATTRIBUTES = 123
const CLOSE_ATTRIBUTES = 125

/** The text of a label up to the bracket that closes it, and that bracket. */
function label(effects: Effects, after: State, nok: State): State {
  let depth = 0
  let isEscaped = false
  return code => {
    if (code === CLOSE_LABEL) return close(code)
    effects.enter('chunkText', {contentType: 'text'})
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (isEnd(code)) return nok(code)
    if (code === CLOSE_LABEL && !isEscaped && depth === 0) {
      effects.exit('chunkText')
      return close(code)
    }
    if (code === OPEN_LABEL && !isEscaped) depth += 1
    if (code === CLOSE_LABEL && !isEscaped) depth -= 1
    isEscaped = code === BACKSLASH && !isEscaped
    effects.consume(code)
    return inside
  }

  function close(code: Code): State {
    effects.enter('directiveMark')
    effects.consume(code)
    return after
  }
}
