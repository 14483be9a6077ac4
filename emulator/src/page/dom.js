/** An element. Properties that start with "on" are listeners; text stays text, whatever a client has sent. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [property, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    if (property.startsWith('on')) element[property] = value
    else element.setAttribute(property, value === true ? '' : value)
  }
  element.append(...present(children))
  return element
}

const LISTENERS = ['onclick', 'oninput', 'onchange', 'onsubmit', 'onkeydown']
/** What a person has set: a new picture of the page leaves it. */
const PERSONAL = { DETAILS: ['open'], INPUT: ['value', 'checked'], OPTION: ['selected'] }

const present = nodes =>
  nodes.flat(Infinity).filter(node => node !== null && node !== undefined && node !== false)

/**
 * Makes the children of an element be like the wanted ones, keeping what is there as far as it goes: selected text, the
 * focus, what was typed and how far was scrolled stay.
 */
export function morph(parent, ...nodes) {
  const wanted = present(nodes).map(node => (node instanceof Node ? node : document.createTextNode(node)))
  const keys = new Set(wanted.map(keyOf))
  for (const child of [...parent.childNodes]) {
    if (keyOf(child) && !keys.has(keyOf(child))) child.remove()
  }
  const keyed = new Map([...parent.childNodes].map(child => [keyOf(child), child]))
  let next = parent.firstChild
  for (const node of wanted) {
    const key = keyOf(node)
    const old = key ? keyed.get(key) : next && !keyOf(next) ? next : null
    if (!old || old.nodeName !== node.nodeName) {
      parent.insertBefore(node, next)
      continue
    }
    if (old === next) next = next.nextSibling
    else parent.insertBefore(old, next)
    update(old, node)
  }
  while (next) {
    const after = next.nextSibling
    next.remove()
    next = after
  }
}

const keyOf = node => node.dataset?.key

function update(old, wanted) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== wanted.data) old.data = wanted.data
    return
  }
  const personal = PERSONAL[old.nodeName] ?? []
  for (const { name } of [...old.attributes]) {
    if (!wanted.hasAttribute(name) && !personal.includes(name)) old.removeAttribute(name)
  }
  for (const { name, value } of wanted.attributes) {
    if (old.getAttribute(name) !== value && !personal.includes(name)) old.setAttribute(name, value)
  }
  for (const listener of LISTENERS) old[listener] = wanted[listener]
  morph(old, ...wanted.childNodes)
}
