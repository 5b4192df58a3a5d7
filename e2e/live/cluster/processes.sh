# Long-running programs, known by a file with their process id. A program is ended by that id only, never by its name.

# running NAME: true while the recorded process lives and is still the same program (ids are reused after a restart).
running() {
  local pid
  [ -s "$PIDS/$1" ] || return 1
  read -r pid <"$PIDS/$1"
  { tr '\0' ' ' <"/proc/$pid/cmdline"; } 2>/dev/null | grep -qF -- "$(cat "$PIDS/$1.command")"
}

# start NAME COMMAND…: in its own session, its output in $LOGS/NAME.log. Does nothing when it already runs.
start() {
  local name=$1
  shift
  running "$name" && return 0
  setsid "$@" >>"$LOGS/$name.log" 2>&1 </dev/null 9>&- &
  echo $! >"$PIDS/$name"
  basename "$1" >"$PIDS/$name.command"
}

# stop NAME: asks it to end, gives it 15 seconds, then ends it.
stop() {
  local pid
  if running "$1"; then
    read -r pid <"$PIDS/$1"
    kill "$pid"
    wait_until 15 ended "$pid" || kill -KILL "$pid"
  fi
  rm -f "$PIDS/$1" "$PIDS/$1.command"
}

# A process that its parent has not collected yet has ended all the same.
ended() { ! grep -qs '^State:[[:space:]]*[^Z]' "/proc/$1/status"; }

# wait_until SECONDS COMMAND…: tries the command five times a second until it succeeds.
wait_until() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$deadline" ] || return 1
    sleep 0.2
  done
}

# last_words NAME: the end of a program's log, for the message of a failure.
last_words() { tail -n 5 "$LOGS/$1.log" 2>/dev/null; }
