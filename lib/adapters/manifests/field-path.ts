/** The steps of a field path: `spec.containers[0].image` gives spec, containers, 0, image. */
export const pathOf = (fieldPath: string): readonly (string | number)[] =>
  [...fieldPath.matchAll(/(?<name>[^.[\]]+)|\[(?<index>\d+)\]/g)].map(({ groups }) =>
    groups?.['index'] === undefined ? (groups?.['name'] ?? '') : Number(groups['index']),
  );
