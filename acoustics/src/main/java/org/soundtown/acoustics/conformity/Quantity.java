package org.soundtown.acoustics.conformity;

import java.util.Optional;

/**
 * A quantity of CNOSSOS-EU that case files give per octave band. Levels are what a path or all paths bring to the
 * receiver; terms are the steps on the way there. Equation numbers: Directive (EU) 2015/996, annex, section 2.5.
 */
public enum Quantity {
    LEVEL_HOMOGENEOUS("L_H", true),
    LEVEL_FAVOURABLE("L_F", true),
    /** Long-term level, 2.5.9. */
    LEVEL("L", true),
    LEVEL_A("L_A", true),
    /** One condition's part of the long-term level: its share of the time applied. */
    LEVEL_SHARE("L_p05", true),
    LEVEL_SHARE_A("L_A_p05", true),
    MINUS_ATTENUATION("minus_A_total", true),

    /** Spreading, 2.5.12. */
    DIVERGENCE("A_div", false),
    /** Air, 2.5.13. */
    AIR("A_atm", false),
    /** Air's coefficient (dB/km). */
    AIR_PER_KILOMETRE("alpha_atm_dB_per_km", false),
    /** Ground or diffraction, whichever applies, 2.5.6 and 2.5.8. */
    BOUNDARY("A_boundary", false),
    /** Ground from source to receiver, 2.5.15 and 2.5.20. */
    GROUND("A_ground_SR", false),
    GROUND_SOURCE_SIDE("A_ground_SO", false),
    GROUND_RECEIVER_SIDE("A_ground_OR", false),
    /** Ground on the source's side weighted by diffraction, 2.5.31. */
    DELTA_GROUND_SOURCE_SIDE("delta_ground_SO", false),
    /** Ground on the receiver's side weighted by diffraction, 2.5.32. */
    DELTA_GROUND_RECEIVER_SIDE("delta_ground_OR", false),
    /** Pure diffraction, 2.5.21. */
    DIFFRACTION("delta_dif_SR", false),
    DIFFRACTION_FROM_IMAGE_SOURCE("delta_dif_SprimeR", false),
    DIFFRACTION_TO_IMAGE_RECEIVER("delta_dif_SRprime", false),
    /** Diffraction with ground on both sides, 2.5.30. */
    DIFFRACTION_WITH_GROUND("A_dif", false),
    DIFFRACTION_LATERAL("A_dif_lateral", false),
    /** Ground parameter w, 2.5.17 (no unit). */
    GROUND_W("w", false),
    /** Ground parameter C_f, 2.5.16 (m). */
    GROUND_CF("Cf", false),
    /** What the reflecting wall leaves, 10 lg(1 − α): negative, 2.5.33. */
    ABSORPTION("dL_abs", false),
    /** What passes over the reflecting wall's top, 2.5.34. */
    RETRODIFFRACTION("dL_retrodif", false);

    private final String key;
    private final boolean level;

    Quantity(String key, boolean level) {
        this.key = key;
        this.level = level;
    }

    /** As case files write it. */
    public String key() {
        return key;
    }

    /** Whether it is a level at the receiver (or the attenuation that gives it), not a term on the way. */
    public boolean level() {
        return level;
    }

    static Optional<Quantity> findByKey(String key) {
        for (Quantity quantity : values()) {
            if (quantity.key.equals(key)) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }
}
