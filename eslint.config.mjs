import tseslint from "typescript-eslint";

const env = { object: "process", property: "env", message: "Read settings from app/config.server.ts." };
const scope = {
  selector: "TSAsExpression > TSTypeReference[typeName.name='AreaScope']",
  message: "Only app/services/access.server.ts proves an area scope.",
};
const protectedValue = {
  selector: "TSAsExpression > TSTypeReference[typeName.name='Protected']",
  message: "Only app/domain/protection/ clears a value for showing.",
};

export default [
  { ignores: ["build/", "node_modules/", "public/"] },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-syntax": ["error", scope, protectedValue],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  { files: ["test/**/*.{ts,tsx}", "**/*.test.{ts,tsx}"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  { files: ["app/**/*.{ts,tsx}", "db/**/*.ts"], ignores: ["app/config.server.ts"], rules: { "no-restricted-properties": ["error", env] } },
  {
    files: ["app/**/*.{ts,tsx}", "db/**/*.ts"],
    ignores: ["app/cli/**", "**/*.test.{ts,tsx}"],
    rules: { "no-console": "error" },
  },
  { files: ["app/services/access.server.ts"], rules: { "no-restricted-syntax": ["error", protectedValue] } },
  // Last, and repeating what stands above: a later block replaces a rule's options, it does not add to them.
  {
    files: ["app/domain/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", "process", "fetch", "crypto", "console"],
      "no-restricted-properties": ["error", env, { object: "Date", property: "now" }, { object: "Math", property: "random" }],
      "no-restricted-syntax": [
        "error",
        scope,
        protectedValue,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take the time as an argument." },
      ],
    },
  },
  {
    files: ["app/domain/protection/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        scope,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take the time as an argument." },
      ],
    },
  },
];
