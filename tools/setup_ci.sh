#!/bin/sh
# Makes what pip cannot install available to the tests: Debian's Redis 7.0, valgrind, a C compiler, and the libraries that
# the examples of C functions use (PoCL, which brings LLVM, takes 43 MB to fetch and 270 MB of disk).
# With CI=true it installs them (as root, with apt-get); otherwise it only says which ones are missing.
set -eu

packages=""
for pair in redis-server:redis-server valgrind:valgrind cc:gcc; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || packages="$packages ${pair##*:}"
done
libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
for pair in libz.so.1:zlib1g libutf8proc.so:libutf8proc-dev libpng16.so.16:libpng-dev \
    libsodium.so.23:libsodium23 libstemmer.so.0d:libstemmer0d libOpenCL.so.1:ocl-icd-libopencl1 \
    libpocl.so.2:pocl-opencl-icd; do
    case "$libraries" in *"${pair%%:*}"*) ;; *) packages="$packages ${pair##*:}" ;; esac
done
[ -e /usr/share/wordnet/data.noun ] || packages="$packages wordnet-base" # texts that examples/search searches
[ -n "$packages" ] || exit 0

if [ "${CI:-}" != true ]; then
    echo "not installed, so what needs them will be skipped:$packages" >&2
    exit 0
fi

# The package starts a Redis service when it is installed, unless this file says no.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    trap 'rm -f "$policy"' EXIT
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# libc6-dev only with a compiler; the word splitting of $packages is meant.
case "$packages" in *gcc*) packages="$packages libc6-dev" ;; esac
# shellcheck disable=SC2086
apt-get install -y -qq --no-install-recommends $packages
