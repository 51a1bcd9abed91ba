# Made from what `mvn -Pserver package` builds: the application without an embedded database.
FROM eclipse-temurin:21-jre
RUN useradd --uid 1001 --no-create-home khorgos
WORKDIR /app
COPY --chown=root:root target/quarkus-app/ ./
USER 1001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "quarkus-run.jar"]
