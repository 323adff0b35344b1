import type { Content, Executable } from '../content/content'
import type { DirNode } from '../fs/node'
import { Planter } from './plant'
import { REST } from './system'

const LOADER = '/lib/ld-musl-x86_64.so.1'

/** Where Alpine puts the commands of busybox. */
const APPLETS: Readonly<Record<string, string>> = {
  '/bin':
    'arch ash base64 bbconfig cat chattr chgrp chmod chown cp date dd df dmesg dnsdomainname dumpkmap echo egrep false fatattr fdflush fgrep fsync getopt grep gunzip gzip hostname ionice iostat ipcalc kbd_mode kill link linux32 linux64 ln login ls lsattr lzop makemime mkdir mknod mktemp more mount mountpoint mpstat mv netstat nice pidof ping ping6 pipe_progress printenv ps pwd reformime rev rm rmdir run-parts sed setpriv setserial sh sleep stat stty su sync tar touch true umount uname usleep watch zcat',
  '/sbin':
    'acpid adjtimex arp blkid blockdev depmod fbsplash fdisk findfs freeramdisk fsck fstrim getty halt hwclock ifconfig ifdown ifenslave ifup init inotifyd insmod ip ipaddr iplink ipneigh iproute iprule iptunnel klogd loadkmap logread losetup lsmod mdev mkdosfs mkfs.vfat mkswap modinfo modprobe nameif nologin pivot_root poweroff raidautorun reboot rmmod route setconsole slattach swapoff swapon switch_root sysctl syslogd tunctl udhcpc vconfig watchdog',
  '/usr/bin':
    '[ [[ awk basename bc beep blkdiscard bunzip2 bzcat bzip2 cal chvt cksum clear cmp comm cpio crontab cryptpw cut dc deallocvt diff dirname dos2unix du eject env expand expr factor fallocate find flock fold free fuser getent groups hd head hexdump hostid iconv id install ipcrm ipcs killall last less logger lsof lsusb lzcat lzma lzopcat md5sum mesg microcom mkfifo mkpasswd nc nl nmeter nohup nproc nsenter nslookup od openvt passwd paste patch pgrep pkill pmap printf pscan pstree pwdx readlink realpath renice reset resize seq setkeycodes setsid sha1sum sha256sum sha3sum sha512sum showkey shred shuf sort split strings sum tac tail tee test time timeout top tr traceroute traceroute6 tree truncate tty ttysize udhcpc6 unexpand uniq unix2dos unlink unlzma unlzop unshare unxz unzip uptime uudecode uuencode vi vlock volname wc wget which who whoami whois xargs xxd xzcat yes',
  '/usr/sbin':
    'add-shell addgroup adduser arping brctl chpasswd chroot crond delgroup deluser ether-wake fbset killall5 loadfont nanddump nandwrite nbd-client ntpd partprobe rdate rdev readahead remove-shell rfkill sendmail setfont setlogcons',
}

const FOLDERS =
  'bin dev etc etc/apk etc/apk/keys etc/conf.d etc/crontabs etc/init.d etc/logrotate.d etc/modprobe.d etc/network etc/opt etc/periodic etc/profile.d etc/ssl etc/ssl/certs home lib lib/apk lib/apk/db lib/firmware media media/cdrom media/floppy media/usb mnt opt proc run sbin srv sys usr usr/bin usr/lib usr/local usr/local/bin usr/local/lib usr/local/share usr/sbin usr/share usr/share/apk usr/share/man usr/share/misc var var/cache var/cache/apk var/cache/misc var/lib var/lib/apk var/lib/misc var/local var/lock var/log var/mail var/opt var/spool var/spool/cron'.split(
    ' ',
  )

const PASSWD = `root:x:0:0:root:/root:/bin/sh
bin:x:1:1:bin:/bin:/sbin/nologin
daemon:x:2:2:daemon:/sbin:/sbin/nologin
lp:x:4:7:lp:/var/spool/lpd:/sbin/nologin
sync:x:5:0:sync:/sbin:/bin/sync
shutdown:x:6:0:shutdown:/sbin:/sbin/shutdown
halt:x:7:0:halt:/sbin:/sbin/halt
mail:x:8:12:mail:/var/mail:/sbin/nologin
news:x:9:13:news:/usr/lib/news:/sbin/nologin
uucp:x:10:14:uucp:/var/spool/uucppublic:/sbin/nologin
cron:x:16:16:cron:/var/spool/cron:/sbin/nologin
ftp:x:21:21::/var/lib/ftp:/sbin/nologin
sshd:x:22:22:sshd:/dev/null:/sbin/nologin
games:x:35:35:games:/usr/games:/sbin/nologin
ntp:x:123:123:NTP:/var/empty:/sbin/nologin
guest:x:405:100:guest:/dev/null:/sbin/nologin
nobody:x:65534:65534:nobody:/:/sbin/nologin
`

