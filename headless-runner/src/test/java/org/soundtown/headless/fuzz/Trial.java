package org.soundtown.headless.fuzz;

import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One kind of document, spoiled again and again. */
final class Trial {
    private static final long LONGEST_SECONDS = 10;

    /** A millimetre, in degrees. */
    private static final double TOO_SMALL_TO_MATTER = 1e-8;

    /** Keys for people, which mean nothing to the program. */
    private static final Set<String> REMARKS = Set.of("note", "name", "bbox", "crs");

    private final Subject subject;
    private final JsonNode tree;
    private final String likeness;

    Trial(Subject subject) {
        this.subject = subject;
        this.tree = subject.structured() ? parsed(subject.original()) : null;
        this.likeness = Likeness.of(subject.read().apply(subject.original()));
    }

    Mutation spoil(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean structure = subject.structured() && random.nextInt(3) > 0;
        return structure ? new TreeMutator(random).spoil(tree) : new TextMutator(random).spoil(subject.original());
    }

    /** What is wrong with how the spoiled document was taken; empty where it was refused clearly or read rightly. */
    Optional<String> fault(Mutation mutation) {
        ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "reader", 1 << 19);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Future<Object> read = reader.submit(() -> subject.read().apply(mutation.text()));
            return silentDefault(mutation, read.get(LONGEST_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return Optional.of("still reading after " + LONGEST_SECONDS + " s");
        } catch (ExecutionException e) {
            return refusal(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            reader.shutdownNow();
        }
    }

    private static Optional<String> refusal(Throwable thrown) {
        if (!(thrown instanceof InputError)) {
            return Optional.of("threw " + thrown + " at " + thrown.getStackTrace()[0]);
        }
        return thrown.getMessage().lines().allMatch(line -> line.contains(": "))
                ? Optional.empty()
                : Optional.of("refused without naming a place: " + thrown.getMessage());
    }

    /** A document that says something else and was taken must mean something else. */
    private Optional<String> silentDefault(Mutation mutation, Object read) {
        if (!subject.structured()) {
            return Optional.empty();
        }
        boolean saysTheSame = same(tree, parsed(mutation.text()));
        return saysTheSame || !Likeness.of(read).equals(likeness)
                ? Optional.empty()
                : Optional.of("was taken, and what it says was passed over");
    }

    private JsonNode parsed(String text) {
        JsonNode node = subject.name().endsWith("json") ? Documents.JSON.readTree(text) : Yaml.tree(text);
        return withoutRemarks(node);
    }

    private static JsonNode withoutRemarks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            REMARKS.stream()
                    .filter(key -> !key.equals("name") || object.has("features"))
                    .forEach(object::remove);
        }
        node.forEach(Trial::withoutRemarks);
        return node;
    }

    /** RFC 7946, section 3.1.1: a reader may pass over the altitude of a position. */
    private static boolean isPlace(JsonNode node) {
        return node.size() >= 2
                && node.size() <= 3
                && node.path(0).isNumber()
                && node.path(1).isNumber();
    }

    private static boolean same(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return Math.abs(a.asDouble() - b.asDouble()) <= TOO_SMALL_TO_MATTER;
        }
        if (a instanceof ObjectNode first && b instanceof ObjectNode second) {
            return Set.copyOf(first.propertyNames()).equals(Set.copyOf(second.propertyNames()))
                    && first.properties().stream().allMatch(e -> same(e.getValue(), second.get(e.getKey())));
        }
        if (isPlace(a) && isPlace(b)) {
            return same(a.get(0), b.get(0)) && same(a.get(1), b.get(1));
        }
        if (a instanceof ArrayNode first && b instanceof ArrayNode second && first.size() == second.size()) {
            for (int i = 0; i < first.size(); i++) {
                if (!same(first.get(i), second.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return a.equals(b);
    }
}
