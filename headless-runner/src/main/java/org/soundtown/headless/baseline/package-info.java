/** The baselines of {@link org.soundtown.scenarios.baseline} as text, Markdown and JSON. */
package org.soundtown.headless.baseline;
