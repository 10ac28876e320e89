/** What an expectation may speak of: shares, quantiles, rates, and what is simply true or false. */
package org.soundtown.scenarios.suite.measure;
