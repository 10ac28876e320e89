package org.soundtown.emissions.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** WAV with 8, 16, 24 or 32-bit whole or 32-bit floating samples, through the JDK's reader. */
final class WavReader {
    private WavReader() {}

    static AudioClip read(byte[] content) throws BrokenAudio {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(content))) {
            AudioFormat format = in.getFormat();
            int bits = format.getSampleSizeInBits();
            boolean floating = format.getEncoding().equals(AudioFormat.Encoding.PCM_FLOAT);
            boolean unsigned = format.getEncoding().equals(AudioFormat.Encoding.PCM_UNSIGNED);
            boolean whole = unsigned || format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED);
            boolean known = floating ? bits == 32 : whole && (bits == 8 || bits == 16 || bits == 24 || bits == 32);
            if (!known || format.isBigEndian() || format.getChannels() < 1) {
                throw new BrokenAudio("WAV with " + format + ": expected PCM of 8, 16, 24 or 32 bits or 32-bit float");
            }
            byte[] bytes = in.readAllBytes();
            long promised = in.getFrameLength();
            long held = bytes.length / format.getFrameSize();
            if (promised != AudioSystem.NOT_SPECIFIED && held < promised) {
                throw new BrokenAudio(
                        "WAV breaks off: holds " + held + " of the " + promised + " frames that its header promises");
            }
            if (held == 0) {
                throw new BrokenAudio("WAV holds no samples: expected at least one");
            }
            float[] mono = Samples.mono(bytes, bytes.length, format.getChannels(), bits, unsigned, floating);
            return new AudioClip(Math.round(format.getSampleRate()), mono);
        } catch (UnsupportedAudioFileException | IOException e) {
            throw new BrokenAudio("corrupt or unsupported WAV (" + e.getMessage() + "): expected PCM or float", e);
        } catch (IllegalArgumentException e) {
            throw new BrokenAudio("corrupt WAV: " + e.getMessage(), e);
        }
    }
}
