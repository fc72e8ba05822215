/**
 * The places of the world and the names that news calls them by.
 *
 * <p>Settlements, second-level divisions and the areas of provinces are derived from GeoNames by the script in
 * {@code attacks/gazetteer}; what news calls them is kept by hand in the tables beside them. Both are read once, into
 * {@link dev.tocsin.attacks.gazetteer.Gazetteer}; which of several namesakes a text means is the reader's to decide.
 */
package dev.tocsin.attacks.gazetteer;
