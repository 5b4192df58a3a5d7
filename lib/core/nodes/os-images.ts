/** How sure a row is: stated by its source, following from a fact stated there, or common knowledge that nobody wrote down. */
export type Certainty = 'stated' | 'derived' | 'common knowledge';

/** What one family of node images boots by default. A kernel argument can override it, which no field of a node shows. */
export type OsImageRow = {
  /** Against `status.nodeInfo.osImage`, which is PRETTY_NAME of /etc/os-release. */
  readonly match: RegExp;
  /** `service` when the managed service or the node pool decides and not the image. */
  readonly cgroup: 1 | 2 | 'service';
  readonly certainty: Certainty;
  readonly source: string;
};

const CGROUPS_PAGE = 'https://kubernetes.io/docs/concepts/architecture/cgroups/';
const RUNC_PAGE = 'https://github.com/opencontainers/runc/blob/main/docs/cgroup-v2.md';
const KEP_5573 = 'https://github.com/kubernetes/enhancements/issues/5573';
const OPENSHIFT = 'https://github.com/openshift/openshift-docs/pull/75120';

/** One row an image family; the first that matches counts. */
const OS_IMAGES: readonly OsImageRow[] = [
  { match: /^Ubuntu (1\d|20|21\.04)\b/, cgroup: 1, certainty: 'derived', source: RUNC_PAGE },
  { match: /^Ubuntu (21\.10|2[2-9])\b/, cgroup: 2, certainty: 'stated', source: CGROUPS_PAGE },
  { match: /^Debian GNU\/Linux ([89]|10)\b/, cgroup: 1, certainty: 'derived', source: RUNC_PAGE },
  { match: /^Debian GNU\/Linux 1[1-9]\b/, cgroup: 2, certainty: 'stated', source: RUNC_PAGE },
  { match: /^Red Hat Enterprise Linux CoreOS 4(\d|1[0-3])\./, cgroup: 1, certainty: 'derived', source: OPENSHIFT },
  { match: /^Red Hat Enterprise Linux CoreOS 41[4-8]\./, cgroup: 'service', certainty: 'stated', source: OPENSHIFT },
  {
    match: /^Red Hat Enterprise Linux CoreOS (419|4[2-9]\d|9|1\d)\./,
    cgroup: 2,
    certainty: 'derived',
    source: 'https://github.com/openshift/machine-config-operator/commit/7ff337a4',
  },
  {
    match: /^(Red Hat Enterprise Linux|CentOS( Linux| Stream)?|Rocky Linux|AlmaLinux|Oracle Linux Server)\D*[78]\b/,
    cgroup: 1,
    certainty: 'derived',
    source: RUNC_PAGE,
  },
  {
    match: /^(Red Hat Enterprise Linux|CentOS Stream|Rocky Linux|AlmaLinux|Oracle Linux Server)\D*(9|10)\b/,
    cgroup: 2,
    certainty: 'stated',
    source: KEP_5573,
  },
  {
    match: /^Amazon Linux 2$/,
    cgroup: 1,
    certainty: 'common knowledge',
    source: 'https://github.com/awslabs/amazon-eks-ami/issues/1866',
  },
  { match: /^Amazon Linux 2023/, cgroup: 2, certainty: 'stated', source: KEP_5573 },
  {
    match: /^Bottlerocket .*\(aws-k8s-1\.(1\d|2[0-5])\b/,
    cgroup: 1,
    certainty: 'stated',
    source: 'https://github.com/bottlerocket-os/bottlerocket/commit/91632ff5',
  },
  {
    match: /^Bottlerocket .*\(aws-k8s-1\.(2[6-9]|[3-9]\d)\b/,
    cgroup: 2,
    certainty: 'stated',
    source: 'https://github.com/bottlerocket-os/bottlerocket/commit/91632ff5',
  },
  { match: /^Container-Optimized OS/, cgroup: 'service', certainty: 'stated', source: CGROUPS_PAGE },
  { match: /^CBL-Mariner/, cgroup: 'service', certainty: 'common knowledge', source: 'https://github.com/Azure/AKS' },
  {
    match: /^(Microsoft )?Azure Linux 3/,
    cgroup: 2,
    certainty: 'common knowledge',
    source: 'https://github.com/Azure/AKS',
  },
  {
    match: /^Flatcar Container Linux/,
    cgroup: 2,
    certainty: 'common knowledge',
    source: 'https://www.flatcar.org/docs/latest/container-runtimes/switching-to-unified-cgroups/',
  },
  { match: /^Talos \(v1\./, cgroup: 2, certainty: 'common knowledge', source: 'https://github.com/siderolabs/talos' },
  { match: /^Fedora (Linux )?(3[1-9]|4\d)\b/, cgroup: 2, certainty: 'stated', source: RUNC_PAGE },
  { match: /^Fedora CoreOS/, cgroup: 2, certainty: 'common knowledge', source: RUNC_PAGE },
  {
    match: /^(SUSE Linux Enterprise Server 15( SP[1-5])?$|openSUSE Leap 15\.[0-5]\b)/,
    cgroup: 1,
    certainty: 'common knowledge',
    source: RUNC_PAGE,
  },
  {
    match: /^(SUSE Linux Enterprise Server (15 SP[67]|16)|openSUSE Leap (15\.6|16)|SUSE Linux Micro 6)/,
    cgroup: 2,
    certainty: 'common knowledge',
    source: RUNC_PAGE,
  },
  { match: /^openSUSE Tumbleweed/, cgroup: 2, certainty: 'stated', source: RUNC_PAGE },
  { match: /^Arch Linux/, cgroup: 2, certainty: 'stated', source: RUNC_PAGE },
  {
    match: /^VMware Photon OS(\/Linux| [34]\b)/,
    cgroup: 1,
    certainty: 'common knowledge',
    source: 'https://github.com/vmware/photon',
  },
  {
    match: /^VMware Photon OS 5\b/,
    cgroup: 2,
    certainty: 'common knowledge',
    source: 'https://github.com/vmware/photon',
  },
];

/** The row of an image, if the table has one. */
export const osImageRow = (osImage: string): OsImageRow | undefined =>
  OS_IMAGES.find(({ match }) => match.test(osImage));
