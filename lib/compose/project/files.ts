import { resolvePath } from '../forms/path'
import { parseYaml, type YamlDocument } from '../yaml/parse'

/** The files of a project, by absolute path. */
export class ProjectFiles {
  private readonly texts = new Map<string, string>()
  private readonly folders = new Set<string>()
  private readonly parsed = new Map<string, YamlDocument[]>()

  /** `files` by path, relative to `root` or absolute. */
  constructor(
    files: Readonly<Record<string, string>>,
    readonly root: string,
  ) {
    for (const [path, text] of Object.entries(files)) {
      const absolute = resolvePath(root, path)
      this.texts.set(absolute, text)
      for (let slash = absolute.lastIndexOf('/'); slash > 0; slash = absolute.lastIndexOf('/', slash - 1)) {
        this.folders.add(absolute.slice(0, slash))
      }
    }
  }

  read(path: string): string | undefined {
    return this.texts.get(path)
  }

  /** The YAML documents of a file, parsed once. @throws ComposeError */
  documents(path: string): YamlDocument[] {
    const known = this.parsed.get(path)
    if (known) return known
    const documents = parseYaml(path, this.texts.get(path) ?? '')
    this.parsed.set(path, documents)
    return documents
  }

  has(path: string): boolean {
    return this.texts.has(path)
  }

  isFolder(path: string): boolean {
    return this.folders.has(path)
  }

  /** How a diagnostic names the file: relative to the project's folder when it is inside. */
  shortName(path: string): string {
    const prefix = this.root === '/' ? '/' : `${this.root}/`
    return path.startsWith(prefix) ? path.slice(prefix.length) : path
  }
}
