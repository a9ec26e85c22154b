import {COMPUTING} from './computing.ts'
import {LEISURE} from './leisure.ts'
import {NATURE} from './nature.ts'
import {PEOPLE} from './people.ts'
import {PLACES} from './places.ts'
import {WORK} from './work.ts'

/**
 * Families of words that exclude each other: behind a line `# name`, a member a line, English|Simplified Chinese|Japanese, its forms with a comma.
 * A form may be of several members, as “brother” is of the elder and the younger one. Behind a hyphen stand longer words that hold a form and are no member.
 */
export const WORD_FAMILIES = [PEOPLE, PLACES, NATURE, COMPUTING, WORK, LEISURE].join('\n')
