#!/bin/sh
# Builds the simulated Atlas and lays it out as CANN's installer lays out a toolkit. Needs a C compiler and a shell.
usage() {
    cat <<'END'
usage: sim/install.sh [options] DIR

Installs the simulated Atlas into DIR, which is made where it is not there. What was installed there before is replaced;
a folder that holds anything else is refused.

  --variant NAME    a toolkit that differs in one thing:
                      split       operators in libopapi_math.so and libopapi_nn.so, as from CANN 8.5 on
                      cann_8_1    without what came after CANN 8.1, and with its versions
                      without_v3  without aclnnAscendQuantV3 and aclnnDequantSwigluQuantV2
  --headers DIR     CANN's headers in this project's words (default: those of aclnn-sys, in sys/ beside sim/, or beside
                    the folder of aclnn where that is an unpacked package)
  --help            this text

CC names the compiler (cc), CFLAGS further flags.
END
}
fail() {
    echo "install.sh: $1" >&2
    exit 1
}
set -u
source=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$source/../Cargo.toml" | head -n 1)
for headers in "$source/../sys/include" "$source/../../aclnn-sys-$version/include" "$source/../../aclnn-sys/include"; do
    [ ! -f "$headers/acl/acl.h" ] || break
done
variant=
target=
while [ $# -gt 0 ]; do
    case "$1" in
    --variant | --headers) [ $# -gt 1 ] || fail "$1 needs a value" ;;
    esac
    case "$1" in
    --variant) variant="$2"; shift ;;
    --headers) headers="$2"; shift ;;
    --help)
        usage
        exit 0
        ;;
    -*) fail "there is no option $1 (--help tells which there are)" ;;
    *)
        [ -z "$target" ] || fail "one folder only, not $target and $1"
        target="$1"
        ;;
    esac
    shift
done
[ -n "$target" ] || {
    usage >&2
    exit 1
}
case "$variant" in
"" | split | cann_8_1 | without_v3) ;;
*) fail "there is no variant $variant (--help tells which there are)" ;;
esac
[ -f "$headers/acl/acl.h" ] || fail "there are no headers in $headers: acl/acl.h is missing (--headers names the folder)"
compiler=${CC:-cc}
command -v "${compiler%% *}" >/dev/null 2>&1 || fail "the C compiler $compiler was not found; install one (Debian: gcc), or set CC"
if [ -d "$target" ] && [ -n "$(ls -A "$target")" ] && [ ! -e "$target/.simulated-atlas" ]; then
    fail "$target holds something that was not installed by this script"
