# Container images made from nothing but local files, written as one archive that containerd imports: a JRE layer is stored once
# however many images stand on it.

LAYERS=$IMAGES/layers
ARCHIVE=$IMAGES/archive

# layer NAME DIRECTORY: a tar with fixed owners and times, so that the same files always make the same layer.
layer() {
  mkdir -p "$LAYERS"
  tar --create --directory "$2" --owner=0 --group=0 --numeric-owner --mtime=@0 --sort=name --file "$LAYERS/$1.tar.part" .
  mv "$LAYERS/$1.tar.part" "$LAYERS/$1.tar"
}

# image REFERENCE CONFIG LAYER…: CONFIG is the JSON of the image's own settings (Env, Entrypoint, Cmd, User, WorkingDir).
image() {
  local reference=$1 config=$2 name digests=() files=() file digest
  shift 2
  for name in "$@"; do
    [ -e "$ARCHIVE/$name.tar" ] || ln "$LAYERS/$name.tar" "$ARCHIVE/$name.tar"
    digest=$(sha256sum "$LAYERS/$name.tar" | cut -d' ' -f1)
    digests+=("\"sha256:$digest\"")
    files+=("\"$name.tar\"")
  done
  file=$(sha256sum <<<"$reference" | cut -c1-16).json
  local IFS=,
  printf '{"architecture":"amd64","os":"linux","created":"1970-01-01T00:00:00Z","config":%s,"rootfs":{"type":"layers","diff_ids":[%s]}}' \
    "$config" "${digests[*]}" >"$ARCHIVE/$file"
  printf '{"Config":"%s","RepoTags":["%s"],"Layers":[%s]}\n' "$file" "$reference" "${files[*]}" >>"$ARCHIVE/entries"
}

# A shell and the usual commands in one static file: /bin/sh, sleep, wget, …
busybox_layer() {
  local root
  root=$(mktemp -d)
  mkdir -p "$root"/{bin,etc,tmp,usr/bin}
  chmod 1777 "$root/tmp"
  cp /bin/busybox "$root/bin/busybox"
  for command in $(/bin/busybox --list); do ln -s busybox "$root/bin/$command" 2>/dev/null; done
  ln -s /bin/env "$root/usr/bin/env"
  printf 'root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000:app:/tmp:/bin/sh\n' >"$root/etc/passwd"
  layer busybox "$root"
  rm -rf "$root"
}

# jre_layer FEATURE SUITE: Debian's JRE of that suite with the libraries it is linked against, whatever this machine itself runs.
# Debian dumps the class-data archive of some releases when the package is installed, so it is dumped here as well.
jre_layer() {
  local root=$CACHE/jre$1 home=usr/lib/jvm/java-$1-openjdk-amd64
  rm -rf "$root"
  unpack_packages "$2" "$root" "openjdk-$1-jre-headless" libc6 libgcc-s1 libstdc++6 zlib1g
  rm -rf "$root"/usr/share/{doc,man,lintian,locale} "$root"/usr/lib/x86_64-linux-gnu/{gconv,audit}
  [ -e "$root/lib64" ] || ln -s usr/lib64 "$root/lib64"
  [ -e "$root/lib" ] || ln -s usr/lib "$root/lib"
  [ -s "$root/$home/lib/server/classes.jsa" ] || chroot "$root" "/$home/bin/java" -Xshare:dump >/dev/null
  mkdir -p "$root/usr/bin"
  ln -sf "/$home/bin/java" "$root/usr/bin/java"
  layer "jre$1" "$root"
  rm -rf "$root"
}

# recipe: changes when anything does that the images are made from.
recipe() {
  find "$PROJECT_DIR/e2e/live/java" "$CLUSTER_DIR/images.sh" -type f -print0 | sort -z | xargs -0 cat | sha256sum
}

make_images() {
  local recipe
  recipe=$(recipe)
  [ -s "$IMAGES/images.tar" ] && [ "$(cat "$IMAGES/recipe" 2>/dev/null)" = "$recipe" ] && return 0
  say 'making the container images'
  rm -rf "$ARCHIVE"
  mkdir -p "$ARCHIVE"
  busybox_layer
  jre_layer 17 bookworm
  jre_layer 25 trixie
  # The pause image holds a pod's namespaces open; sleeping is all it has to do.
  image testbed.local/pause:1 '{"Entrypoint":["/bin/sleep","2147483647"]}' busybox
  workload_images
  (IFS=,; mapfile -t entries <"$ARCHIVE/entries"; printf '[%s]' "${entries[*]}") >"$ARCHIVE/manifest.json"
  rm "$ARCHIVE/entries"
  tar --create --directory "$ARCHIVE" --file "$IMAGES/images.tar" .
  rm -rf "$ARCHIVE"
  printf '%s' "$recipe" >"$IMAGES/recipe"
}
