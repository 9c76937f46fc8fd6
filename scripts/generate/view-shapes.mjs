import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isObjectLiteralExpression, isShorthandPropertyAssignment } from "typescript/unstable/ast/is";
import { API, TypeFlags } from "typescript/unstable/sync";
import { path } from "./paths.mjs";

const VIEWS = "src/render/view";

/** By template, the shape of its view: from the type of each `{ template, view }` that the sections are made with. */
export function viewShapes() {
  const api = new API({ cwd: path() });
  try {
    const [project] = api.updateSnapshot({ openProjects: [path("tsconfig.json")] }).getProjects();
    const shapes = new Map();
    for (const name of readdirSync(path(VIEWS)).sort()) {
      const source = project.program.getSourceFile(path(VIEWS, name));
      for (const { template, view } of plansIn(source, project.checker)) {
        const at = join(VIEWS, name);
        for (const id of namesOf(template, at, project.checker)) {
          if (shapes.has(id)) throw new Error(`${at}: the template ${id} is given views in two places.`);
          shapes.set(id, shapeOf(view, id, project.checker));
        }
      }
    }
    return Object.fromEntries([...shapes].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    api.close();
  }
}

function plansIn(source, checker) {
  const found = [];
  const visit = (node) => {
    if (isObjectLiteralExpression(node)) {
      const own = Object.fromEntries(node.properties.map((each) => [each.name?.text, each]));
      if (own.template && own.view)
        found.push({ template: typeOf(own.template, checker), view: typeOf(own.view, checker) });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function typeOf(property, checker) {
  return checker.getTypeAtLocation(
    isShorthandPropertyAssignment(property) ? property.name : property.initializer,
  );
}

function namesOf(type, at, checker) {
  return alternatives(type).map((each) => {
    if (each.flags & TypeFlags.StringLiteral) return each.value;
    throw new Error(`${at}: which template is not known from the type ${checker.typeToString(type)}.`);
  });
}

function shapeOf(type, at, checker) {
  const all = alternatives(type);
  const given = all.filter(({ flags }) => !(flags & TypeFlags.Null));
  const maybe = given.length < all.length ? { maybe: true } : {};
  if (given.length > 0 && given.every(({ flags }) => flags & TypeFlags.BooleanLike))
    return { kind: "flag", ...maybe };
  const [one, ...others] = given;
  if (one && others.length === 0) {
    if (isText(one)) return { kind: "text", ...maybe };
    if (checker.isArrayType(one)) {
      const [items] = checker.getTypeArguments(one);
      return { kind: "list", items: shapeOf(items, `${at}[]`, checker), ...maybe };
    }
    const keys =
      one.flags & (TypeFlags.Object | TypeFlags.Intersection) ? checker.getPropertiesOfType(one) : [];
    if (keys.length > 0 && checker.getIndexInfosOfType(one).length === 0) {
      const shapes = keys.map((key) => [
        key.name,
        shapeOf(checker.getTypeOfSymbol(key), `${at}.${key.name}`, checker),
      ]);
      return { kind: "object", keys: Object.fromEntries(shapes), ...maybe };
    }
  }
  throw new Error(
    `${at}: a view holds Markdown, boolean, lists and objects, or null, not ${checker.typeToString(type)}.`,
  );
}

function alternatives(type) {
  return type.isUnionType() ? type.getTypes() : [type];
}

// Text of the policy is escaped before it is in a view, and then has the type Markdown.
function isText(type) {
  return Boolean(
    type.flags & TypeFlags.Intersection && type.getTypes().some(({ flags }) => flags & TypeFlags.String),
  );
}
