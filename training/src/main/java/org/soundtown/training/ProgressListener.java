package org.soundtown.training;

/** Is told how far a training is. May be called from several threads, never by two at once. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * @param stage what is being done: "examples", "learning"
     * @param done how many steps of it are done
     * @param total how many there are
     * @param note what the last step was or came to
     */
    void progress(String stage, int done, int total, String note);
}
