import type { Software } from './software'

/** The official images of Python. */
export const python: Software = {
  repositories: ['python'],
  rest: '/usr/local/lib/python3',
  plant({ createdBy, facts, planter, program, size }) {
    const full =
      facts.history.map(([line]) => /^ENV PYTHON_VERSION=(\S+)/.exec(line)?.[1]).find((found) => found !== undefined) ??
      '3.13.0'
    const short = full.split('.').slice(0, 2).join('.')
    if (/for src in idle3/.test(createdBy)) {
      for (const name of ['idle', 'pip', 'pydoc', 'python', 'python-config'])
        planter.link(`/usr/local/bin/${name}`, `${name.replace(/^(idle|pip|pydoc|python)/, '$13')}`)
      return true
    }
    if (!/savedAptMark|build-deps/.test(createdBy)) return false
    program(`/usr/local/bin/python${short}`, 14_000, 'python3')
    planter.link('/usr/local/bin/python3', `python${short}`)
    program('/usr/local/bin/pip3', 220, 'pip')
    program(`/usr/local/bin/pip${short}`, 220, 'pip')
    for (const name of ['idle3', 'pydoc3', 'python3-config'])
      planter.bulk(`/usr/local/bin/${name}`, 100, { mode: 0o755 })
    planter.bulk(`/usr/local/lib/libpython${short}.so.1.0`, Math.min(Math.round(size * 0.15), 8_000_000), {
      mode: 0o755,
    })
    planter.dir(`/usr/local/lib/python${short}/site-packages`)
    planter.text(
      `/usr/local/lib/python${short}/site-packages/pip-26.2.dist-info/METADATA`,
      'Metadata-Version: 2.4\nName: pip\nVersion: 26.2\n',
    )
    planter.bulk(`/usr/local/lib/python${short}/site-packages/pip/(autres fichiers)`, 9_000_000)
    return true
  },
}
