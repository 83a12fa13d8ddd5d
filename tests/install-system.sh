#!/bin/sh
# Installs what the tests drive: Chromium, Java for EPUBCheck, and flite, whose voices read for the tests of recordings. On
# Debian as root it does so by itself; elsewhere it says what is missing. With the word `firefox`, that browser too.
# Chromium's headless shell makes the tests quicker. They do without it where it cannot be had.
set -eu
wanted=""
quicker=""
found=""
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then found=yes; fi
done
if [ -z "$found" ]; then wanted="chromium fonts-dejavu-core"; fi
if ! command -v java >/dev/null 2>&1; then wanted="$wanted default-jre-headless"; fi
if ! python3 -c 'import ctypes; ctypes.CDLL("libflite.so.1")' 2>/dev/null; then wanted="$wanted libflite1"; fi
if [ "${1:-}" = firefox ] && ! command -v firefox-esr >/dev/null 2>&1 && ! command -v firefox >/dev/null 2>&1; then
    wanted="$wanted firefox-esr"
fi
if ! command -v chromium-headless-shell >/dev/null 2>&1; then quicker="chromium-headless-shell"; fi
if [ -z "$wanted$quicker" ]; then exit 0; fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq || [ -z "$wanted" ]
    # shellcheck disable=SC2086 # names of packages, one a word
    if [ -n "$wanted" ]; then apt-get install -y -qq --no-install-recommends $wanted; fi
    if [ -n "$quicker" ] && ! apt-get install -y -qq --no-install-recommends "$quicker"; then
        echo "WARNING: $quicker could not be installed, so the tests drive the whole of Chromium and take longer." >&2
    fi
    exit 0
fi
if [ -z "$wanted" ]; then exit 0; fi
echo "The tests need these Debian packages, or the like: $wanted. Please install them, then run make test again." >&2
exit 1
