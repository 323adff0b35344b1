/** The files of a piece of work: path from the exercise's root (`src/app.js`, never `./` nor `..`) → text. */
export type Files = Readonly<Record<string, string>>

/** The files under `folder` (`.` for all), their paths made relative to it. */
export function filesUnder(files: Files, folder: string): Files {
  const prefix = folder === '.' || folder === '' ? '' : `${folder.replace(/\/$/, '')}/`
  const under: Record<string, string> = {}
  for (const [path, text] of Object.entries(files)) {
    if (path.startsWith(prefix)) under[path.slice(prefix.length)] = text
  }
  return under
}
