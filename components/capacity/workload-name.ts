/** A workload as pages name it: `shop/cart`. The key begins with the cluster. */
export function workloadName(key: string): string {
  const [, namespace = '', , ...name] = key.split('/');
  return `${namespace}/${name.join('/')}`;
}
