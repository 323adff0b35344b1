import type { MapNode, Node } from '../yaml/node'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const BUILD =
  words(`context dockerfile dockerfile_inline entitlements args provenance sbom ssh labels cache_from cache_to
  no_cache additional_contexts pull extra_hosts isolation network target secrets shm_size tags ulimits platforms privileged`)
const SERVICE =
  words(`profiles annotations attach build develop blkio_config cap_add cap_drop cgroup_parent cgroup cpu_count
  cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpus cpuset cpu_shares command configs container_name
  credential_spec depends_on deploy device_cgroup_rules devices dns dns_opt dns_search domainname entrypoint provider
  environment env_file expose extends external_links extra_hosts group_add gpus hostname healthcheck image init ipc isolation
  labels label_file links logging mem_limit mem_reservation memswap_limit mem_swappiness mac_address models network_mode
  networks oom_kill_disable oom_score_adj pid pids_limit platform ports privileged pull_policy pull_refresh_after read_only
  restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal storage_opt sysctls tmpfs tty
  ulimits use_api_socket user userns_mode uts volumes volumes_from working_dir post_start pre_stop`)
const FILE_MOUNT = words('source target uid gid mode')
const ULIMIT = words('single soft hard')
const HOOK = words('command user privileged working_dir environment')
const UPDATE = words('parallelism delay failure_action monitor max_failure_ratio order')
const RESOURCES = words('cpus memory pids devices generic_resources')
const DEVICE_REQUEST = words('capabilities driver count device_ids options')
const THROTTLE = words('path Path weight Weight rate Rate')
const RESOURCE_FILE = words('name file environment content external labels driver driver_opts template_driver')

/**
 * The order in which compose writes the attributes of each structure: that of the fields of compose-go's types, read off what
 * Docker Compose 2.40 prints. `*` is a chosen name, `[]` an item. What is not here has chosen names, which are sorted.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'services.*': SERVICE,
  'services.*.build': BUILD,
  'services.*.build.secrets[]': FILE_MOUNT,
  'services.*.build.ulimits.*': ULIMIT,
  'services.*.blkio_config': words(
    'weight weight_device device_read_bps device_read_iops device_write_bps device_write_iops',
  ),
  'services.*.blkio_config.weight_device[]': THROTTLE,
  'services.*.blkio_config.device_read_bps[]': THROTTLE,
  'services.*.blkio_config.device_read_iops[]': THROTTLE,
  'services.*.blkio_config.device_write_bps[]': THROTTLE,
  'services.*.blkio_config.device_write_iops[]': THROTTLE,
  'services.*.configs[]': FILE_MOUNT,
  'services.*.credential_spec': words('config file registry'),
  'services.*.depends_on.*': words('condition restart required'),
  'services.*.deploy': words(
    'mode replicas labels update_config rollback_config resources restart_policy placement endpoint_mode',
  ),
  'services.*.deploy.update_config': UPDATE,
  'services.*.deploy.rollback_config': UPDATE,
  'services.*.deploy.resources': words('limits reservations'),
  'services.*.deploy.resources.limits': RESOURCES,
  'services.*.deploy.resources.reservations': RESOURCES,
  'services.*.deploy.resources.reservations.devices[]': DEVICE_REQUEST,
  'services.*.deploy.resources.reservations.generic_resources[]': words('discrete_resource_spec'),
  'services.*.deploy.resources.reservations.generic_resources[].discrete_resource_spec': words('kind value'),
  'services.*.deploy.restart_policy': words('condition delay max_attempts window'),
  'services.*.deploy.placement': words('constraints preferences max_replicas_per_node'),
  'services.*.deploy.placement.preferences[]': words('spread'),
  'services.*.develop': words('watch'),
  'services.*.develop.watch[]': words('path action target exec include ignore initial_sync'),
  'services.*.develop.watch[].exec': HOOK,
  'services.*.devices[]': words('source target permissions'),
  'services.*.env_file[]': words('path required format'),
  'services.*.extends': words('file service'),
  'services.*.gpus[]': DEVICE_REQUEST,
  'services.*.healthcheck': words('test timeout interval retries start_period start_interval disable'),
  'services.*.logging': words('driver options'),
  'services.*.models.*': words('endpoint_var model_var'),
  'services.*.networks.*': words(
    'aliases driver_opts gw_priority interface_name ipv4_address ipv6_address link_local_ips mac_address priority',
  ),
  'services.*.ports[]': words('name mode host_ip target published protocol app_protocol'),
  'services.*.post_start[]': HOOK,
  'services.*.pre_stop[]': HOOK,
  'services.*.provider': words('type options'),
  'services.*.secrets[]': FILE_MOUNT,
  'services.*.ulimits.*': ULIMIT,
  'services.*.volumes[]': words('type source target read_only consistency bind volume tmpfs image'),
  'services.*.volumes[].bind': words('selinux propagation create_host_path recursive'),
  'services.*.volumes[].volume': words('labels nocopy subpath'),
  'services.*.volumes[].tmpfs': words('size mode'),
  'services.*.volumes[].image': words('subpath'),
  'networks.*': words('name driver driver_opts ipam external internal attachable labels enable_ipv4 enable_ipv6'),
  'networks.*.ipam': words('driver config'),
  'networks.*.ipam.config[]': words('subnet gateway ip_range aux_addresses'),
  'volumes.*': words('name driver driver_opts external labels'),
  'secrets.*': RESOURCE_FILE,
  'configs.*': RESOURCE_FILE,
  'models.*': words('name model context_size runtime_flags'),
}

/** The structures whose extensions compose reads and forgets. */
const FORGETFUL: ReadonlySet<string> = new Set([
  'services.*.build.ulimits.*',
  'services.*.ulimits.*',
  'services.*.gpus[]',
  'services.*.deploy.resources.reservations.devices[]',
  'networks.*.ipam.config[]',
])

export type Compare = (a: string, b: string) => number

/** A project with its keys in the order in which compose writes them; `compare` sorts chosen names, and extensions after all. */
export function inOrder(project: MapNode, top: readonly string[], compare: Compare): MapNode {
  return orderMap(project, '', top, compare)
}

/** The names of the attributes of the structure at a path of the table, if it is one. */
export function fieldsAt(path: string): readonly string[] | undefined {
  return Object.hasOwn(ORDER, path) ? ORDER[path] : undefined
}

function orderNode(node: Node, path: string, compare: Compare): Node {
  if (node.kind === 'scalar') return node
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => orderNode(item, `${path}[]`, compare)) }
  return orderMap(node, path, fieldsAt(path), compare)
}

function orderMap(node: MapNode, path: string, fields: readonly string[] | undefined, compare: Compare): MapNode {
  const rank = (key: string) => fields?.indexOf(key) ?? -1
  const forgets = FORGETFUL.has(path)
  const known = [...node.entries].filter(([key]) => rank(key) !== -1).sort(([a], [b]) => rank(a) - rank(b))
  const others = [...node.entries]
    .filter(([key]) => rank(key) === -1 && !(forgets && key.startsWith('x-')))
    .sort(([a], [b]) => compare(a, b))
  const entries = [...known, ...others].map(([key, entry]) => {
    const under = path === '' ? key : `${path}.${fields ? key : '*'}`
    return [key, { ...entry, node: orderNode(entry.node, under, compare) }] as const
  })
  return { ...node, entries: new Map(entries) }
}
