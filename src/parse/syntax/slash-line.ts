import {asciiAlpha} from 'micromark-util-character'
import type {Code, Construct, State} from 'micromark-util-types'
import {isNamePart, lineEnd, openLine} from './directive-parts.ts'
import {isBlank, isEnd} from './span.ts'

/** A line of a block of PyMdown: `/// note | Title` opens one, `///` closes it. */
export const slashLine: Construct = {
  name: 'slashLine',
  tokenize(effects, ok, nok) {
    const end = lineEnd(effects, ok)
    let slashes = 0
    return start

    function start(code: Code): State | undefined {
      openLine(effects)
      return sequence(code)
    }

    function sequence(code: Code): State | undefined {
      if (code === SLASH) {
        slashes += 1
        effects.consume(code)
        return sequence
      }
      return slashes < 3 ? nok(code) : beforeName(code)
    }

    function beforeName(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code)
        return beforeName
      }
      if (isEnd(code)) return end(code)
      return asciiAlpha(code) ? name(code) : nok(code)
    }

    function name(code: Code): State | undefined {
      if (isNamePart(code)) {
        effects.consume(code)
        return name
      }
      return afterName(code)
    }

    function afterName(code: Code): State | undefined {
      if (isEnd(code)) return end(code)
      if (!isBlank(code) && code !== BAR) return nok(code)
      effects.consume(code)
      return code === BAR ? beforeTitle : afterName
    }

    function beforeTitle(code: Code): State | undefined {
      if (isEnd(code)) return end(code)
      if (isBlank(code)) {
        effects.consume(code)
        return beforeTitle
      }
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
      effects.consume(code)
      return title
    }
  }
}

const SLASH = 47
const BAR = 124
