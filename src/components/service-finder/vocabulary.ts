/**
 * The names of codes. A module of its own, loaded with the first search: a page that only shows the search field
 * does not carry the lists.
 */
export { hyteGroups, hyteTerm } from '../../codes/hyte-terms.js';
export {
  county,
  findMunicipalities,
  municipality,
  municipalityName,
  region,
} from '../../codes/municipalities.js';
export { languageName } from '../../codes/service-languages.js';
export { targetGroup, targetGroups } from '../../codes/target-groups.js';
