/** A plugin of rolldown: the schemas are read where the package has them anyway, one folder up from `dist`. */
export const schemasOfPackage = {
  name: "schemas-of-package",
  resolveId: {
    filter: { id: /\/schema\/[\w.-]+\.json$/ },
    handler: (id) => ({ id: `../schema/${id.split("/").at(-1)}`, external: "absolute" }),
  },
};
