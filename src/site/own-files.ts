/** The manifest of a site, by which its folder is known. */
export const SITE_MANIFEST = 'site.json'

/** The folders of the site's own files; no locale can have them. */
export const OWN_FOLDERS: readonly string[] = ['assets', 'media', 'parallel']
