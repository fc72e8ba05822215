# The one image of all roles: docker build -t tocsin . && docker run --rm tocsin demo --once
# It needs nothing of the checkout but the sources; what `mvn package` has made since their last change is taken as it is.
FROM eclipse-temurin:17-jre AS distribution
# Certificates (PEM) of an authority to trust while building, where a proxy looks into TLS; none of it enters the image.
ARG TOCSIN_BUILD_CA=
COPY . /checkout
RUN /checkout/dist/lay-out /distribution

FROM eclipse-temurin:17-jre
# State and nothing else is written, so that the root file system may be read-only (with a /tmp that may execute: Kafka's
# compression and RocksDB unpack their native libraries there).
RUN useradd --system --uid 10001 --user-group --home-dir /var/lib/tocsin --create-home tocsin
COPY --from=distribution /distribution/others /opt/tocsin
COPY --from=distribution /distribution/own /opt/tocsin
ENV PATH=/opt/tocsin:$PATH \
    TOCSIN_STATE_DIR=/var/lib/tocsin/streams \
    TOCSIN_HTTP_HOST=0.0.0.0 \
    TOCSIN_METRICS_HOST=0.0.0.0 \
    TOCSIN_METRICS_PORT=8080
USER 10001:10001
WORKDIR /var/lib/tocsin
EXPOSE 8080
# Every role tells its health on the same port; a command that ends by itself has none.
HEALTHCHECK --interval=5s --timeout=3s --start-period=90s --retries=6 CMD ["/opt/tocsin/healthy"]
ENTRYPOINT ["tocsin"]
CMD ["--help"]
