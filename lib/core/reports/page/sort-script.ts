/** Sorts the table by the head that is pressed; a figure that is not known stays last either way. */
export const SORT_SCRIPT = `
for (const button of document.querySelectorAll('th button')) button.addEventListener('click', () => {
  const head = button.parentElement, table = head.closest('table'), body = table.tBodies[0], at = head.cellIndex
  const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending'
  for (const other of head.parentElement.cells) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', direction)
  const key = (row) => row.cells[at].dataset.value
  const sign = direction === 'ascending' ? 1 : -1
  const compare = (a, b) => (a === undefined ? 1 : b === undefined ? -1 : sign * (isNaN(a) || isNaN(b) ? a.localeCompare(b) : a - b))
  body.append(...[...body.rows].sort((a, b) => compare(key(a), key(b))))
})
`;
