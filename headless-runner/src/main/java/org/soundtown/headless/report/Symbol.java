package org.soundtown.headless.report;

import org.soundtown.scenarios.evaluation.MissReason;
import org.soundtown.scenarios.evaluation.Outcome;

/**
 * Marks on the map and in the legend. Shape and colour both tell what a mark is, so that neither alone is needed; colours
 * are Okabe and Ito's, in the style sheet. Outlines lie within a circle of radius 5.
 */
enum Symbol {
    LOCATED("located", "located", "M-4.2,0a4.2,4.2 0 1 0 8.4,0a4.2,4.2 0 1 0 -8.4,0z"),
    MISNAMED(
            "misnamed",
            "located, but taken for something else",
            "M-4.6,0a4.6,4.6 0 1 0 9.2,0a4.6,4.6 0 1 0 -9.2,0zM-2.2,0a2.2,2.2 0 1 1 4.4,0a2.2,2.2 0 1 1 -4.4,0z"),
    ALERTED("alerted", "alert at the nearest microphone", "M0,-5L5,0L0,5L-5,0z"),
    DETECTED("detected", "detected, no alert", "M0,-4.8L4.8,3.8L-4.8,3.8z"),
    HEARD("heard", "audible, not detected", "M-3.8,-3.8h7.6v7.6h-7.6z"),
    UNHEARD(
            "unheard",
            "audible at no microphone",
            "M-4.6,-3L-3,-4.6L0,-1.6L3,-4.6L4.6,-3L1.6,0L4.6,3L3,4.6L0,1.6L-3,4.6L-4.6,3L-1.6,0z"),
    FALSE_ALARM(
            "false-alarm",
            "false alarm (where it was placed)",
            "M0,-5L1.4,-1.6L5,-1.5L2.2,0.8L3.1,4.4L0,2.4L-3.1,4.4L-2.2,0.8L-5,-1.5L-1.4,-1.6z"),
    ESTIMATE("estimate", "estimated position, 95 % ellipse, line to the truth", "M-3.4,0H3.4M0,-3.4V3.4"),
    MICROPHONE(
            "microphone",
            "microphone",
            "M-1.5,-4a1.5,1.5 0 0 1 3,0v3.6a1.5,1.5 0 0 1 -3,0zM-3,-1a3,3 0 0 0 6,0M0,2V4.6M-2,4.6H2"),
    CAMERA("camera", "camera", "M-4.5,-2.5h6v1.4l3,-1.6v5.4l-3,-1.6v1.4h-6z"),
    DRONE("drone", "drone base", "M-4.5,-4.5L4.5,4.5M4.5,-4.5L-4.5,4.5M-1.6,-1.6h3.2v3.2h-3.2z"),
    PATROL("patrol", "patrol post", "M0,-5L4.2,-3.4V0.4C4.2,2.8 2.2,4.2 0,5C-2.2,4.2 -4.2,2.8 -4.2,0.4V-3.4z"),
    LOUDSPEAKER("loudspeaker", "loudspeaker", "M-4,-1.6h2.4L2,-4.4v8.8L-1.6,1.6h-2.4zM3.4,-2a3,3 0 0 1 0,4");

    private final String style;
    private final String meaning;
    private final String outline;

    Symbol(String style, String meaning, String outline) {
        this.style = style;
        this.meaning = meaning;
        this.outline = outline;
    }

    static Symbol of(Outcome outcome) {
        return switch (outcome.stage()) {
            case LOCATED -> outcome.miss() == MissReason.WRONG_CLASS ? MISNAMED : LOCATED;
            case ALERTED -> ALERTED;
            case DETECTED -> DETECTED;
            case HEARD -> HEARD;
            case UNHEARD -> UNHEARD;
        };
    }

    String style() {
        return style;
    }

    String meaning() {
        return meaning;
    }

    /** Draws it around the origin of the drawing's current frame. */
    Markup draw(Markup page) {
        return page.empty("path", "class", "mark " + style, "d", outline);
    }

    /** As a small picture in running text; says nothing to a screen reader, the words beside it do. */
    Markup inline(Markup page) {
        page.open(
                "svg",
                "class",
                "symbol",
                "viewBox",
                "-6 -6 12 12",
                "width",
                "14",
                "height",
                "14",
                "aria-hidden",
                "true");
        return draw(page).close();
    }
}
