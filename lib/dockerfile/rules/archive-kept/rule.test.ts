import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'wget and tar': `
      FROM debian:trixie
      RUN wget https://example.com/tool.tar.gz && tar xzf tool.tar.gz -C /opt
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ archive-kept`,
    'a name that curl is given': `
      FROM debian:trixie
      RUN curl -fsSL https://example.com/latest -o /tmp/tool.zip \\
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ archive-kept
       && unzip /tmp/tool.zip -d /opt`,
    'removed in another layer': `
      FROM debian:trixie
      RUN curl -fsSLO https://example.com/tool.deb && dpkg -i tool.deb
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ archive-kept
      RUN rm tool.deb`,
  },
  spares: {
    removed: `
      FROM debian:trixie
      RUN wget https://example.com/tool.tar.gz && tar xzf tool.tar.gz && rm tool.tar.gz`,
    'through a pipe': `
      FROM debian:trixie
      RUN curl -fsSL https://example.com/tool.tar.gz | tar xz -C /opt
      RUN wget -qO- https://example.com/tool.tar.gz | tar xz -C /opt`,
    'a stage that leaves nothing': `
      FROM debian:trixie AS fetch
      RUN wget https://example.com/tool.tar.gz && tar xzf tool.tar.gz
      FROM debian:trixie-slim
      COPY --from=fetch /tool /tool`,
    'a program, not an archive': `
      FROM debian:trixie
      RUN curl -fsSL https://example.com/tool -o /usr/local/bin/tool`,
    'its folder removed': `
      FROM debian:trixie
      RUN curl -fsSL https://example.com/a.zip -o /tmp/work/a.zip && unzip /tmp/work/a.zip && rm -rf /tmp/work`,
  },
})
