package dev.tocsin.producer.http;

import java.net.URI;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;

/**
 * What a server answered.
 *
 * @param uri the address that answered in the end, behind all redirects
 * @param body unpacked; empty for an answer without one
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they came, never compared.
public record Answer(URI uri, int status, HttpFields headers, byte[] body) {

    public boolean isOk() {
        return status == 200;
    }

    /** The header of that name. */
    public Optional<String> header(HttpHeader name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The charset that the content type names, or null. */
    public String charset() {
        return header(HttpHeader.CONTENT_TYPE)
                .map(MimeTypes::getCharsetFromContentType)
                .orElse(null);
    }
}
