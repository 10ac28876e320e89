package org.soundtown.scenarios.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * Three alerts: one of a shot that a patrol found, one of background noise that was closed as unfounded, one of a cry that
 * nobody could verify. A second cry was told by a resident and confirmed; a third nobody noticed.
 */
class AccountTest {
    private static final List<ChronicleRecord> TOLD = Lines.parse("""
            {"type":"run-started","scenario":"s","district":"d","seed":1,"version":"v","startHour":0,"durationSeconds":3600,
             "switches":{},"weather":{}}
            {"type":"device-installed","who":"m","kind":"microphone"}
            {"type":"emission","time":10,"x":0,"y":0,"z":0,"class":"gunshot","target":true,"durationSeconds":1}
            {"type":"arrival","who":"m","causes":[3],"onsetSeconds":10,"levelDb":90,"ambientDb":50,"snrDb":40,
             "path":"direct","lineOfSight":true,"audible":true,"distanceMetres":9}
            {"type":"capture","who":"m","causes":[3],"startSeconds":9,"durationSeconds":3,"clipped":false}
            {"type":"detection","who":"detector/m","causes":[5],"microphone":"m","class":"gunshot","onsetSeconds":10}
            {"type":"alert","who":"locator","causes":[6],"alert":"a1","class":"gunshot","method":"proximity","x":0,"y":0,"z":0}
            {"type":"incident-opened","causes":[7],"incident":"i1"}
            {"type":"order","time":20,"causes":[7],"incident":"i1","kind":"go","device":"P1"}
            {"type":"patrol-on-scene","time":80,"who":"P1","causes":[9],"incident":"i1","sighting":"incident","falseAlarm":false}
            {"type":"incident-closed","time":81,"causes":[10],"incident":"i1","outcome":"confirmed","by":"patrol"}
            {"type":"capture","who":"m","causes":[],"startSeconds":100,"durationSeconds":3,"clipped":false}
            {"type":"detection","who":"detector/m","causes":[12],"microphone":"m","class":"gunshot","onsetSeconds":101}
            {"type":"alert","who":"locator","causes":[13],"alert":"a2","class":"gunshot","method":"proximity","x":0,"y":0,"z":0}
            {"type":"incident-opened","causes":[14],"incident":"i2"}
            {"type":"order","time":110,"causes":[14],"incident":"i2","kind":"go","device":"P1"}
            {"type":"patrol-on-scene","time":200,"who":"P1","causes":[16],"incident":"i2","sighting":"nothing","falseAlarm":true}
            {"type":"incident-closed","time":201,"causes":[17],"incident":"i2","outcome":"unfounded","by":"patrol"}
            {"type":"order","time":470,"causes":[17],"incident":"i2","kind":"release","device":"P1"}
            {"type":"emission","time":500,"x":0,"y":0,"z":0,"class":"cry","target":true,"durationSeconds":1}
            {"type":"arrival","who":"m","causes":[20],"onsetSeconds":500,"levelDb":90,"ambientDb":50,"snrDb":40,
             "path":"direct","lineOfSight":true,"audible":true,"distanceMetres":9}
            {"type":"capture","who":"m","causes":[20],"startSeconds":499,"durationSeconds":3,"clipped":false}
            {"type":"detection","who":"detector/m","causes":[22],"microphone":"m","class":"cry","onsetSeconds":500}
            {"type":"alert","who":"locator","causes":[23],"alert":"a3","class":"cry","method":"proximity","x":0,"y":0,"z":0}
            {"type":"incident-opened","causes":[24],"incident":"i3"}
            {"type":"incident-closed","causes":[24],"incident":"i3","outcome":"unverified","by":"operator"}
            {"type":"emission","time":600,"x":0,"y":0,"z":0,"class":"cry","target":true,"durationSeconds":1}
            {"type":"citizen-report","who":"citizen/1","causes":[27],"class":"cry","x":0,"y":0,"z":0}
            {"type":"incident-opened","causes":[28],"incident":"i4"}
            {"type":"incident-closed","causes":[28],"incident":"i4","outcome":"confirmed","by":"camera"}
            {"type":"emission","time":900,"x":0,"y":0,"z":0,"class":"cry","target":true,"durationSeconds":1}
            {"type":"run-ended","time":3600,"microphoneSeconds":3600,"listenedSeconds":9}
            """);

    private final Results results = Evaluation.of(TOLD, new Community(500, 0.25));
    private final Account all = results.accounts().get(0);

    @Test
    void theVendorDividesByWhatItPublishedAndByWhatTheCustomerKnows() {
        assertEquals(Share.of(2, 3), all.vendor().notComplainedAbout());
        assertEquals(Share.of(2, 3), all.vendor().notMissed());
    }

    @Test
    void theAuditorCountsWhatSomebodyFound() {
        assertEquals(Share.of(1, 3), all.auditor().evidenceFound());
        assertEquals(Share.of(1, 3), all.auditor().evidenceFoundOfSettled());
        assertEquals(Share.of(1, 3), all.auditor().unverified());
        assertEquals(Share.of(1, 3), all.auditor().unfounded());
        assertEquals(Share.of(1, 3), all.auditor().knownMissed());
    }

    @Test
    void onlyTheSimulatorDividesByWhatHappened() {
        assertEquals(Share.of(2, 3), all.truth().alertsTrue());
        assertEquals(Share.of(2, 4), all.truth().missed());
    }

    @Test
    void gunshotsAreCountedByThemselves() {
        Account shots = results.accounts().get(1);
        assertEquals(Share.of(1, 2), shots.auditor().evidenceFound());
        assertEquals(Share.of(0, 1), shots.truth().missed());
    }

    @Test
    void whatItAsksOfTheCityIsToldOverEveryDenominator() {
        Burden.Counted vain = results.burden().counts().stream()
                .filter(counted -> counted.what().equals("patrols-sent-in-vain"))
                .findFirst()
                .orElseThrow();
        assertEquals(0.25, vain.perEvent().rate().orElseThrow());
        assertEquals(24, vain.perSensorDay().rate().orElseThrow(), 1e-9);
        assertEquals(24 * 365.25 / 0.5, vain.perThousandResidentsYear().rate().orElseThrow(), 1e-6);
        assertEquals(24 / 0.25, vain.perSquareKilometreDay().rate().orElseThrow(), 1e-9);
    }

    @Test
    void officersAreBoundUntilTheyAreReleased() {
        assertEquals(
                2 * 360 / 3600.0, results.burden().officerHoursInVainPerDay().sum(), 1e-12);
    }
}
