#!/usr/bin/env bash
# Benchmarks, as tables in Markdown.
#
#   tests/bench.sh           all
#   tests/bench.sh deletes   how long deletes take, on all backends: on a machine
#                            that does nothing else about ten minutes
#   tests/bench.sh compile   how long models take to be compiled: an hour
set -euo pipefail
cd "$(dirname "$0")/.."

part=${1:-all}
case $part in
all | deletes | compile) ;;
*)
    echo "usage: tests/bench.sh [all|deletes|compile]" >&2
    exit 2
    ;;
esac

deletes() {
    servers=${CARGO_TARGET_DIR:-target}/servers
    stop_servers() {
        tests/servers/postgres stop "$servers/bench-postgres" || true
        tests/servers/mysql stop "$servers/bench-mysql" || true
    }
    tests/servers/install
    trap stop_servers EXIT
    if [ -z "${PG_DATABASE_URL-}" ]; then
        PG_DATABASE_URL=$(tests/servers/postgres start "$servers/bench-postgres")
    fi
    if [ -z "${MYSQL_DATABASE_URL-}" ]; then
        MYSQL_DATABASE_URL=$(tests/servers/mysql start "$servers/bench-mysql")
    fi
    export PG_DATABASE_URL MYSQL_DATABASE_URL

    uname -srm
    grep -m 1 "model name" /proc/cpuinfo 2>/dev/null || true
    for backend in sqlite postgres mysql; do
        echo
        cargo bench --quiet -p diesel-cascade-tests --features postgres,mysql --bench "deletes_$backend"
    done
}

[ "$part" = compile ] || deletes
[ "$part" = deletes ] || cargo bench --quiet -p diesel-cascade-tests --bench compile_time
