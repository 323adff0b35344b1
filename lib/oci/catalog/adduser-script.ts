/** The adduser and addgroup of the stand-in images: a script, which the shell runs as it would run there. */
export const ADDUSER = `#!/bin/sh
# stand-in for busybox adduser/addgroup (Debian's static busybox lacks them): passwd, group and home as busybox makes them
die(){ echo "$me: $1" >&2; exit 1; }
me=\${0##*/}; sys=; mk=1; g=; u=; h=; s=; gid=; gecos='Linux User,,,'
if [ $me = addgroup ]; then
  while getopts 'g:SD' o; do case $o in g) gid=$OPTARG;; S) sys=1;; D) ;; *) exit 1;; esac; done; shift $((OPTIND-1))
  if [ $# = 2 ]; then grep -q "^$1:" /etc/passwd || die "unknown user $1"; grep -q "^$2:" /etc/group || die "unknown group $2"; sed -i "/^$2:/{s/:\\$/:$1/;t;s/\\$/,$1/}" /etc/group; exit; fi
  [ $# = 1 ] || exit 1; grep -q "^$1:" /etc/group && die "group '$1' in use"
  if [ -z "$gid" ]; then gid=1000; [ $sys ] && gid=101; while grep -q "^[^:]*:[^:]*:$gid:" /etc/group; do gid=$((gid+1)); done; else grep -q "^[^:]*:[^:]*:$gid:" /etc/group && die "gid '$gid' in use"; fi
  echo "$1:x:$gid:" >> /etc/group; exit
fi
while getopts 'h:g:s:G:SDHu:k:' o; do case $o in h) h=$OPTARG;; g) gecos=$OPTARG;; s) s=$OPTARG;; G) g=$OPTARG;; S) sys=1;; D) ;; H) mk=;; u) u=$OPTARG;; k) ;; *) exit 1;; esac; done; shift $((OPTIND-1))
[ $# -ge 1 ] || exit 1; n=$1; [ -n "$2" ] && { addgroup "$n" "$2"; exit; }
grep -q "^$n:" /etc/passwd && die "user '$n' in use"
if [ -z "$u" ]; then u=1000; [ $sys ] && u=100; while grep -q "^[^:]*:[^:]*:$u:" /etc/passwd; do u=$((u+1)); done; else grep -q "^[^:]*:[^:]*:$u:" /etc/passwd && die "uid '$u' in use"; fi
if [ -n "$g" ]; then gid=$(sed -n "s/^$g:[^:]*:\\([0-9]*\\):.*/\\1/p" /etc/group); [ -n "$gid" ] || die "unknown group $g"
elif [ $sys ]; then gid=65534; else addgroup -g $u "$n" 2>/dev/null || addgroup "$n" || exit 1; gid=$(sed -n "s/^$n:[^:]*:\\([0-9]*\\):.*/\\1/p" /etc/group); fi
[ -n "$h" ] || h=/home/$n; [ -n "$s" ] || { s=/bin/sh; [ $sys ] && s=/bin/false; }
echo "$n:x:$u:$gid:$gecos:$h:$s" >> /etc/passwd
[ -n "$g" ] && sed -i "/^$g:/{s/:\\$/:$n/;t;s/\\$/,$n/}" /etc/group
if [ $mk ]; then mkdir -p "$h" && chown $u:$gid "$h" && chmod 2755 "$h"; fi
exit 0
`
