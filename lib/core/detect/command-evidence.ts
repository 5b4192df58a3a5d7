import type { CommandLine } from '../launchers/command-line.ts';
import type { Evidence } from './detection.ts';

/** Programs that run no JVM. Source: POSIX utilities, GNU coreutils, and the usual tools of init containers. */
const NO_JVM = new Set(
  [
    'awk base64 basename cat cd chgrp chmod chown cp cut date dd df dig dirname du echo env envsubst expr false find getent',
    'grep egrep gunzip gzip head hostname id jq yq kill ln ls md5sum mkdir mktemp mv nc ncat netcat nslookup openssl ping',
    'printf ps pwd read readlink realpath rm rmdir sed seq set sha256sum shift sleep sort stat sysctl tail tar tee test [ touch tr',
    'trap true ulimit umask uname unset until unzip wait wc wget curl which whoami xargs export return exit local : hash type',
    'alias builtin declare typeset getopts let mapfile popd pushd readarray shopt times jobs fg bg disown comm diff patch shuf split',
    'nproc free top lsof ip ss ifconfig route chroot install mkfifo sync fold nl od tac uniq join paste rev expand tput',
    'apk apt apt-get yum dnf microdnf git kubectl helm vault aws gcloud gsutil az psql pg_isready pg_dump mysql mysqladmin mysqldump',
    'mongo mongosh mongod mongos redis-cli redis-server mysqld postgres sqlite3 memcached etcd etcdctl consul nginx httpd apache2 haproxy',
    'envoy caddy node npm npx yarn pnpm python python2 python3 pip pip3 uwsgi gunicorn uvicorn celery flask ruby bundle rails puma',
    'php php-fpm perl dotnet go cargo rustc prometheus grafana-server filebeat metricbeat fluentd fluent-bit telegraf kafkacat kcat',
    'wait-for-it.sh wait-for wait-for.sh dockerize sh bash ash dash busybox cron crond sshd rsync ssh scp iptables mount umount',
  ].flatMap((line) => line.split(' ')),
);

/** What the programs that the specification starts say. */
export function commandEvidence(
  launcher: CommandLine['launcher'] | undefined,
  programs: CommandLine['programs'],
): readonly Evidence[] {
  if (launcher?.by === 'command') return [{ says: `${launcher.reader} is started`, from: 'specification', weight: 40 }];
  if (programs.length > 0 && programs.every((program) => NO_JVM.has(program)))
    return [{ says: `only ${[...new Set(programs)].join(', ')} is started`, from: 'specification', weight: -40 }];
  return [];
}
