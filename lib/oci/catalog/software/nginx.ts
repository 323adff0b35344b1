import type { Software } from './software'

const CONF = `user  nginx;
worker_processes  auto;

error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;

events {
    worker_connections  1024;
}

http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;

    log_format  main  '$remote_addr - $remote_user [$time_local] "$request" '
                      '$status $body_bytes_sent "$http_referer" '
                      '"$http_user_agent" "$http_x_forwarded_for"';

    access_log  /var/log/nginx/access.log  main;

    sendfile        on;
    keepalive_timeout  65;

    include /etc/nginx/conf.d/*.conf;
}
`

const DEFAULT = `server {
    listen       80;
    server_name  localhost;

    location / {
        root   /usr/share/nginx/html;
        index  index.html index.htm;
    }

    error_page   500 502 503 504  /50x.html;
    location = /50x.html {
        root   /usr/share/nginx/html;
    }
}
`

const INDEX = `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>If you see this page, nginx is successfully installed and working.
Further configuration is required.</p>
</body>
</html>
`

/** The official images of nginx. */
export const nginx: Software = {
  repositories: ['nginx'],
  rest: '/usr/lib/nginx',
  plant({ createdBy, isAlpine, planter, program, account }) {
    const [, file] = /^COPY (\S+) (\/\S*) # buildkit$/.exec(createdBy) ?? []
    if (file !== undefined) {
      const path = file === 'docker-entrypoint.sh' ? `/${file}` : `/docker-entrypoint.d/${file}`
      const text = file === 'docker-entrypoint.sh' ? '#!/bin/sh\nset -e\nexec "$@"\n' : '#!/bin/sh\n'
      planter.text(path, text, { mode: 0o775 })
      return true
    }
    if (!/addgroup|groupadd/.test(createdBy)) {
      if (isAlpine) program('/usr/bin/curl', 265_000, 'curl')
      return true
    }
    account({
      name: 'nginx',
      uid: 101,
      gid: 101,
      home: isAlpine ? '/var/cache/nginx' : '/nonexistent',
      shell: isAlpine ? '/sbin/nologin' : '/bin/false',
      gecos: isAlpine ? 'nginx' : 'nginx user',
    })
    program('/usr/sbin/nginx', 1_600_000, 'nginx')
    program(isAlpine ? '/usr/bin/envsubst' : '/usr/bin/envsubst', 40_000, 'envsubst')
    if (!isAlpine) program('/usr/bin/curl', 300_000, 'curl')
    planter.text('/etc/nginx/nginx.conf', CONF)
    planter.text('/etc/nginx/conf.d/default.conf', DEFAULT)
    planter.text(
      '/etc/nginx/mime.types',
      'types {\n    text/html                             html htm shtml;\n    text/css                              css;\n    application/javascript                js;\n}\n',
    )
    planter.text('/usr/share/nginx/html/index.html', INDEX)
    planter.text(
      '/usr/share/nginx/html/50x.html',
      '<!DOCTYPE html>\n<html><body><h1>An error occurred.</h1></body></html>\n',
    )
    planter.dir('/docker-entrypoint.d')
    planter.dir('/var/cache/nginx', { uid: 101 })
    planter.link('/var/log/nginx/access.log', '/dev/stdout')
    planter.link('/var/log/nginx/error.log', '/dev/stderr')
    return true
  },
}
