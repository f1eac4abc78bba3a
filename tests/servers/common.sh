# What `postgres` and `mysql` share: private, throw-away servers.
#   start FOLDER    start the server if it does not run, and print its URL
#   stop FOLDER     stop it if it runs, and remove its data
#   find            print where the server's programs are
#
# FOLDER/data has the data in `db`, the output of the last program in `log`,
# its process in `pid`, and in `url`, once it is ready, the server's URL.
#
# A script defines: server (its name), ready (words of its log), stop_signal,
# find_programs, make_data, initialize and serve (which call `launch`), and url.
# shellcheck shell=bash disable=SC2154

die() {
    echo "$*" >&2
    exit 1
}

# A port of 127.0.0.1 where nobody listens, below those that systems give to
# outgoing connections.
free_port() {
    local port
    while port=$((20000 + RANDOM % 12000)); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
    done
    echo "$port"
}

# Starts a program in a process group of its own: Ctrl-C does not reach it.
launch() {
    set -m
    "$@" >"$data/log" 2>&1 </dev/null &
    set +m
    echo $! >"$data/pid"
}

# Whether the program launched last still runs. After a crash its number may
# be another program's, so our folder must be in the command line.
running() {
    local pid command
    { read -r pid <"$data/pid"; } 2>/dev/null || return 1
    command=$({ tr '\0' ' ' <"/proc/$pid/cmdline"; } 2>/dev/null ||
        ps -ww -o args= -p "$pid" 2>/dev/null) || return 1
    [[ $command == *"$data/db"* ]]
}

stop() {
    local round
    if running; then
        kill -s "$stop_signal" -- "-$(cat "$data/pid")"
        for round in {1..600}; do
            running || break
            [ "$round" != 600 ] || die "$server does not stop: $data"
            sleep 0.1
        done
    fi
    rm -rf "$data" 2>/dev/null || { sleep 1 && rm -rf "$data"; }
    rm -rf "$folder/data" # if it is a link
}

start() {
    if [ -s "$data/url" ] && running; then
        cat "$data/url"
        return
    fi
    find_programs >/dev/null || die "$server is not installed: see tests/servers/install"
    stop # what a run that was killed has left
    trap stop EXIT
    make_data

    initialize
    wait $! || failed "cannot create its data"
    port=$(free_port)
    serve
    for _ in {1..600}; do
        if grep -q "$ready" "$data/log"; then
            trap - EXIT
            url | tee "$data/url"
            return
        fi
        kill -0 $! 2>/dev/null || failed "does not start"
        sleep 0.1
    done
    failed "is not ready after 60 s"
}

failed() {
    tail -n 20 "$data/log" >&2 || true
    die "$server $1."
}

main() {
    case "$#:${1-}" in
    1:find) find_programs ;;
    2:start | 2:stop)
        mkdir -p "$2"
        folder=$(cd "$2" && pwd -P)
        data=$(cd "$folder/data" 2>/dev/null && pwd -P) || data=$folder/data
        cd / # another user may have no right to be here
        "$1"
        ;;
    *) die "usage: $0 start FOLDER | stop FOLDER | find" ;;
    esac
}