fi
mkdir -p "$target" || exit 1
target=$(cd "$target" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

run() {
    "$@" || fail "building failed: $*"
}

# ---- headers ----

# The runtime's and those of operators; a header of both places is the one continued by the other.
run mkdir -p "$work/include" "$work/objects" "$work/lib64"
run cp -R "$headers"/. "$work/include"
run chmod -R u+w "$work/include"
# Read from a file, since a pipe's loop could not end the script.
(cd "$source/toolkit/include" && find . -name '*.h') >"$work/continued" || fail "the headers could not be listed"
while read -r file; do
    run mkdir -p "$work/include/$(dirname "$file")"
    cat "$source/toolkit/include/$file" >>"$work/include/$file" || fail "the header $file could not be written"
done <"$work/continued"
run cp "$source"/include/*.h "$work/include/"
run awk -v folder="$work/include" '
    /^\/\* ==== / { close(file); file = folder "/" $3; next }
    { print >>file }' "$source/generated/operators.h"

# ---- libraries ----

jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
export compiler source work
# What is generated is long, and nothing is measured on its paths.
(cd "$source" && ls ./*.c generated/*.c) | xargs -P "$jobs" -I '{}' sh -c '
    case "$1" in generated/*) level=-O0 ;; *) level=-O2 ;; esac
    $compiler $level -fPIC -std=c11 -fvisibility=hidden -pthread -Wall -Wextra ${CFLAGS:-} -I "$source" -I "$work/include" \
        -c "$source/$1" -o "$work/objects/$(basename "$1" .c).o"' compile '{}' || fail "the sources could not be compiled"

# The rows of a table, without comments.
rows() {
    grep -v '^#' "$source/toolkit/$1"
}
# objects LIBRARY: what it is made of. A source is part of the last library that names it.
objects() {
    for object in "$work"/objects/*.o; do
        name=$(basename "$object" .o) part=
        case "$name" in variant_*) continue ;; esac
        while IFS='|' read -r file _ sources; do
            set -f
            for pattern in $sources; do
                # shellcheck disable=SC2254 # these are patterns
                case "$name" in $pattern) part=$(echo $file) ;; esac
            done
            set +f
        done <"$work/libraries"
        [ "$part" != "$1" ] || echo "$object"
    done
}
# hidden LIBRARY: what it does not export in this variant.
hidden() {
    rows variants | while IFS='|' read -r name library functions; do
        # The words of a row, without the blanks around them.
        # shellcheck disable=SC2086,SC2116
        if [ "$(echo $name)" = "${variant:-none}" ] && [ "$(echo $library)" = "$1" ]; then
            printf '%s; ' $functions
        fi
    done
}
# link FILE HIDDEN OBJECT OR LIBRARY...
strict=-Wl,-z,defs
case " ${CFLAGS:-} " in *sanitize*) strict= ;; esac
link() {
    file=$1 version=
    if [ -n "$2" ]; then
        printf '{ global: *; local: %s};\n' "$2" >"$work/hidden.map"
        version="-Wl,--version-script=$work/hidden.map"
    fi
    shift 2
    # shellcheck disable=SC2086 # flags are words
    run $compiler ${CFLAGS:-} -shared -pthread -Wl,-soname,"$file" -Wl,-rpath,'$ORIGIN' -Wl,--no-as-needed $strict $version -o "$work/lib64/$file" "$@" -lm
}
rows libraries >"$work/libraries"
# Not in a pipe, whose failures would be lost. The names of temporary folders and sources hold no blanks.
# shellcheck disable=SC2086,SC2116
while IFS='|' read -r listed needs _; do
    listed=$(echo $listed)
    parts=$(objects "$listed")
    [ "$listed$variant" != libascendcl.socann_8_1 ] || parts="$parts $work/objects/variant_cann_8_1.o"
    for need in $needs; do
        parts="$parts $work/lib64/$need"
    done
    files=$listed
    [ "$listed$variant" != libopapi.sosplit ] || files="libopapi_math.so libopapi_nn.so"
    for library in $files; do
        link "$library" "$(hidden "$listed")" $parts
    done
done <"$work/libraries"
# The name that older clients have for it.
run ln -s libhcomm.so "$work/lib64/libhccl_fwk.so"

# ---- the toolkit around them ----

version=9.0.0
[ "$variant" != cann_8_1 ] || version=8.1.RC1
arch=$($compiler -dumpmachine | cut -d- -f1)
for old in lib64 include runtime compiler opp "$arch-linux" version.cfg ascend_toolkit_install.info set_env.sh run; do
    run rm -rf "${target:?}/$old"
done
run touch "$target/.simulated-atlas"
run mkdir -p "$target/lib64" "$target/include" "$target/runtime" "$target/compiler" "$target/opp/vendors" "$target/$arch-linux"
run cp -P "$work"/lib64/* "$target/lib64/"
run cp -R "$work"/include/. "$target/include/"
for folder in runtime compiler "$arch-linux"; do
    run ln -s ../lib64 "$target/$folder/lib64"
    run ln -s ../include "$target/$folder/include"
done
printf 'Version=%s\n' "$version" >"$target/opp/version.info" || fail "the versions could not be written"
printf '# the simulated Atlas\ntoolkit_running_version=[%s]\nruntime_running_version=[%s]\n' "$version" "$version" >"$target/version.cfg" || fail "the versions could not be written"
printf 'package_name=simulated-atlas\nversion=%s\narch=%s\n' "$version" "$arch" >"$target/ascend_toolkit_install.info" || fail "the versions could not be written"
run cp "$source/toolkit/set_env.sh" "$target/set_env.sh"
run cp "$source/toolkit/run" "$target/run"
run chmod +x "$target/run"
cat <<END
The simulated Atlas ($version${variant:+, $variant}) is in $target.

  $target/run PROGRAM...            starts a program on it and tells what it found
  . $target/set_env.sh              for all programs of this shell
END
