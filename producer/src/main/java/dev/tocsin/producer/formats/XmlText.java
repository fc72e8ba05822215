package dev.tocsin.producer.formats;

import dev.tocsin.producer.RefusedException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of an XML or HTML document of whatever encoding. In this order: a byte order mark; UTF-8 where
 * the bytes are UTF-8, whatever is declared (the commonest lie of feeds is to say ISO-8859-1 and send UTF-8); what the
 * document declares; what HTTP said.
 *
 * <p>Bytes that are no letters become U+FFFD, which later refuses only the item that holds them. Characters that XML
 * forbids become spaces.
 */
public final class XmlText {
    /** Stands where bytes were no letters. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final int HEAD = 1024;
    private static final Pattern DECLARED = Pattern.compile("(?:encoding|charset)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._-]+)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private XmlText() {}

    /**
     * The letters of {@code bytes}.
     *
     * @param httpCharset the charset the HTTP answer named, or null
     */
    public static String of(byte[] bytes, String httpCharset) throws RefusedException {
        String text = decoded(bytes, httpCharset);
        return FORBIDDEN
                .matcher(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replaceAll(" ");
    }

    private static String decoded(byte[] bytes, String httpCharset) throws RefusedException {
        Charset marked = markedCharset(bytes);
        if (marked != null) {
            return decode(bytes, marked);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return decode(bytes, declaredCharset(bytes, httpCharset));
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws RefusedException {
        try {
            CharBuffer letters = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes));
            return letters.toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException("not text in " + charset);
        }
    }

    private static Charset markedCharset(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    private static Charset declaredCharset(byte[] bytes, String httpCharset) throws RefusedException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        String name = declared.find() ? declared.group(1) : httpCharset == null ? "UTF-8" : httpCharset;
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RefusedException("the encoding \"" + name + "\" is not known");
        }
    }
}
