/**
 * Elements that stand in running text: phrasing content and its kin, ruby included.
 * Source: HTML Standard (WHATWG), 3.2.5.2.5 "Phrasing content", and 4.5 "Text-level semantics".
 */
export const PHRASING: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q rb rp rt rtc ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' ')
)

/**
 * Elements whose content is no text to translate. Source: HTML Standard, 13.1.2 "Elements" (raw text, escapable raw text), and those
 * that hold code, drawings or formulas.
 */
export const RAW: ReadonlySet<string> = new Set(
  'script style textarea title pre code samp kbd var template noscript iframe svg math object canvas video audio'.split(
    ' '
  )
)

/** Elements without an end tag. Source: HTML Standard, 13.1.2 "Void elements". */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' ')
)
