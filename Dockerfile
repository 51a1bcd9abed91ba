# Made from what `mvn -Pserver package` builds: the application without an embedded database.
FROM eclipse-temurin:25-jre
RUN useradd --uid 1001 --no-create-home khorgos
WORKDIR /app
COPY --chown=root:root target/quarkus-app/ ./
# The archive of classes belongs to this Java machine and these paths, so it is made here.
RUN java -XX:AOTCacheOutput=classes.aot -XX:+UseSerialGC -jar quarkus-run.jar train
USER 1001
# The API; health and metrics.
EXPOSE 8080 9000
ENTRYPOINT ["java", "-XX:AOTCache=classes.aot", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:MaxDirectMemorySize=128m", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
