package org.soundtown.headless.suite;

/** What to tell of a run on which the program itself broke. */
final class BrokenRun {
    private BrokenRun() {}

    /** One line: the run, the fault, and where in the product it showed. */
    static String report(PlannedRun run, RuntimeException e) {
        String place = "";
        for (StackTraceElement element : e.getStackTrace()) {
            if (element.getClassName().startsWith("org.soundtown.")) {
                place = " (at " + element.getFileName() + ":" + element.getLineNumber() + ")";
                break;
            }
        }
        return run.label() + " broke off: " + e.getClass().getSimpleName() + ": " + e.getMessage() + place;
    }
}
