package org.soundtown.emissions.synthesis.voice;

/** Mean first three formants of men's vowels (Hz), rounded from Peterson and Barney, J. Acoust. Soc. Am. 24(2), 1952. */
enum Vowel {
    I(270, 2290, 3010),
    E(530, 1840, 2480),
    AE(660, 1720, 2410),
    A(730, 1090, 2440),
    O(570, 840, 2410),
    U(300, 870, 2240),
    SCHWA(490, 1350, 1690);

    final double first;
    final double second;
    final double third;

    Vowel(double first, double second, double third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }
}
