/** Set by the bundler: a digest of all sources. Undefined where the sources run by themselves. */
declare const __STELE_BUILD__: string | undefined

/** What tells the results of this build from those of another; undefined when nothing does, and nothing may be kept. */
export const BUILD: string | undefined = typeof __STELE_BUILD__ === 'string' ? __STELE_BUILD__ : undefined
