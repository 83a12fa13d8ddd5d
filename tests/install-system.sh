#!/bin/sh
# Installs what the browser tests drive: Chromium. On Debian as root it does so by itself; elsewhere it says what is missing.
set -eu
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core
    exit 0
fi
echo "The browser tests need Chromium. Please install it (on Debian: apt-get install chromium), then run make test again." >&2
exit 1
