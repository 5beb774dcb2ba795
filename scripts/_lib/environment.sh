# Sourced by every script: goes to the root of the checkout, names the environment, finds a Python.
# The environment is .venv unless GENAI_GRPC_VENV names another; made and refreshed by scripts/install.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ROOT=$PWD
VENV=${GENAI_GRPC_VENV:-$ROOT/.venv}
PYTHON=$VENV/bin/python

# find_python LOW HIGH: prints the first interpreter that runs and has LOW <= version <= HIGH.
# A candidate is run, not only looked up: version managers put names on the PATH that run nothing.
find_python() {
  local candidate
  for candidate in python3 python python3.12 python3.11 python3.13 python3.10 python3.14; do
    if "$candidate" -c "import sys; sys.exit(not ($1 <= sys.version_info[:2] <= $2))" 2>/dev/null; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

# make_venv DIRECTORY PYTHON: an environment with pip in it.
make_venv() {
  if "$2" -c 'import ensurepip' 2>/dev/null; then
    "$2" -m venv --clear "$1"
  elif "$2" -m pip --version >/dev/null 2>&1; then
    # Debian's python3 has no ensurepip; its pip can fill an environment from outside.
    "$2" -m venv --clear --without-pip "$1"
    "$2" -m pip --python "$1/bin/python" install --quiet pip
  else
    echo "$2 has neither ensurepip nor pip, so no environment can be made with it." >&2
    echo "Install them (Debian, Ubuntu: apt install python3-venv) and run this again." >&2
    return 1
  fi
}

# install_once STAMP FACTS COMMAND...: runs COMMAND unless STAMP already holds FACTS.
install_once() {
  local stamp=$1 facts=$2
  shift 2
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$facts" ] && return
  "$@"
  printf '%s' "$facts" >"$stamp"
}
