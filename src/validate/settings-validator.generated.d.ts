import type { ErrorObject } from "ajv";

interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

declare const validate: Validator;
export default validate;
