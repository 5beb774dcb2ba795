# Sourced by the proof: makes .cache/reference, the published packages that protos/ is compared with.
# They are references of development: nothing of them is installed with, or copied into, the product.
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

REFERENCE=$ROOT/.cache/reference
REFERENCE_PYTHON=$REFERENCE/venv/bin/python
REFERENCE_WHEELS=(google-ai-generativelanguage==0.12.1 google-cloud-aiplatform==2.7.0)
# What the wheels' gapic parts import; the rest of google-cloud-aiplatform's needs would be 60 MB more.
REFERENCE_SUPPORT=('google-api-core[grpc]' proto-plus grpc-google-iam-v1 google-auth requests)
REFERENCE_TEXT=(@google-ai/generativelanguage@4.1.0 @google-cloud/aiplatform@7.4.0)

make_reference() {
  local base name
  command -v npm >/dev/null || {
    echo "The published .proto text comes in npm packages: npm (Node.js) is needed for the proof." >&2
    exit 1
  }
  base=$(find_python '(3, 10)' '(3, 99)')
  make_venv "$REFERENCE/venv" "$base"
  "$REFERENCE_PYTHON" -m pip install --quiet --disable-pip-version-check --only-binary :all: \
    "${REFERENCE_SUPPORT[@]}"
  "$REFERENCE_PYTHON" -m pip install --quiet --disable-pip-version-check --only-binary :all: \
    --no-deps "${REFERENCE_WHEELS[@]}"
  rm -rf "$REFERENCE/npm"
  mkdir -p "$REFERENCE/npm"
  (cd "$REFERENCE/npm" && npm pack --silent "${REFERENCE_TEXT[@]}" >/dev/null)
  for name in google-ai-generativelanguage google-cloud-aiplatform; do
    mkdir "$REFERENCE/npm/$name"
    tar -xzf "$REFERENCE/npm/$name"-*.tgz -C "$REFERENCE/npm/$name"
  done
}

if ! "$REFERENCE_PYTHON" -c '' 2>/dev/null; then
  rm -f "$REFERENCE/installed"
fi
mkdir -p "$REFERENCE"
install_once "$REFERENCE/installed" "$ROOT ${REFERENCE_WHEELS[*]} ${REFERENCE_TEXT[*]}" make_reference
