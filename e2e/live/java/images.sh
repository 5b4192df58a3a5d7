# The images of the workloads: our Java programs on a JRE, and small programs that are no JVM whatever their name says. Sourced.
# The references look as they do in companies: a registry of their own in front of a product's or a team's path.

JAVA_BUILD=$CACHE/java
REGISTRY=registry.example
PLAIN_ENV='"PATH=/usr/local/bin:/usr/bin:/bin"'

build_java() {
  say 'building the Java programs'
  rm -rf "$JAVA_BUILD"
  mvn --batch-mode --file "$PROJECT_DIR/e2e/live/java/pom.xml" "-Dtestbed.build=$JAVA_BUILD" package >"$CACHE/build-java.log" 2>&1 ||
    fail "could not build the Java programs; see $CACHE/build-java.log"
}

# program NAME DIRECTORY FILE…: a layer with the files in that directory of the image.
program() {
  local name=$1 directory=$2 root
  shift 2
  root=$(mktemp -d)
  mkdir -p "$root$directory"
  cp --recursive "$@" "$root$directory"
  chmod --recursive go+rX "$root"
  layer "$name" "$root"
  rm -rf "$root"
}

# jre_env FEATURE: the environment of an image with that JRE.
jre_env() {
  local version
  version=$(tar --extract --to-stdout --file "$LAYERS/jre$1.tar" "./usr/lib/jvm/java-$1-openjdk-amd64/release" | sed -nE 's/^JAVA_VERSION="(.*)"/\1/p')
  printf '%s,"JAVA_HOME=/usr/lib/jvm/java-%s-openjdk-amd64","JAVA_VERSION=%s"' "$PLAIN_ENV" "$1" "$version"
}

# load_image REFERENCE FEATURE: Load on that JRE, started by the image's own entry point.
load_image() {
  image "$REGISTRY/$1" "{\"Env\":[$(jre_env "$2")],\"User\":\"1000\",\"Entrypoint\":[\"java\",\"-cp\",\"/app/*\",\"Load\"]}" busybox "jre$2" load
}

# A JVM that was linked for its program alone: no jcmd, nor the modules that it is made of.
linked_layer() {
  local root jdk=/usr/lib/jvm/java-17-openjdk-amd64
  root=$(mktemp -d)
  unpack_packages bookworm "$root" libc6 libgcc-s1 libstdc++6 zlib1g
  rm -rf "$root"/usr/share/{doc,lintian,locale} "$root"/usr/lib/x86_64-linux-gnu/{gconv,audit}
  [ -e "$root/lib64" ] || ln -s usr/lib64 "$root/lib64"
  [ -e "$root/lib" ] || ln -s usr/lib "$root/lib"
  mkdir -p "$root/opt"
  jlink --module-path "$jdk/jmods" --add-modules java.base,java.logging,java.management,jdk.management,jdk.httpserver,jdk.unsupported \
    --strip-debug --no-header-files --no-man-pages --compress=2 --output "$root/opt/runtime" >"$CACHE/jlink.log" 2>&1 ||
    fail "could not link a JVM; see $CACHE/jlink.log"
  layer linked17 "$root"
  rm -rf "$root"
}

# A folder for temporary files, without which nobody can attach to a JVM.
tmp_layer() {
  local root
  root=$(mktemp -d)
  mkdir "$root/tmp"
  chmod 1777 "$root/tmp"
  layer tmp "$root"
  rm -rf "$root"
}

# Two commands and no shell.
cat_and_env_layer() {
  local root
  root=$(mktemp -d)
  mkdir "$root/bin"
  cp /bin/busybox "$root/bin/cat"
  cp /bin/busybox "$root/bin/env"
  layer cat-and-env "$root"
  rm -rf "$root"
}

