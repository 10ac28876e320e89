/**
 * The vertical cut along a path: what stands in it, the string pulled over the tops, the mean planes of the ground, as
 * CNOSSOS-EU (Directive (EU) 2015/996 as amended by 2021/1226, annex, section 2.5) takes them.
 */
package org.soundtown.acoustics.profile;
