/** Verbs that headings of manuals begin with, and names hardly ever. Source: the most frequent first words of headings in public manuals. */
const VERBS = new Set(
  (
    'add adding build building change changing check checking configure configuring delete deleting deploy deploying disable disabling ' +
    'enable enabling install installing remove removing run running set setting uninstall uninstalling update updating upgrade ' +
    'upgrading use using write writing'
  ).split(' ')
)

/** “Install Harbour”: what to do with something whose name stays. */
export function isInstruction(text: string): boolean {
  const [verb = '', ...others] = text.trim().split(/\s+/)
  return others.length > 0 && /^\p{Lu}\p{Ll}+$/u.test(verb) && VERBS.has(verb.toLowerCase())
}
