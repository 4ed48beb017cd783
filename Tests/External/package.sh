#!/bin/sh
# Installs the Debian package as root, uses what it put in place, and removes it again.
#
# usage: package.sh FILE VERSION
set -eu

dpkg --install "$1"
trap 'dpkg --purge datapass' EXIT

test "$(command -v datapass)" = /usr/bin/datapass
test "$(datapass --version)" = "$2"
# One static file, with its manual, its completions and the licences of what it contains.
if ldd /usr/bin/datapass 2>/dev/null | grep -q '=>'; then exit 1; fi
for file in man/man1/datapass.1.gz man/man1/datapass.lint.1.gz bash-completion/completions/datapass \
	zsh/site-functions/_datapass fish/vendor_completions.d/datapass.fish doc/datapass/Licences.md doc/datapass/copyright
do
	dpkg --listfiles datapass | grep -q "^/usr/share/$file" || { echo "missing: $file" >&2; exit 1; }
done
bash -n /usr/share/bash-completion/completions/datapass
datapass lint definitions
folder=$(mktemp -d)
datapass compile --output "$folder" . >/dev/null
test -s "$folder/json/catalog.json"
rm -r "$folder"
echo "installed, used and removed: datapass $2"
