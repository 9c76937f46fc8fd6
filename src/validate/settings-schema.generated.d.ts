/** The settings' JSON Schema, for explaining what an error asks for. */
export declare const schema: import("./schema-node.js").SchemaNode;
