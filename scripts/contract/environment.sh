# Sourced by scripts/proto and the scripts beside this file: makes .cache/codegen, the environment of
# the compiler. Its releases are pinned because the generated files are compared byte for byte.
source "$(dirname "${BASH_SOURCE[0]}")/../_lib/environment.sh"

CODEGEN=$ROOT/.cache/codegen
CODEGEN_PYTHON=$CODEGEN/bin/python
# grpcio-tools 1.62.3 is the last whose output runs on protobuf 4.25; it needs pkg_resources, which
# setuptools 80 no longer has. The .proto sources of google.rpc, google.type and google.longrunning
# come from googleapis-common-protos.
CODEGEN_PACKAGES=(
  grpcio-tools==1.62.3 grpcio==1.62.3 protobuf==4.25.9 'setuptools<80' googleapis-common-protos==1.70.0
)

make_codegen() {
  local base
  base=$(find_python '(3, 10)' '(3, 12)') || {
    echo "Compiling protos/ needs Python 3.10, 3.11 or 3.12, and none was found on the PATH:" >&2
    echo "the pinned compiler (grpcio-tools 1.62.3) has no wheels for later ones. Install one of" >&2
    echo "them beside the Python you use; nothing else of the project needs it." >&2
    exit 1
  }
  mkdir -p "$ROOT/.cache"
  make_venv "$CODEGEN" "$base"
  "$CODEGEN_PYTHON" -m pip install --quiet --disable-pip-version-check --only-binary :all: \
    "${CODEGEN_PACKAGES[@]}"
}

if ! "$CODEGEN_PYTHON" -c '' 2>/dev/null; then
  rm -f "$CODEGEN/installed"
fi
mkdir -p "$CODEGEN"
install_once "$CODEGEN/installed" "$ROOT ${CODEGEN_PACKAGES[*]}" make_codegen
