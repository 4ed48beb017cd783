#!/bin/sh
# Builds a copy of Examples/Plugin as a stranger builds a package with the plugins, and fails unless
#
# - its tests pass, and building again compiles nothing;
# - a changed label makes and compiles again only the file of its definitions;
# - a mistake in a definition stops the build at its file and line;
# - `swift package lint-definitions` reports the same, takes arguments and fails with it.
#
#     plugin.sh SCRATCH [OPTION…]
#
# SCRATCH is the build folder, OPTIONS are for each command of SwiftPM. $SWIFT is the toolchain, `swift` by default.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
scratch=$(cd "$1" && pwd)
shift
swift=${SWIFT:-swift}
# Everywhere the same, or the tool is built again.
options=$*
# As deep below the root as the example: the path of its dependency leads there too.
copy=$root/.build/plugin
log=$scratch/plugin.log
outputs=$scratch/plugins/outputs/plugin/Guichet/destination/CompileDefinitions/swift
step="Compilation des définitions de Guichet"

fail() {
  cat "$log" >&2
  printf 'FAILED: %s\n' "$1" >&2
  exit 1
}

# Runs a command of SwiftPM in the copy. What it prints is in the log.
swiftpm() {
  command=$1
  shift
  # shellcheck disable=SC2086
  "$swift" "$command" --package-path "$copy" --scratch-path "$scratch" $options "$@" >"$log" 2>&1
}

# Only what the tests need: a build of everything makes the tool a second time, as a program of the package.
build() { swiftpm build --product PluginPackageTests; }

logged() { grep -q "$@" "$log"; }

# A copy of what was made, to compare with.
keep() {
  rm -rf "$scratch/kept"
  cp -R "$outputs" "$scratch/kept"
  touch "$scratch/moment"
  # Times of files have to differ, on file systems that keep seconds too.
  sleep 1
}

rm -rf "$copy"
mkdir -p "$copy"
for part in Package.swift Sources Tests definitions; do cp -R "$root/Examples/Plugin/$part" "$copy/$part"; done

printf 'The first build, of the tool too, and the tests\n'
build || fail 'the package does not build'
logged 'warning:' && fail 'there are warnings'
swiftpm test --skip-build || fail 'its tests fail'
for kind in definitions forms; do
  for file in "$copy/definitions/authorization_"*"$kind"/*.yml; do
    test -f "$outputs/$kind.${file##*/}.swift" || fail "nothing was made of $file"
  done
done

printf 'The second build\n'
keep
build || fail 'the package does not build a second time'
# SwiftPM 6.3 links the tool in each build and so runs it, even if nothing changed; it then writes nothing.
if logged -e Compiling -e Emitting; then fail 'the second build compiles something again'; fi
changed=$(find "$scratch" -newer "$scratch/moment" \( -name '*.swift.o' -o -name '*.swiftmodule' \))
test -z "$changed" || fail "the second build wrote $changed"
changed=$(find "$outputs" -newer "$scratch/moment" -name '*.swift')
test -z "$changed" || fail "the tool wrote $changed again"

printf 'A changed label\n'
sed -i.before 's/name: Emprunts en retard/name: Retards/' "$copy/definitions/authorization_definitions/mediatheque.yml"
rm "$copy/definitions/authorization_definitions/mediatheque.yml.before"
build || fail 'the package does not build after a change'
logged "$step" || fail 'nothing is made of a changed definition'
changed=$(cd "$outputs" && for file in *; do cmp -s "$file" "$scratch/kept/$file" || printf '%s ' "$file"; done)
test "$changed" = 'definitions.mediatheque.yml.swift ' || fail "the label changed $changed"
# By what SwiftPM says: an object that comes out the same keeps its time.
changed=$(sed -n 's/^.*\(Compiling .*\)$/\1/p' "$log")
test "$changed" = 'Compiling Guichet definitions.mediatheque.yml.swift' || fail "compiled again: $changed"

printf 'A mistake\n'
broken=$copy/definitions/authorization_request_forms/mediatheque.yml
sed -i.before 's/scopes: \[abonnement/scopes: [abonement/' "$broken"
rm "$broken.before"
if build; then fail 'the mistake does not stop the build'; fi
logged "$broken:13:14: error: .*abonement.*\[unknown-scope\]" || fail 'the mistake is not reported at its place'

printf 'The command\n'
if swiftpm package lint-definitions; then fail 'lint-definitions succeeds in spite of a mistake'; fi
logged 'error\[unknown-scope\]' || fail 'lint-definitions does not report the mistake'
swiftpm package lint-definitions --fail-on never --format gcc || fail 'lint-definitions does not take arguments'
logged "$broken:13:14: error: " || fail 'lint-definitions does not report in the format asked for'

printf 'The plugins do what they should.\n'
