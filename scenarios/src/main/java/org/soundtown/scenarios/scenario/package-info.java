/**
 * A scenario: one YAML file that says what happens where and when. {@link
 * org.soundtown.scenarios.scenario.ScenarioReader} reads and checks it; {@link org.soundtown.scenarios.scenario.Scenario}
 * draws what a seed makes of it and hands it to the twin. docs/scenario.md describes every key.
 */
package org.soundtown.scenarios.scenario;
