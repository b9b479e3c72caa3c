# Runs a command that must not outlive its owner. The owner holds the other end of standard input: when that closes, because
# the owner asked for a stop or because it was killed, the command is told to stop, and after the grace is killed with its group.
# usage: sh -c THIS owned-process SIGNAL GRACE_SECONDS FOLDER_TO_REMOVE_OR_EMPTY COMMAND [ARGUMENT...]
signal=$1 grace=$2 remove=$3
shift 3
exec 3<&0
trap : INT TERM HUP QUIT
if command -v setsid >/dev/null 2>&1; then
  setsid "$@" </dev/null 3<&- &
else
  set -m # macOS: job control gives the command a process group of its own
  "$@" </dev/null 3<&- &
fi
child=$!
echo "$child"
(
  while read -r _ <&3; do :; done
  kill -s "$signal" "$child" 2>/dev/null
  tenths=$((grace * 10))
  while [ "$tenths" -gt 0 ] && kill -0 "$child" 2>/dev/null; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  kill -s KILL -- "-$child" 2>/dev/null
) >/dev/null 2>&1 &
watcher=$!
exec 3<&-
code=0
while :; do
  wait "$child"
  code=$?
  kill -0 "$child" 2>/dev/null || break
done
kill -s KILL "$watcher" 2>/dev/null
kill -s KILL -- "-$child" 2>/dev/null
[ -z "$remove" ] || rm -rf -- "$remove"
exit "$code"
