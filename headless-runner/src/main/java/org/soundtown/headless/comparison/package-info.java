/** A comparison of runs for people and programs: as text, as Markdown for a pull request, as JSON. */
package org.soundtown.headless.comparison;
