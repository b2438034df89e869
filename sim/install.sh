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
                      without_v3  without aclnnAscendQuantV3
  --headers DIR     CANN's headers in this project's words (default: sys/include beside sim/)
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
headers="$source/../sys/include"
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
since_9="aclFinalizeReference aclsysGetVersionStr aclsysGetVersionNum aclrtGetDeviceInfo aclrtDeviceGetStreamPriorityRange aclmdlRIDebugJsonPrint"
case "$variant" in
"" | split) hidden_runtime= hidden_operators= ;;
cann_8_1) hidden_runtime=$since_9 hidden_operators= ;;
without_v3) hidden_runtime= hidden_operators="aclnnAscendQuantV3 aclnnAscendQuantV3GetWorkspaceSize" ;;
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

# ---- libraries ----

run() {
    "$@" || fail "building failed: $*"
}
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
export compiler source headers work
(cd "$source" && ls ./*.c) | xargs -P "$jobs" -I '{}' sh -c '
    $compiler -O2 -fPIC -std=c11 -fvisibility=hidden -pthread -Wall -Wextra ${CFLAGS:-} -I "$source" -I "$headers" \
        -c "$source/$1" -o "$work/$(basename "$1" .c).o"' compile '{}' || fail "the sources could not be compiled"

mkdir -p "$work/lib64"
# link FILE "HIDDEN NAMES" OBJECT OR LIBRARY...
strict=-Wl,-z,defs
case " ${CFLAGS:-} " in *sanitize*) strict= ;; esac
link() {
    file=$1 hidden=$2
    shift 2
    version=
    if [ -n "$hidden" ]; then
        printf '{ global: *; local: %s; };\n' "$(echo "$hidden" | sed 's/ /; /g')" >"$work/hidden.map"
        version="-Wl,--version-script=$work/hidden.map"
    fi
    # shellcheck disable=SC2086 # flags are words
    run $compiler ${CFLAGS:-} -shared -pthread -Wl,-soname,"$file" -Wl,-rpath,'$ORIGIN' -Wl,--no-as-needed $strict $version -o "$work/lib64/$file" "$@"
}
runtime=$(ls "$work"/*.o | grep -v '/nnopbase\|/operator_\|/kernel_\|/library_\|/variant_')
[ "$variant" != cann_8_1 ] || runtime="$runtime $work/variant_cann_8_1.o"
# The names of temporary folders and sources hold no blanks.
# shellcheck disable=SC2086
link libascendcl.so "$hidden_runtime" $runtime
acl="$work/lib64/libascendcl.so"
link libnnopbase.so "" "$work"/nnopbase*.o "$acl"
if [ "$variant" = split ]; then
    set -- libopapi_math.so libopapi_nn.so
else
    set -- libopapi.so
fi
for library in "$@"; do
    link "$library" "$hidden_operators" "$work"/operator_*.o "$work"/kernel_*.o "$acl" "$work/lib64/libnnopbase.so" -lm
done
for library in profapi runtime hccl ge_runner graph acl_tdt_channel; do
    link "lib$library.so" "" "$work/library_$library.o" "$acl"
done
link libacl_op_compiler.so "" "$work/library_op_compiler.o" "$acl" "$work/lib64/libprofapi.so" "$work/lib64/libruntime.so"

# ---- the toolkit around them ----

version=9.0.0
[ "$variant" != cann_8_1 ] || version=8.1.RC1
arch=$($compiler -dumpmachine | cut -d- -f1)
for old in lib64 include runtime compiler opp "$arch-linux" version.cfg ascend_toolkit_install.info set_env.sh run; do
    rm -rf "${target:?}/$old"
done
: >"$target/.simulated-atlas"
mkdir -p "$target/lib64" "$target/include" "$target/runtime" "$target/compiler" "$target/opp/vendors" "$target/$arch-linux"
cp "$work"/lib64/* "$target/lib64/"
cp -R "$headers"/. "$target/include/"
cp "$source"/include/*.h "$target/include/"
for folder in runtime compiler "$arch-linux"; do
    ln -s ../lib64 "$target/$folder/lib64"
    ln -s ../include "$target/$folder/include"
done
printf 'Version=%s\n' "$version" >"$target/opp/version.info"
printf '# the simulated Atlas\ntoolkit_running_version=[%s]\nruntime_running_version=[%s]\n' "$version" "$version" >"$target/version.cfg"
printf 'package_name=simulated-atlas\nversion=%s\narch=%s\n' "$version" "$arch" >"$target/ascend_toolkit_install.info"
cp "$source/toolkit/set_env.sh" "$target/set_env.sh"
cp "$source/toolkit/run" "$target/run"
chmod +x "$target/run"
cat <<END
The simulated Atlas ($version${variant:+, $variant}) is in $target.

  $target/run PROGRAM...            starts a program on it and tells what it found
  . $target/set_env.sh              for all programs of this shell
END
