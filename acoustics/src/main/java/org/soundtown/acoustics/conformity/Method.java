package org.soundtown.acoustics.conformity;

import java.util.List;

/** A calculation method that can be held against published cases. */
@FunctionalInterface
public interface Method {
    /** All paths of a case, each once for homogeneous and once for favourable conditions. */
    List<CalculatedPath> paths(ConformityCase given);
}
