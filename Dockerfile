# topicwright as an image: built in one stage, run without a compiler, a package manager's cache or root in the other.
#   docker build -t topicwright .
#   docker run --rm -v "$PWD/kafka:/manifests:ro" topicwright plan -f /manifests
# Nothing here is compiled for a processor: whatever builds it builds it for all of them.
FROM --platform=$BUILDPLATFORM node:24-alpine AS build
WORKDIR /src
COPY package.json package-lock.json tsconfig.json tsconfig.build.json ./
# Scripts are for developing: `prepare` links a binary, and the build is the next line but one.
RUN npm ci --ignore-scripts
COPY src src
COPY proto proto
COPY tests/support/bundle-cli.ts tests/support/
RUN npm run build && rm -r dist/cli && npm prune --omit=dev --ignore-scripts
# More than half of what the dependencies weigh: typings and source maps, which nothing reads at run time.
RUN find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -exec rm {} +
RUN mkdir bin && ln -s /opt/topicwright/dist/bin/main.js bin/topicwright

FROM node:24-alpine
LABEL org.opencontainers.image.title="topicwright" \
      org.opencontainers.image.description="Kafka topics, replica placement, broker pools, tags and throttles as code" \
      org.opencontainers.image.source="https://github.com/topicwright/topicwright" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production
WORKDIR /opt/topicwright
COPY --from=build /src/package.json ./
COPY --from=build /src/node_modules node_modules
COPY --from=build /src/dist dist
COPY proto proto
COPY schemas schemas
COPY examples examples
COPY LICENSE ./
# A folder, since a link by itself would be copied as the file that it leads to.
COPY --from=build /src/bin /usr/local/bin
# Any user will do: nothing is written but where a command is told to.
USER node
WORKDIR /manifests
ENTRYPOINT ["topicwright"]
CMD ["--help"]
