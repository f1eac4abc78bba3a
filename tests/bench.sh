#!/usr/bin/env bash
# Benchmarks, as tables in Markdown, with the machine named first.
#
#   tests/bench.sh           all
#   tests/bench.sh deletes   deletes on all backends: the ratios first, then what
#                            memory they take, what they cost apart from the
#                            database, and all times. On a machine that does
#                            nothing else about ten minutes
#   tests/bench.sh ratios    the ratios only
#   tests/bench.sh compile   how long models take to be compiled: an hour
set -euo pipefail
cd "$(dirname "$0")/.."

part=${1:-all}
case $part in
all | deletes | ratios | compile) ;;
*)
    echo "usage: tests/bench.sh [all|deletes|ratios|compile]" >&2
    exit 2
    ;;
esac

if [ "$part" = compile ]; then
    exec cargo bench --quiet -p diesel-cascade-tests --bench compile_time
fi

servers=${CARGO_TARGET_DIR:-target}/servers
results=$(mktemp -d)
clean_up() {
    rm -rf "$results"
    tests/servers/postgres stop "$servers/bench-postgres" || true
    tests/servers/mysql stop "$servers/bench-mysql" || true
}
tests/servers/install >&2
trap clean_up EXIT
if [ -z "${PG_DATABASE_URL-}" ]; then
    PG_DATABASE_URL=$(tests/servers/postgres start "$servers/bench-postgres")
fi
if [ -z "${MYSQL_DATABASE_URL-}" ]; then
    MYSQL_DATABASE_URL=$(tests/servers/mysql start "$servers/bench-mysql")
fi
export PG_DATABASE_URL MYSQL_DATABASE_URL

# Runs a benchmark, and keeps what it prints.
bench() {
    echo "running $1" >&2
    cargo bench --quiet -p diesel-cascade-tests --features postgres,mysql --bench "$1" \
        >"$results/$1"
}

machine() {
    local processor memory
    processor=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
    memory=$(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo 2>/dev/null)
    echo "${processor:-$(uname -p)}, $(getconf _NPROCESSORS_ONLN) processors, $memory," \
        "$(uname -srm), $(rustc --version)"
}

# The first tables of all backends as one: a line for each kind of delete.
ratios() {
    for backend in sqlite postgres mysql; do
        sed '/^$/q' "$results/deletes_$backend"
    done | awk -F ' *[|] *' '
        NF < 4 || /^\|---/ { next }
        $3 == "to by hand" { columns++; head[columns] = $2; next }
        !($2 in seen) { seen[$2]; names[++lines] = $2 }
        { cell[$2, columns] = $3 " | " $4 }
        END {
            printf "| deletes, times as long as |"
            for (c = 1; c <= columns; c++) printf " %s: by hand | cascade |", head[c]
            printf "\n|---|"
            for (c = 1; c <= columns; c++) printf "---:|---:|"
            for (l = 1; l <= lines; l++) {
                printf "\n| %s |", names[l]
                for (c = 1; c <= columns; c++)
                    printf " %s |", (names[l], c) in cell ? cell[names[l], c] : " | "
            }
            print ""
        }'
}

for backend in sqlite postgres mysql; do
    bench "deletes_$backend"
done
if [ "$part" != ratios ]; then
    bench planning
    for backend in sqlite postgres mysql; do
        bench "memory_$backend"
    done
fi

machine
echo
ratios
if [ "$part" != ratios ]; then
    for table in planning memory_{sqlite,postgres,mysql}; do
        echo
        cat "$results/$table"
    done
    for backend in sqlite postgres mysql; do
        sed '1,/^$/d' "$results/deletes_$backend"
    done
fi
if [ "$part" = all ]; then
    echo
    cargo bench --quiet -p diesel-cascade-tests --bench compile_time
fi
