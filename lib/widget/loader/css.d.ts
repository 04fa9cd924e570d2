/** The bundle holds style sheets as text. */
declare module "*.css" {
  const text: string;
  export default text;
}
