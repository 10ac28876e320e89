/**
 * What {@code soundtown coverage} leaves: numbers, tables, rasters, areas and a page with a map. Start reading at {@link
 * org.soundtown.headless.coverage.CoverageFolder}.
 */
package org.soundtown.headless.coverage;
