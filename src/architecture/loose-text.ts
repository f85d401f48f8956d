import { parseSync, Visitor, type ESTree } from 'vite'

type Drawn = ESTree.JSXElement | ESTree.JSXFragment
type Draws = ESTree.Function | ESTree.ArrowFunctionExpression

/** The components that put the text between their tags into an element of its own. */
const textComponents = new Set([
  'Text',
  'Button',
  'ActionButton',
  'Link',
  'RouterLink',
  'Alert',
  'InputAdornment',
])

/** Names of what is drawn elsewhere, where the same rule holds: properties, and React's functions. */
const drawnNames = [
  'undefined',
  'children',
  'action',
  'actions',
  'fallback',
  'show',
  'showPreview',
  'createElement',
  'createPortal',
]

/** The name of a variable, a property or a called function; `''` for anything else. */
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

const isFunction = (node: ESTree.Node): node is Draws =>
  node.type === 'ArrowFunctionExpression' ||
  node.type === 'FunctionExpression' ||
  node.type === 'FunctionDeclaration'

/** The parts of an expression of which one is drawn, such as both sides of a condition. */
function partsOf(node: ESTree.Node): ESTree.Node[] {
  switch (node.type) {
    case 'ParenthesizedExpression':
    case 'JSXExpressionContainer':
      return partsOf(node.expression)
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(partsOf)
    case 'LogicalExpression':
      return (node.operator === '&&' ? [node.right] : [node.left, node.right]).flatMap(partsOf)
    // A list is drawn by a callback, as in `names.map((name) => <li key={name} />)`.
    case 'CallExpression': {
      const callbacks = node.arguments.filter(isFunction)
      return callbacks.length > 0 ? callbacks.flatMap(returnedBy) : [node]
    }
    default:
      return isFunction(node) ? returnedBy(node) : [node]
  }
}

/** What the statements of a function return. */
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

function returnedBy({ body }: Draws): ESTree.Node[] {
  if (body === null) return []
  return body.type === 'BlockStatement' ? returnedIn(body) : partsOf(body)
}

const isDrawn = (node: ESTree.Node, drawnElsewhere: ReadonlySet<string>): boolean =>
  node.type === 'JSXElement' ||
  node.type === 'JSXFragment' ||
  node.type === 'JSXEmptyExpression' ||
  (node.type === 'Literal' && node.value === null) ||
  drawnElsewhere.has(nameOf(node))

/** The names that stand for elements in a file: its variables, such as `const icon = <svg />`. */
function drawnNamesIn(program: ESTree.Program): ReadonlySet<string> {
  const names = new Set(drawnNames)
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (init && partsOf(init).every((part) => isDrawn(part, names))) names.add(nameOf(id))
    },
  }).visit(program)
  return names
}

/** A space that stands between elements, as JSX keeps it. */
const isSpace = (node: ESTree.Node) =>
  (node.type === 'JSXText' || node.type === 'Literal') && /^ +$/u.test(String(node.value))

/** The white space around a line break, which JSX leaves out. */
const isLayout = (node: ESTree.Node) =>
  node.type === 'JSXText' && node.value.trim() === '' && node.value.includes('\n')

/** Whether the one child of an element is text that React writes into the element itself. */
function isOwnText(drawn: Drawn, [child, ...others]: readonly ESTree.JSXChild[]): boolean {
  if (drawn.type === 'JSXFragment' || child === undefined || others.length > 0) return false
  const name = nameOf(drawn.openingElement.name)
  const isList =
    child.type === 'JSXExpressionContainer' &&
    child.expression.type === 'CallExpression' &&
    child.expression.arguments.some(isFunction)
  return !isList && (/^[a-z]/u.test(name) || textComponents.has(name))
}

/** The pieces between the tags of `drawn` that are, or may be, text beside something else. */
function looseIn(drawn: Drawn, drawnElsewhere: ReadonlySet<string>): ESTree.Node[] {
  const children = drawn.children.filter((child) => !isLayout(child))
  if (isOwnText(drawn, children)) return []
  // React neither changes nor moves a space among elements that are always there.
  const isFixed = children.every(
    (child) => child.type === 'JSXElement' || partsOf(child).every(isSpace),
  )
  return children
    .flatMap(partsOf)
    .filter((piece) => !isDrawn(piece, drawnElsewhere) && !(isFixed && isSpace(piece)))
}

/**
 * The pieces of text in the source of a component that a browser's translation would break, each as
 * it is written. The translation puts elements in the place of text nodes. A text that is the only
 * child of an element is replaced with all that is in it; a text node that React has drawn beside
 * something else is no longer there when React changes or removes it. So text beside something else
 * needs an element of its own, and a component must not return bare text.
 */
export function looseTextIn(source: string): string[] {
  const { program } = parseSync('component.tsx', source)
  const drawnElsewhere = drawnNamesIn(program)
  const found: ESTree.Node[] = []
  const look = (drawn: Drawn) => found.push(...looseIn(drawn, drawnElsewhere))
  const lookAtComponent = (id: ESTree.Node | null, drawing: ESTree.Node) => {
    if (!id || !/^[A-Z]/u.test(nameOf(id))) return
    found.push(...partsOf(drawing).filter((piece) => !isDrawn(piece, drawnElsewhere)))
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
