package org.soundtown.headless.coverage;

/** Probabilities in files: three digits, written without the machinery of formats, for there are millions. */
final class Probability {
    private Probability() {}

    static void append(StringBuilder text, double probability) {
        int thousandths = (int) Math.round(Math.max(0, Math.min(1, probability)) * 1000);
        if (thousandths == 1000) {
            text.append('1');
        } else if (thousandths == 0) {
            text.append('0');
        } else {
            text.append("0.");
            text.append((char) ('0' + thousandths / 100));
            int rest = thousandths % 100;
            if (rest > 0) {
                text.append((char) ('0' + rest / 10));
                if (rest % 10 > 0) {
                    text.append((char) ('0' + rest % 10));
                }
            }
        }
    }

    static double rounded(double probability) {
        return Math.round(probability * 1e4) / 1e4;
    }
}
