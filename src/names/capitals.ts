// The unit of 2000MiB or 5 GHz is no name.
const NAME = /(?<!\p{N})(?![KMGT]i?(?:B|bit|Hz)(?!\p{L}))\p{Lu}[\p{Script=Latin}\p{M}’'-]{2,}/gu

/** The words of a text with a capital, of three letters or more: what may be a name. */
export function capitals(text: string): readonly string[] {
  return text.match(NAME) ?? []
}
