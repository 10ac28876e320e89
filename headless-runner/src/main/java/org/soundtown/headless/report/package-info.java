/**
 * The report of a run: one self-contained page that a mayor can read and an engineer can check. Start at
 * {@link org.soundtown.headless.report.Report}; each section is a class of its own, {@code Markup} keeps the page
 * well-formed and escaped, {@code report.css} and {@code report.js} are resources beside it.
 */
package org.soundtown.headless.report;
