# Read by mvnw before Maven starts: finds a JDK that is new enough, wherever the machine keeps its JDKs, and a Node
# that is new enough where the front end was not built yet. It changes nothing outside this one command.

WANTED_JAVA=25
WANTED_NODE=24

major_of_java() { # the feature release of the JDK in $1, or 0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
  echo "${version:-0}"
}

find_jdk() {
  on_path=$(command -v javac 2>/dev/null || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for jdk in "${JAVA_HOME:-/none}" "${on_path:-/none}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jbang/cache/jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/*; do
    [ "$(major_of_java "$jdk")" -ge "$WANTED_JAVA" ] && { echo "$jdk"; return; }
  done
}

major_of_node() { # of the program $1, or 0
  version=$("$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  echo "${version:-0}"
}

# Only a changed front end needs Node: the built one is part of the sources (docs/decisions/0022-the-front-end-bundle.md).
provide_node() {
  cache="$HOME/.cache/foyer/node"
  if [ "$(major_of_node "$cache/bin/node")" -ge "$WANTED_NODE" ]; then
    PATH="$cache/bin:$PATH"
    export PATH
    return
  fi
  [ "${FOYER_NODE:-}" = fetch ] || return 0
  [ "$(major_of_node node)" -ge "$WANTED_NODE" ] && return
  if ! command -v npm >/dev/null 2>&1; then
    echo "The front end must be built, which needs Node $WANTED_NODE or newer: install it from https://nodejs.org." >&2
    exit 1
  fi
  npm install --global --silent --prefix "$cache" node@24.17.0 npm@11 >&2 || {
    echo "Node $WANTED_NODE could not be fetched as an npm package: install it from https://nodejs.org." >&2
    exit 1
  }
  PATH="$cache/bin:$PATH"
  export PATH
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "Foyer needs a JDK $WANTED_JAVA or newer: install Temurin $WANTED_JAVA from https://adoptium.net and try again." >&2
  exit 1
fi
export JAVA_HOME
provide_node