const GROUP = `root:x:0:root
bin:x:1:root,bin,daemon
daemon:x:2:root,bin,daemon
sys:x:3:root,bin
adm:x:4:root,daemon
tty:x:5:
disk:x:6:root
lp:x:7:lp
kmem:x:9:
wheel:x:10:root
floppy:x:11:root
mail:x:12:mail
news:x:13:news
uucp:x:14:uucp
cron:x:16:cron
audio:x:18:
cdrom:x:19:
dialout:x:20:root
ftp:x:21:
sshd:x:22:
input:x:23:
tape:x:26:root
video:x:27:root
netdev:x:28:
kvm:x:34:kvm
games:x:35:
shadow:x:42:
www-data:x:82:
users:x:100:games
ntp:x:123:
abuild:x:300:
utmp:x:406:
ping:x:999:
nogroup:x:65533:
nobody:x:65534:
`

export interface AlpineFacts {
  /** `3.22.6`. */
  version: string
  /** In bytes, of the whole. */
  size: number
  busybox: string
  /** `name=version`, in the order of apk. */
  packages: readonly string[]
}

function osRelease(version: string): string {
  const short = version.split('.').slice(0, 2).join('.')
  return `NAME="Alpine Linux"\nID=alpine\nVERSION_ID=${version}\nPRETTY_NAME="Alpine Linux v${short}"\nHOME_URL="https://alpinelinux.org/"\nBUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"\n`
}

/** A program of Alpine that is not busybox. */
export function alpineExecutable(name: string): Executable {
  return { program: name, vendor: name === 'bash' ? 'bash' : 'upstream', version: '', loader: LOADER }
}

/** The root filesystem of Alpine's minirootfs. */
export function alpineRoot({ version, size, busybox, packages }: AlpineFacts): DirNode {
  const planter = new Planter()
  const short = version.split('.').slice(0, 2).join('.')
  for (const folder of FOLDERS) planter.dir(`/${folder}`)
  planter.dir('/root', { mode: 0o700 })
  planter.dir('/var/empty', { mode: 0o555 })
  for (const folder of ['/tmp', '/var/tmp']) planter.dir(folder, { mode: 0o1777 })
  planter.link('/var/run', '../run')
  const content: Content = {
    kind: 'synthetic',
    size: 808_712,
    seed: `busybox ${busybox}`,
    executable: { program: 'busybox', vendor: 'busybox', version: busybox, loader: LOADER },
  }
  planter.file('/bin/busybox', content, { mode: 0o755 })
  for (const [folder, names] of Object.entries(APPLETS))
    for (const name of names.split(' ')) planter.link(`${folder}/${name}`, '/bin/busybox')
  planter.bulk(LOADER, 654_000, { mode: 0o755 })
  planter.link('/lib/libc.musl-x86_64.so.1', 'ld-musl-x86_64.so.1')
  planter.bulk('/usr/lib/libcrypto.so.3', 4_600_000, { mode: 0o755 })
  planter.bulk('/usr/lib/libssl.so.3', 780_000, { mode: 0o755 })
  planter.bulk('/usr/lib/libz.so.1', 100_000, { mode: 0o755 })
  planter.bulk('/etc/ssl/certs/ca-certificates.crt', 220_000)
  planter.file(
    '/sbin/apk',
    { kind: 'synthetic', size: 69_000, seed: `apk ${version}`, executable: alpineExecutable('apk') },
    { mode: 0o755 },
  )
  planter.file(
    '/sbin/ldconfig',
    { kind: 'synthetic', size: 393, seed: 'ldconfig', executable: alpineExecutable('ldconfig') },
    { mode: 0o755 },
  )
  planter.text('/etc/passwd', PASSWD)
  planter.text('/etc/group', GROUP)
  planter.text(
    '/etc/shadow',
    `${PASSWD.split('\n')
      .filter(Boolean)
      .map((line) => `${line.split(':')[0]}:${line.startsWith('root') ? '*' : '!'}::0:::::`)
      .join('\n')}\n`,
    { mode: 0o640, gid: 42 },
  )
  planter.text('/etc/os-release', osRelease(version))
  planter.text('/etc/alpine-release', `${version}\n`)
  planter.text('/etc/issue', `Welcome to Alpine Linux ${short}\nKernel \\r on \\m (\\l)\n\n`)
  planter.text('/etc/hostname', 'localhost\n')
  planter.text('/etc/hosts', '127.0.0.1\tlocalhost localhost.localdomain\n::1\t\tlocalhost localhost.localdomain\n')
  planter.text('/etc/shells', '# valid login shells\n/bin/sh\n/bin/ash\n')
  planter.text(
    '/etc/profile',
    'export PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"\nexport PAGER=less\numask 022\n',
  )
  planter.text('/etc/apk/arch', 'x86_64\n')
  planter.text(
    '/etc/apk/repositories',
    `https://dl-cdn.alpinelinux.org/alpine/v${short}/main\nhttps://dl-cdn.alpinelinux.org/alpine/v${short}/community\n`,
  )
  planter.text('/etc/apk/world', 'alpine-baselayout\nalpine-keys\nalpine-release\napk-tools\nbusybox\nlibc-utils\n')
  planter.text(
    '/lib/apk/db/installed',
    `${packages
      .map((name) => {
        const [P, V] = name.split('=')
        return `P:${P}\nV:${V ?? '0'}\nA:x86_64\n`
      })
      .join('\n')}\n`,
  )
  planter.bulk(
    `/usr/share/${REST}`,
    Math.max(size - 808_712 - 654_000 - 4_600_000 - 780_000 - 100_000 - 220_000 - 69_000 - 8_000, 0),
  )
  return planter.done()
}