# bare_image REFERENCE FEATURE [LAYER]: Load on that JRE and nothing else, no shell and no command but those of the layer.
bare_image() {
  image "$REGISTRY/$1" "{\"Env\":[$(jre_env "$2")],\"User\":\"1000\",\"Entrypoint\":[\"java\",\"-cp\",\"/app/*\",\"Load\"]}" ${3:+"$3"} tmp "jre$2" load
}

# The images that are asked what really runs in them.
inspected_images() {
  linked_layer
  tmp_layer
  cat_and_env_layer
  bare_image inspected/bare:17 17
  bare_image inspected/bare:25 25
  bare_image inspected/shell-less:25 25 cat-and-env
  image "$REGISTRY/inspected/linked:17" "{\"Env\":[$PLAIN_ENV],\"User\":\"1000\",\"Entrypoint\":[\"/opt/runtime/bin/java\",\"-cp\",\"/app/*\",\"Load\"]}" \
    busybox linked17 load
}

# lookalike REFERENCE [ENV]: an image whose name may suggest a JVM and that has none.
lookalike() {
  image "$REGISTRY/$1" "{\"Env\":[$PLAIN_ENV${2:+,$2}],\"Entrypoint\":[\"/bin/sleep\",\"2147483647\"]}" busybox
}

workload_images() {
  local source=$PROJECT_DIR/e2e/live/java reference
  build_java
  program load /app "$JAVA_BUILD/load/load.jar" "$JAVA_BUILD"/load/lib/*.jar
  program service /app "$JAVA_BUILD/service/service.jar"
  program broker /opt/kafka "$JAVA_BUILD/broker/libs" "$source/broker/config"
  program broker-script /opt/kafka/bin "$source/broker/kafka-server-start.sh"
  program agent /opt/agent "$JAVA_BUILD/broker/agent/jmx_prometheus_javaagent.jar" "$source/broker/config/jmx.yaml"
  program tomcat /usr/local/tomcat "$JAVA_BUILD"/tomcat/apache-tomcat-*/{bin,conf,lib,logs,temp,webapps,work}

  for reference in shop/catalog:2.4.0 shop/search:0.9.3 shop/checkout:5.1.2 payments/ledger:1.12.0 payments/gateway:3.0.1 \
    payments/settlement:3.0.1 batch/importer:7.2 batch/reporter:7.2 batch/nightly:7.2 legacy/billing:6.11 legacy/inventory:2.2-jdk17 \
    legacy/archive:1.0 openjdk:17-jre; do
    load_image "$reference" 17
  done
  for reference in shop/cart:3.8.0 payments/fraud:0.4.0 platform/node-agent:1.3.0 platform/proxy:2.0.0 platform/notifier:1.1.0 \
    legacy/bridge:4.4 openjdk:25-jre; do
    load_image "$reference" 25
  done
  image "$REGISTRY/shop/storefront:4.0.7" "{\"Env\":[$(jre_env 25)],\"User\":\"1000\",\"Entrypoint\":[\"java\",\"-jar\",\"/app/service.jar\"]}" \
    busybox jre25 service
  image "$REGISTRY/platform/kafka:4.3.1-jre17" \
    "{\"Env\":[$(jre_env 17)],\"Cmd\":[\"/opt/kafka/bin/kafka-server-start.sh\",\"/opt/kafka/config/server.properties\"]}" \
    busybox jre17 broker broker-script agent
  image "$REGISTRY/library/tomcat:11.0.24-jre17" \
    "{\"Env\":[$(jre_env 17),\"CATALINA_HOME=/usr/local/tomcat\"],\"WorkingDir\":\"/usr/local/tomcat\",\"Cmd\":[\"/usr/local/tomcat/bin/catalina.sh\",\"run\"]}" \
    busybox jre17 tomcat

  for reference in danielqsj/kafka-exporter:v1.9.0 tools/java-style-guide:1.4 shop/javascript-bundle:8.0 fluent/fluent-bit:3.1.4 \
    redpandadata/redpanda:v24.2.1; do
    lookalike "$reference"
  done
  inspected_images
}
