import { parseSync, Visitor, type ESTree } from 'vite'

type Element = ESTree.JSXElement | ESTree.JSXFragment
type FunctionNode = ESTree.Function | ESTree.ArrowFunctionExpression

/** The components that render their text children in an element of their own. */
const textComponents = new Set([
  'Text',
  'Button',
  'ActionButton',
  'Link',
  'RouterLink',
  'Alert',
  'InputAdornment',
  'DialogTitle',
])

/** Properties and functions that stand for elements from elsewhere, where the same rule applies. */
const knownElementNames = [
  'undefined',
  'children',
  'action',
  'actions',
  'beside',
  'fallback',
  'field',
  'show',
  'share',
  'showPreview',
  'createElement',
  'createPortal',
]

/** Returns the name of a variable, a property or a called function; `''` for other nodes. */
function nameOf(node: ESTree.Node): string {
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return node.name
    case 'MemberExpression':
      return nameOf(node.property)
    case 'CallExpression':
      return nameOf(node.callee)
    default:
      return ''
  }
}

const isFunction = (node: ESTree.Node): node is FunctionNode =>
  node.type === 'ArrowFunctionExpression' ||
  node.type === 'FunctionExpression' ||
  node.type === 'FunctionDeclaration'

/** Returns the possible results of an expression, such as both branches of a condition. */
function partsOf(node: ESTree.Node): ESTree.Node[] {
  switch (node.type) {
    case 'ParenthesizedExpression':
    case 'JSXExpressionContainer':
      return partsOf(node.expression)
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(partsOf)
    case 'LogicalExpression':
      return (node.operator === '&&' ? [node.right] : [node.left, node.right]).flatMap(partsOf)
    // A callback renders the items of a list, as in `names.map((name) => <li key={name} />)`.
    case 'CallExpression': {
      const callbacks = node.arguments.filter(isFunction)
      return callbacks.length > 0 ? callbacks.flatMap(returnedBy) : [node]
    }
    default:
      return isFunction(node) ? returnedBy(node) : [node]
  }
}

/** Returns the expressions that the statements of a function return. */
function returnedIn(node: ESTree.Node): ESTree.Node[] {
  switch (node.type) {
    case 'ReturnStatement':
      return node.argument === null ? [] : partsOf(node.argument)
    case 'BlockStatement':
      return node.body.flatMap(returnedIn)
    case 'IfStatement':
      return [node.consequent, ...(node.alternate ? [node.alternate] : [])].flatMap(returnedIn)
    case 'SwitchStatement':
      return node.cases.flatMap(({ consequent }) => consequent).flatMap(returnedIn)
    default:
      return []
  }
}

function returnedBy({ body }: FunctionNode): ESTree.Node[] {
  if (body === null) return []
  return body.type === 'BlockStatement' ? returnedIn(body) : partsOf(body)
}

const isElement = (node: ESTree.Node, elementNames: ReadonlySet<string>): boolean =>
  node.type === 'JSXElement' ||
  node.type === 'JSXFragment' ||
  node.type === 'JSXEmptyExpression' ||
  (node.type === 'Literal' && node.value === null) ||
  elementNames.has(nameOf(node))

/** Returns the names that stand for elements in a file, such as `const icon = <svg />`. */
function elementNamesIn(program: ESTree.Program): ReadonlySet<string> {
  const names = new Set(knownElementNames)
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (init && partsOf(init).every((part) => isElement(part, names))) names.add(nameOf(id))
    },
  }).visit(program)
  return names
}

/** Returns true for a space between elements that JSX keeps. */
const isSpace = (node: ESTree.Node) =>
  (node.type === 'JSXText' || node.type === 'Literal') && /^ +$/u.test(String(node.value))

/** Returns true for white space around a line break, which JSX drops. */
const isLayout = (node: ESTree.Node) =>
  node.type === 'JSXText' && node.value.trim() === '' && node.value.includes('\n')

/** Returns true if the only child of an element is its text content. */
function isOwnText(element: Element, [child, ...others]: readonly ESTree.JSXChild[]): boolean {
  if (element.type === 'JSXFragment' || child === undefined || others.length > 0) return false
  const name = nameOf(element.openingElement.name)
  const isList =
    child.type === 'JSXExpressionContainer' &&
    child.expression.type === 'CallExpression' &&
    child.expression.arguments.some(isFunction)
  return !isList && (/^[a-z]/u.test(name) || textComponents.has(name))
}

/** Returns the children of an element that are, or may be, text next to other children. */
function looseIn(element: Element, elementNames: ReadonlySet<string>): ESTree.Node[] {
  const children = element.children.filter((child) => !isLayout(child))
  if (isOwnText(element, children)) return []
  // React never changes or moves a space between elements that are always present.
  const isFixed = children.every(
    (child) => child.type === 'JSXElement' || partsOf(child).every(isSpace),
  )
  return children
    .flatMap(partsOf)
    .filter((piece) => !isElement(piece, elementNames) && !(isFixed && isSpace(piece)))
}

/**
 * Returns the source of each piece of text in a component that breaks when a browser translates the
 * page. Translators replace text nodes with elements. React can still update text that is the only
 * child of its element, because it replaces the whole content. But it fails when it updates or
 * removes a text node next to other nodes, because that node is gone. Therefore, text next to other
 * nodes needs an element of its own, and a component must not return bare text.
 */
export function looseTextIn(source: string): string[] {
  const { program } = parseSync('component.tsx', source)
  const elementNames = elementNamesIn(program)
  const found: ESTree.Node[] = []
  const look = (element: Element) => found.push(...looseIn(element, elementNames))
  const lookAtComponent = (id: ESTree.Node | null, rendered: ESTree.Node) => {
    if (!id || !/^[A-Z]/u.test(nameOf(id))) return
    found.push(...partsOf(rendered).filter((piece) => !isElement(piece, elementNames)))
  }
  new Visitor({
    JSXElement: look,
    JSXFragment: look,
    FunctionDeclaration: (node) => lookAtComponent(node.id, node),
    VariableDeclarator: ({ id, init }) => {
      if (init && (isFunction(init) || nameOf(init) === 'memo')) lookAtComponent(id, init)
    },
  }).visit(program)
  return found.map(({ start, end }) => source.slice(start, end).trim())
}
