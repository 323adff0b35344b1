import { resolvePath } from '../forms/path'
import { YamlFile } from '../yaml/yaml-file'

/** The files of a project, by absolute path. A text is read when it is first asked for. */
export class ProjectFiles {
  /** Absolute path → the path that `files` has it under. */
  private readonly names = new Map<string, string>()
  private readonly folders = new Set<string>()
  private readonly parsed = new Map<string, YamlFile>()

  /** `files` by path, relative to `root` or absolute; `outside` gives the text of any other, by absolute path. */
  constructor(
    private readonly files: Readonly<Record<string, string>>,
    readonly root: string,
    private readonly outside: (path: string) => string | undefined = () => undefined,
  ) {
    for (const path of Object.keys(files)) {
      const absolute = resolvePath(root, path)
      this.names.set(absolute, path)
      for (let slash = absolute.lastIndexOf('/'); slash > 0; slash = absolute.lastIndexOf('/', slash - 1)) {
        this.folders.add(absolute.slice(0, slash))
      }
    }
  }

  read(path: string): string | undefined {
    const name = this.names.get(path)
    return name === undefined ? this.outside(path) : this.files[name]
  }

  /** A file as YAML, parsed once. */
  yaml(path: string): YamlFile {
    const known = this.parsed.get(path)
    if (known) return known
    const file = new YamlFile(path, this.read(path) ?? '')
    this.parsed.set(path, file)
    return file
  }

  has(path: string): boolean {
    return this.names.has(path) || this.outside(path) !== undefined
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
