declare module "virtual:browser-scripts" {
  /** The address of each browser script, by name. */
  const addresses: Readonly<Record<string, string>>;
  export default addresses;
}
