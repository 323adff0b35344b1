import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    Debian: `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y python3-pip && pip install flask
      #                                                       ^^^^^^^^^^^^^^^^^ pip-externally-managed`,
    Alpine: `
      FROM alpine:3.22
      RUN apk add --no-cache py3-pip
      RUN pip3 install --no-cache-dir -r requirements.txt
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ pip-externally-managed`,
    'Ubuntu, by python3 -m': `
      FROM ubuntu:24.04
      RUN apt-get update && apt-get install -y python3-pip
      RUN python3 -m pip install requests
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ pip-externally-managed`,
  },
  spares: {
    'the image of Python': `
      FROM python:3.14-slim
      RUN pip install flask`,
    'an environment': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y python3-venv
      RUN python3 -m venv /opt/venv
      ENV PATH=/opt/venv/bin:$PATH
      RUN pip install flask`,
    'an environment of this RUN': `
      FROM ubuntu:24.04
      RUN python3 -m venv /v && . /v/bin/activate && pip install flask
      RUN /v/bin/pip install requests`,
    'on purpose': `
      FROM alpine:3.22
      RUN pip install --break-system-packages flask`,
    'an older system': `
      FROM debian:bullseye
      RUN apt-get update && apt-get install -y python3-pip && pip install flask`,
  },
})
